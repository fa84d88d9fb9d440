import type { Json, WireQuery } from "../protocol/batch-wire";
import type { MemberAccess } from "./member-access";
import type { HostObject } from "./objects";

type Answer = Record<string, Json>;

/** Members named by a load, grouped by the first part of their path. */
interface Wanted {
  all: boolean;
  /** First part → what is wanted below it; an empty list = the member itself, or everything below. */
  readonly parts: Map<string, string[]>;
}

function group(query: WireQuery): Wanted {
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const wanted: Wanted = { all: names.length === 0, parts: new Map() };
  for (const name of names) {
    const [head = "", ...rest] = name.split(/[/.]/);
    if (head === "*" || head === "$all") wanted.all = true;
    else if (head !== "" && head !== "$none" && !/^isnull(object)?$/i.test(head)) {
      const below = wanted.parts.get(head) ?? [];
      if (rest.length > 0) below.push(rest.join("/"));
      wanted.parts.set(head, below);
    }
  }
  return wanted;
}

/** Data of an object for a load: its identity, its simple members and, below them, other objects and collections. */
export function query(access: MemberAccess, object: HostObject, wire: WireQuery): Json {
  const items = access.items(object);
  return items ? queryCollection(access, object, items, wire) : queryObject(access, object, wire);
}

function queryCollection(
  access: MemberAccess,
  object: HostObject,
  items: readonly HostObject[],
  wire: WireQuery,
): Json {
  const answer: Answer = { ...access.identity(object) };
  const select: string[] = [];
  for (const name of wire.Select ?? []) {
    const own = access.read(object, name);
    if (own) answer[own.key] = own.value;
    else select.push(name);
  }
  if (!wire.Select) for (const name of access.allNames(object)) answer[name] = access.read(object, name)?.value ?? null;
  // A load that names only members of the collection itself ("count") does not bring the items.
  if ((wire.Select?.length ?? 0) > 0 && select.length === 0 && (wire.Expand?.length ?? 0) === 0) return answer;
  const from = wire.Skip ?? 0;
  const shown = items.slice(from, wire.Top === undefined ? undefined : from + wire.Top);
  const below: WireQuery = {
    ...(select.length > 0 ? { Select: select } : {}),
    ...(wire.Expand ? { Expand: wire.Expand } : {}),
  };
  answer["_Items"] = shown.map((item) => query(access, item, below));
  return answer;
}

function queryObject(access: MemberAccess, object: HostObject, wire: WireQuery): Json {
  const wanted = group(wire);
  const answer: Answer = { ...access.identity(object) };
  if (wanted.all) for (const name of access.allNames(object)) answer[name] = access.read(object, name)?.value ?? null;
  for (const [name, below] of wanted.parts) {
    const simple = access.read(object, name);
    if (simple) {
      answer[simple.key] = simple.value;
      continue;
    }
    const found = access.navigate(object, name);
    if (!found) throw access.unreadable(object, name);
    answer[found.key] = found.target && query(access, found.target, below.length > 0 ? { Select: below } : {});
  }
  return answer;
}

/** The same data with the names of code and `items`, as the retrieval in one query wants it. */
export function withCodeNames(value: Json): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const answer: Answer = {};
  for (const [key, below] of Object.entries(value)) {
    if (key === "_Items" && Array.isArray(below)) answer["items"] = below.map(withCodeNames);
    else answer[key.startsWith("_") ? key : key.charAt(0).toLowerCase() + key.slice(1)] = withCodeNames(below);
  }
  return answer;
}
