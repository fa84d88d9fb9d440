import Ajv, { type AnySchema, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import PACKAGE from "./ocds-1.1.5/release-package-schema.json";
import RELEASE from "./ocds-1.1.5/release-schema.json";

/** Validates a release package by the schemas of OCDS 1.1.5. */
export function ocdsValidator(): ValidateFunction {
  return validator([PACKAGE, RELEASE]);
}

/** The same, which also refuses a member that the standard does not name: a slip of the pen. */
export function strictOcdsValidator(): ValidateFunction {
  return validator([closed(PACKAGE), closed(RELEASE)]);
}

function validator([main, other]: readonly [object, object]): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  ajv.addSchema(modern(other));
  return ajv.compile(modern(main));
}

/** Draft 4 writes "id" where its successors write "$id"; what these schemas use is otherwise the same. */
function modern(schema: object): AnySchema {
  const { id, $schema: _draft, ...rest } = schema as { readonly id: string; readonly $schema: string };
  return { $id: id, ...rest };
}

function closed<T>(schema: T): T {
  if (typeof schema !== "object" || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(closed) as T;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed<unknown>(value)]));
  const isObject = "properties" in schema && "type" in schema && schema.type === "object";
  return (isObject ? { ...inside, additionalProperties: false } : inside) as T;
}
