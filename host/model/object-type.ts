import type { Json } from "../protocol/batch-wire";
import type { Args } from "./arguments";
import type { Context } from "./context";
import type { HostObject, ObjectData, TypeName } from "./objects";

export type Getter<T> = (data: T, context: Context) => Json;
export type Setter<T> = (data: T, value: Json, context: Context) => void;
export type Navigator<T> = (data: T, context: Context) => HostObject | null;
/** A method gives a value, an object of the model (null = a null object), or nothing: most are calls of the grid. */
export type Method<T> = (data: T, args: Args, context: Context) => unknown;
/** What a method gave; null when it gave nothing. */
export type Outcome = Json | HostObject;

/**
 * A class of the object model as a table: wire name → what it does. A member is served when it has a line here; the
 * others are answered by NotImplemented or ApiNotFound without anything to write.
 */
export interface ObjectType<T> {
  /** What the client rewrites its path from (`Id`, `_Id`): without it an `add` would be executed again at the next sync. */
  readonly identity?: (data: T, context: Context) => Readonly<Record<string, Json>>;
  readonly get?: Readonly<Record<string, Getter<T>>>;
  readonly set?: Readonly<Record<string, Setter<T>>>;
  readonly nav?: Readonly<Record<string, Navigator<T>>>;
  readonly call?: Readonly<Record<string, Method<T>>>;
  /** Items of a collection, in order. */
  readonly items?: (data: T, context: Context) => readonly HostObject[];
  /** Item by name, id or position; null when there is none. */
  readonly item?: (data: T, key: string | number, context: Context) => HostObject | null;
  /** Members left out of a load that names none. */
  readonly onlyWhenNamed?: ReadonlySet<string>;
  /** Refuses to serve an object whose cells or owner are gone. */
  readonly check?: (data: T, context: Context) => void;
}

/** Types by name; a type without a table is one that the host does not serve yet. */
export type ObjectTypes = { readonly [K in TypeName]?: ObjectType<ObjectData[K]> };
