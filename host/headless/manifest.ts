import { XMLParser } from "fast-xml-parser";

/** What the headless host needs of an add-in-only manifest. */
export interface ManifestFacts {
  readonly name: string;
  /** Namespace of the custom functions ("ACHATS"); null when the add-in has none. */
  readonly namespace: string | null;
}

type Node = { readonly [name: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** First node of a name, at any depth. */
function find(node: unknown, name: string): unknown {
  if (Array.isArray(node)) return first(node, name);
  if (!isNode(node)) return undefined;
  if (name in node) return node[name];
  return first(Object.values(node), name);
}

function first(nodes: readonly unknown[], name: string): unknown {
  for (const node of nodes) {
    const found = find(node, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

const attribute = (node: unknown, name: string): string | null => {
  const value = isNode(node) ? node[`@${name}`] : undefined;
  return typeof value === "string" ? value : null;
};

/** Text of a resource of the manifest, in its default language. */
function resource(strings: unknown, id: string): string | null {
  const list = isNode(strings) ? strings["String"] : undefined;
  const entries: readonly unknown[] = Array.isArray(list) ? list : [list];
  return attribute(
    entries.find((entry) => attribute(entry, "id") === id),
    "DefaultValue",
  );
}

/** Reads the add-in's name and the namespace of its functions in the XML of its manifest. */
export function readManifest(xml: string): ManifestFacts {
  const tree: unknown = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    removeNSPrefix: true,
  }).parse(xml);
  const namespaceId = attribute(find(tree, "Namespace"), "resid");
  return {
    name: attribute(find(tree, "DisplayName"), "DefaultValue") ?? "add-in",
    namespace: namespaceId === null ? null : (resource(find(tree, "ShortStrings"), namespaceId) ?? namespaceId),
  };
}
