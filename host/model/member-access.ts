import { member, missingSet } from "../members/member-table";
import type { Json } from "../protocol/batch-wire";
import { Args } from "./arguments";
import type { Context } from "./context";
import { apiNotFound, asApiError, invalidArgument, itemNotFound, notImplemented } from "./errors";
import type { ApiError } from "./errors";
import type { ObjectType, Outcome } from "./object-type";
import type { HostObject, ObjectOf, TypeName } from "./objects";
import { objectTypes } from "./types";

type Kind = "get" | "set" | "nav" | "call";

/** "Range.getCell": where an error happened, in the names that the page's author knows. */
function location(type: string, wireName: string): string {
  return `${type}.${member(type, wireName)?.codeName ?? wireName}`;
}

/** Runs an act with its place noted on what it throws. */
function located<T>(place: string, act: () => T): T {
  try {
    return act();
  } catch (thrown) {
    throw asApiError(thrown).at(place);
  }
}

function typeOf<K extends TypeName>(object: ObjectOf<K>): ObjectType<ObjectOf<K>["data"]> {
  const type: ObjectType<ObjectOf<K>["data"]> | undefined = objectTypes[object.type];
  if (!type) throw notImplemented(object.type);
  return type;
}

/** Names are typed by people in loads: they are compared without case. */
const keysByTable = new WeakMap<object, ReadonlyMap<string, string>>();
function findKey(table: object | undefined, name: string): string | undefined {
  if (!table) return undefined;
  if (Object.hasOwn(table, name)) return name;
  let keys = keysByTable.get(table);
  if (!keys) {
    keys = new Map(Object.keys(table).map((key) => [key.toLowerCase(), key]));
    keysByTable.set(table, keys);
  }
  return keys.get(name.toLowerCase());
}

/** Reading, writing and calling members of any object, with Excel's refusals. */
export class MemberAccess {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  identity<K extends TypeName>(object: ObjectOf<K>): Readonly<Record<string, Json>> {
    const type = typeOf(object);
    return located(object.type, () => {
      type.check?.(object.data, this.#context);
      return type.identity?.(object.data, this.#context) ?? {};
    });
  }

  /** Value of a simple member; undefined when the member is not a simple one of this type. */
  read<K extends TypeName>(
    object: ObjectOf<K>,
    name: string,
  ): { readonly key: string; readonly value: Json } | undefined {
    const type = typeOf(object);
    const key = findKey(type.get, name);
    const getter = key === undefined ? undefined : type.get?.[key];
    if (key === undefined || !getter) return undefined;
    this.#allow(object.type, key);
    const value = located(location(object.type, key), () => {
      type.check?.(object.data, this.#context);
      return getter(object.data, this.#context);
    });
    return { key, value };
  }

  /** Simple members that a load without names brings: those that the declared sets contain. */
  allNames<K extends TypeName>(object: ObjectOf<K>): string[] {
    const type = typeOf(object);
    return Object.keys(type.get ?? {}).filter(
      (key) => type.onlyWhenNamed?.has(key) !== true && missingSet(object.type, key, this.#context.sets) === null,
    );
  }

  write<K extends TypeName>(object: ObjectOf<K>, name: string, value: Json): void {
    const type = typeOf(object);
    const key = findKey(type.set, name);
    const setter = key === undefined ? undefined : type.set?.[key];
    this.#allow(object.type, name);
    if (!setter) throw this.#unknown(object.type, name, "set");
    located(location(object.type, name), () => {
      type.check?.(object.data, this.#context);
      setter(object.data, value, this.#context);
    });
  }

  /** Object behind a property; undefined when the type has no such property. */
  navigate<K extends TypeName>(
    object: ObjectOf<K>,
    name: string,
  ): { readonly key: string; readonly target: HostObject | null } | undefined {
    const type = typeOf(object);
    const key = findKey(type.nav, name);
    const navigator = key === undefined ? undefined : type.nav?.[key];
    if (key === undefined || !navigator) return undefined;
    this.#allow(object.type, key);
    return { key, target: located(location(object.type, key), () => navigator(object.data, this.#context)) };
  }

  property(object: HostObject, name: string): HostObject | null {
    const found = this.navigate(object, name);
    if (!found) {
      this.#allow(object.type, name);
      throw this.#unknown(object.type, name, "nav");
    }
    return found.target;
  }

  call<K extends TypeName>(object: ObjectOf<K>, name: string, values: readonly unknown[]): Outcome {
    const type = typeOf(object);
    const method = type.call && Object.hasOwn(type.call, name) ? type.call[name] : undefined;
    this.#allow(object.type, name);
    if (!method) throw this.#unknown(object.type, name, "call");
    return located(location(object.type, name), () => {
      type.check?.(object.data, this.#context);
      return (method(object.data, new Args(values), this.#context) ?? null) as Outcome;
    });
  }

  item<K extends TypeName>(object: ObjectOf<K>, key: Json): HostObject {
    const type = typeOf(object);
    const place = location(object.type, "[]");
    const { item } = type;
    if (!item) throw notImplemented(place);
    return located(place, () => {
      if (typeof key !== "string" && typeof key !== "number") throw invalidArgument("neither a name nor a number");
      const found = item(object.data, key, this.#context);
      if (!found) throw itemNotFound(String(key));
      return found;
    });
  }

  /** Items of a collection; undefined when the object is not one. */
  items<K extends TypeName>(object: ObjectOf<K>): readonly HostObject[] | undefined {
    const type = typeOf(object);
    return type.items && located(object.type, () => type.items?.(object.data, this.#context) ?? []);
  }

  /** Refusal of a name in a load: unknown to Excel, or known and not served. */
  unreadable(object: HostObject, name: string): ApiError {
    this.#allow(object.type, name);
    return member(object.type, name)
      ? this.#unknown(object.type, name, "get")
      : invalidArgument(`${object.type} has no ${name}`).at(`${object.type}.load`);
  }

  #allow(type: TypeName, name: string): void {
    const missing = missingSet(type, name, this.#context.sets);
    if (missing !== null) throw apiNotFound(location(type, name), missing);
  }

  #unknown(type: TypeName, name: string, kind: Kind): ApiError {
    return notImplemented(location(type, name) + (kind === "set" ? " (writing)" : ""));
  }
}
