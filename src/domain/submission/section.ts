import { labelOf, parseNature, valueOf } from "../need";
import type { CellValue } from "../table";
import { fold } from "../text";

const DEPARTMENT = /^(?:direction|dga|service|pole|departement|secretariat)\b/u;
/** A longer title tells what the file is. */
const LONGEST = 5;

/** Whether a lone title just above a list says the nature or the department of its lines. */
export function qualifies(title: string): boolean {
  if (title === "" || title.split(" ").length > LONGEST) return false;
  return DEPARTMENT.test(fold(title)) || parseNature(title).kind === "value";
}

/** The title of a section gives its lines the nature, the department or the context that they do not state. */
export function applySection(row: Record<string, CellValue>, title: string): void {
  const section = title.replace(/ ?:$/u, "");
  if (section === "") return;
  const nature = valueOf(parseNature(section));
  if (nature !== undefined && !DEPARTMENT.test(fold(section))) row["nature"] ??= labelOf("nature", nature);
  else if (DEPARTMENT.test(fold(section))) row["department"] ??= section;
  else row["description"] ??= section;
}
