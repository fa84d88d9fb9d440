import type { Context } from "../context";
import { ApiError, invalidArgument, itemNotFound } from "../errors";
import type { Getter, ObjectTypes, Setter } from "../object-type";
import { make } from "../objects";
import type { HostObject } from "../objects";
import { asText } from "../type-checks";

/** Owner under which the workbook's properties are kept. */
const WORKBOOK_OWNER = "workbook";
const PROPERTIES = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"];
const propertyGetters: Record<string, Getter<null>> = Object.fromEntries(
  PROPERTIES.map((name) => [
    name,
    (_data: null, { grid }: Context) => grid.store.properties(WORKBOOK_OWNER).get(name) ?? "",
  ]),
);
const propertySetters: Record<string, Setter<null>> = Object.fromEntries(
  PROPERTIES.map((name) => [
    name,
    (_data: null, value, { grid }: Context) => grid.store.setProperty(WORKBOOK_OWNER, name, asText(value)),
  ]),
);

function xmlOf({ grid }: Context, id: string): string {
  const xml = grid.store.xmlParts().get(id);
  if (xml === undefined) throw itemNotFound("the custom XML part was deleted");
  return xml;
}

/** Namespace of the root element, with or without prefix; "" when it has none. */
function namespaceOf(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, ""));
  const name = root?.[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root?.[2] ?? "");
  return found?.[1] ?? found?.[2] ?? "";
}

function checkXml(xml: string): string {
  if (!/^\s*(<\?[^]*?\?>\s*)?<[\w.:-]+[^]*>\s*$/.test(xml)) throw invalidArgument("the text is not XML");
  return xml;
}

const partsOf = ({ grid }: Context, namespace: string): string[] =>
  [...grid.store.xmlParts()].filter(([, xml]) => namespaceOf(xml) === namespace).map(([id]) => id);
const part = (id: string | undefined): HostObject | null => (id === undefined ? null : make("CustomXmlPart", id));

function freshId({ grid }: Context): string {
  let number = grid.store.xmlParts().size + 1;
  const name = (): string => `{part-${number}}`;
  while (grid.store.xmlParts().has(name())) number += 1;
  return name();
}

/** Properties of the file, and its custom XML parts. */
export const documentTypes = {
  DocumentProperties: { get: propertyGetters, set: propertySetters },
  CustomXmlPartCollection: {
    items: (_data, { grid }) => [...grid.store.xmlParts().keys()].map((id) => make("CustomXmlPart", id)),
    item: (_data, key, { grid }) =>
      grid.store.xmlParts().has(String(key)) ? make("CustomXmlPart", String(key)) : null,
    call: {
      Add: (_data, args, context) => {
        const id = freshId(context);
        context.grid.store.setXmlPart(id, checkXml(args.text(0)));
        return make("CustomXmlPart", id);
      },
      GetByNamespace: (_data, args) => make("CustomXmlPartScopedCollection", args.text(0)),
      GetCount: (_data, _args, { grid }) => grid.store.xmlParts().size,
      GetItemOrNullObject: (_data, args, { grid }) =>
        grid.store.xmlParts().has(args.text(0)) ? make("CustomXmlPart", args.text(0)) : null,
    },
  },
  CustomXmlPartScopedCollection: {
    items: (namespace, context) => partsOf(context, namespace).map((id) => make("CustomXmlPart", id)),
    item: (namespace, key, context) => part(partsOf(context, namespace).find((id) => id === key)),
    call: {
      GetCount: (namespace, _args, context) => partsOf(context, namespace).length,
      GetItemOrNullObject: (namespace, args, context) =>
        part(partsOf(context, namespace).find((id) => id === args.text(0))),
      GetOnlyItem: (namespace, _args, context) => {
        const [first, ...others] = partsOf(context, namespace);
        if (first === undefined || others.length > 0)
          throw new ApiError("GeneralException", "There is not exactly one part of this namespace.");
        return part(first);
      },
      GetOnlyItemOrNullObject: (namespace, _args, context) => {
        const parts = partsOf(context, namespace);
        return parts.length === 1 ? part(parts[0]) : null;
      },
    },
  },
  CustomXmlPart: {
    identity: (id) => ({ Id: id }),
    get: { Id: (id) => id, NamespaceUri: (id, context) => namespaceOf(xmlOf(context, id)) },
    call: {
      GetXml: (id, _args, context) => xmlOf(context, id),
      SetXml: (id, args, context) => {
        xmlOf(context, id);
        context.grid.store.setXmlPart(id, checkXml(args.text(0)));
      },
      Delete: (id, _args, { grid }) => grid.store.setXmlPart(id, null),
    },
  },
} satisfies ObjectTypes;
