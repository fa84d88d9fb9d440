/** What the page of an add-in is told by its address and its window's name. */
export interface FrameIdentity {
  /** Address of the page, as the manifest gives it. */
  readonly url: string;
  /** Fresh for each start: the client keeps settings of a conversation in the tab's storage. */
  readonly conversation: string;
  readonly controlId: string;
  /** Origin of the outer page: https, with the same host name as the add-in's page (the client checks). */
  readonly hostOrigin: string;
  /** Language of the interface, "fr-FR". */
  readonly locale: string;
  readonly dialog?: boolean;
}

/** Flags of the host information: 1 = shared runtime, 2 = custom functions in that runtime. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;
/** Highest client version known to the package; it selects excel-web-16.00.js. */
const CLIENT_VERSION = "16.01";

/** Address and window name to give to the frame **before** it enters the document, or dialogs would not find their context. */
export function frameAddress(identity: FrameIdentity): { readonly name: string; readonly src: string } {
  const hostInfo = [
    "Excel",
    "Web",
    CLIENT_VERSION,
    identity.locale,
    identity.conversation,
    identity.dialog === true ? "isDialog" : "",
    "disableLogging",
    String(SHARED_RUNTIME_WITH_FUNCTIONS),
  ].join("$");
  const xdmInfo = [identity.conversation, identity.controlId, identity.hostOrigin].join("|");
  const name = JSON.stringify({
    baseFrameName: `host_${identity.conversation}`,
    hostInfo,
    xdmInfo,
    serializerVersion: "1",
    flights: "[]",
  });
  const at = identity.url.indexOf("#");
  const [beforeHash, hash] = at < 0 ? [identity.url, ""] : [identity.url.slice(0, at), identity.url.slice(at + 1)];
  const separator = beforeHash.includes("?") ? "&" : "?";
  // The information about the outer page must close the fragment: all that follows its key is taken as its value.
  return { name, src: `${beforeHash}${separator}_host_Info=${hostInfo}#${hash}&_xdm_Info=${xdmInfo}` };
}
