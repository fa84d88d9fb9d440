import { PathKind } from "../protocol/batch-wire";
import type { Json, WireArguments, WirePath } from "../protocol/batch-wire";
import { invalidReference, notImplemented } from "./errors";
import type { MemberAccess } from "./member-access";
import { isHostObject, make, rangeOf } from "./objects";
import type { HostObject } from "./objects";
import type { References } from "./references";
import { isService } from "./types";

/** Turns the paths of a batch into objects, each once, in the order of the actions (some have effects, such as `add`). */
export class PathResolver {
  readonly #paths: Readonly<Record<string, WirePath>>;
  readonly #access: MemberAccess;
  readonly #references: References;
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(paths: Readonly<Record<string, WirePath>>, access: MemberAccess, references: References) {
    this.#paths = paths;
    this.#access = access;
    this.#references = references;
  }

  /** The object of a path; null is Office's null object. */
  resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[String(id)];
    if (!path) throw invalidReference(`object path ${id}`);
    const object = this.#make(path);
    if (object?.type === "Range") this.#references.hold(object.data);
    this.#resolved.set(id, object);
    return object;
  }

  /** True when making this object, not made yet, calls a method that the test accepts. */
  resolvesWith(id: number, test: (method: string) => boolean): boolean {
    for (let at: number | undefined = id; at !== undefined && !this.#resolved.has(at);) {
      const path: WirePath | undefined = this.#paths[String(at)];
      if (path?.ObjectPathType === PathKind.method && test(path.Name ?? "")) return true;
      at = path?.ParentObjectPathId;
    }
    return false;
  }

  /** Arguments with the objects they name. */
  arguments(wire: WireArguments | undefined): readonly unknown[] {
    const values = wire?.Arguments ?? [];
    const ids = wire?.ReferencedObjectPathIds;
    return ids ? values.map((value, index) => this.#argument(value, ids[index])) : values;
  }

  #argument(value: Json, id: Json | undefined): unknown {
    if (Array.isArray(value) && Array.isArray(id)) {
      const [values, ids]: [readonly Json[], readonly Json[]] = [value, id];
      return values.map((each, index) => this.#argument(each, ids[index]));
    }
    return typeof id === "number" && id !== 0 ? this.resolve(id) : value;
  }

  #make(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathKind.root:
        return make("Workbook", null);
      case PathKind.service:
        if (!isService(path.Name)) throw notImplemented(path.Name ?? "a service");
        return make(path.Name, null);
      case PathKind.reference: {
        const area = this.#references.get(path.Name ?? "");
        if (!area) throw invalidReference("the reference was released");
        return rangeOf(area);
      }
      case PathKind.none:
        return null;
      default: {
        const parent = this.resolve(path.ParentObjectPathId ?? 0);
        return parent && this.#below(parent, path);
      }
    }
  }

  #below(parent: HostObject, path: WirePath): HostObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PathKind.method: {
        const outcome = this.#access.call(parent, name, this.arguments(path.ArgumentInfo));
        return isHostObject(outcome) ? outcome : null;
      }
      case PathKind.property:
        return this.#access.property(parent, name);
      case PathKind.indexer:
        return this.#access.item(parent, path.ArgumentInfo?.Arguments?.[0] ?? null);
      default:
        throw notImplemented(`object path of kind ${path.ObjectPathType}`);
    }
  }
}
