/** Where the add-in is served during development; the address written in manifest.xml. */
export const LOCAL_ADDRESS = "https://localhost:3000";

/**
 * The address of the build, from the variable ADDIN_URL; the local one when it is not set.
 * @throws Error when it is not an https address without query: Excel would refuse the manifest.
 */
export function addressFromEnvironment(environment: Readonly<Record<string, string | undefined>>): string {
  const given = environment.ADDIN_URL?.trim().replace(/\/+$/, "");
  if (!given) return LOCAL_ADDRESS;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new Error(`ADDIN_URL must be an https address such as https://achats.example.fr/addin, not « ${given} ».`);
  }
  return given;
}

/** A text of the project with the local address replaced by another. */
export function atAddress(text: string, address: string): string {
  return text.replaceAll(LOCAL_ADDRESS, address);
}
