import type { Json } from "../protocol/batch-wire";
import { invalidArgument } from "./errors";

/** Reads a value written to a member with the type that the member wants. */
export function asText(value: Json): string {
  if (typeof value !== "string") throw invalidArgument("a text is wanted");
  return value;
}

export function asFlag(value: Json): boolean {
  if (typeof value !== "boolean") throw invalidArgument("true or false is wanted");
  return value;
}

export function asNumber(value: Json): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument("a number is wanted");
  return value;
}

export function asChoice<T extends string>(value: Json, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument(`one of ${choices.join(", ")} is wanted`);
  return found;
}

/** A plain object of the page. */
export type Fields = { readonly [key: string]: Json };
export function asFields(value: Json): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument("an object is wanted");
  return value as Fields;
}

/** A member of a plain object, or the default when it is absent. */
export function textField(fields: Fields, name: string, otherwise = ""): string {
  const value = fields[name];
  if (value === undefined || value === null) return otherwise;
  if (typeof value === "object") throw invalidArgument(`${name} is not a text`);
  return String(value);
}

export function flagField(fields: Fields, name: string, otherwise: boolean): boolean {
  const value = fields[name];
  return typeof value === "boolean" ? value : otherwise;
}
