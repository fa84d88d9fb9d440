import type { FunctionMetadata } from "../grid/grid";

/** Content of functions.json. */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Checks what was read of functions.json.
 * @throws Error when it is not a list of functions with a name and an id.
 */
export function functionsOf(file: unknown): readonly FunctionMetadata[] {
  const list: unknown = typeof file === "object" && file !== null && "functions" in file ? file.functions : undefined;
  if (!Array.isArray(list)) throw new Error("functions.json has no list of functions.");
  for (const entry of list as readonly unknown[]) {
    const named =
      typeof entry === "object" && entry !== null && "id" in entry && "name" in entry && "parameters" in entry;
    if (!named) throw new Error("A function of functions.json has no id, name or parameters.");
  }
  return list as readonly FunctionMetadata[];
}
