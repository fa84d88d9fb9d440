import { readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";

export const ROOT = path.resolve(__dirname, "../..");
export const MANIFEST = path.join(ROOT, "manifest.xml");

/** An element of the manifest, without the prefix of its namespace. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  ignoreDeclaration: true,
  parseTagValue: false,
  parseAttributeValue: false,
});

/** The root element of a manifest. */
export function readManifest(file: string = MANIFEST): Element {
  const [root] = elements(parser.parse(readFileSync(file, "utf8")) as Parsed[]);
  if (!root) throw new Error(`${file} is empty`);
  return root;
}

function elements(nodes: readonly Parsed[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@");
    if (name === undefined || name === "#text") return [];
    const inner = node[name] as Parsed[];
    const text = inner.map((child) => child["#text"]).find((value) => typeof value === "string") ?? "";
    const attributes = (node[":@"] ?? {}) as Record<string, string>;
    return [{ name: name.replace(/^\w+:/, ""), attributes, children: elements(inner), text }];
  });
}

/** Every element below `element`, itself included, in reading order. */
export function everything(element: Element): Element[] {
  return [element, ...element.children.flatMap(everything)];
}

/** The elements of a name, anywhere below. */
export function named(element: Element, name: string): Element[] {
  return everything(element).filter((each) => each.name === name);
}

/** The first element down a path of names. @throws Error when there is none: the manifest has lost it. */
export function at(element: Element, ...names: string[]): Element {
  return names.reduce((parent, name) => {
    const child = parent.children.find((each) => each.name === name);
    if (!child) throw new Error(`<${parent.name}> has no <${name}>`);
    return child;
  }, element);
}

/** Every address that a manifest names, those of its namespaces apart. */
export function addresses(root: Element): string[] {
  return everything(root)
    .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
    .filter((value): value is string => value !== undefined && /^\w+:\/\//.test(value));
}
