import type { Json } from "../protocol/batch-wire";
import type { MemberAccess } from "./member-access";
import type { HostObject } from "./objects";

/** Writes several members at once, those of the objects below included (`{format: {fill: {color}}}`). */
export function update(access: MemberAccess, object: HostObject, state: { readonly [key: string]: Json }): void {
  for (const [name, value] of Object.entries(state)) {
    const below =
      typeof value === "object" && value !== null && !Array.isArray(value) ? access.navigate(object, name) : undefined;
    if (!below) access.write(object, name, value);
    else if (below.target) update(access, below.target, value as { readonly [key: string]: Json });
  }
}
