const MICROSOFT = "https://appsforoffice.microsoft.com";
const LIBRARY = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"'\s>]*\/office\.js/g;

/**
 * A page of the add-in that loads the client library from this server instead of Microsoft's address, which its policy then no longer
 * needs to allow. The library is the installed package's, as it is.
 */
export function withLocalLibrary(html) {
  return html.replaceAll(LIBRARY, "/office/office.js").replaceAll(` ${MICROSOFT}`, "");
}
