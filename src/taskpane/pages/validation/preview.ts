import { TABLES } from "../../../domain/table";
import type { SpokenAct } from "../../shared/act";
import { cellWords } from "../../shared/cellWords";
import type { Speech } from "../../shared/language";

/** Changes that are shown before all are written: enough to see what kind they are. */
const SHOWN = 3;

/** What corrections would change, said before they are written: the number of cells, and the first ones, before → after. */
export function previewOf(act: SpokenAct, { t, format }: Pick<Speech, "t" | "format">): string {
  const changes = (act.changes ?? []).flatMap(({ id, cells, expected }) =>
    Object.entries(cells).map(([key, after]) => ({ id, key, before: expected?.[key], after })),
  );
  const empty = t("validation.emptyCell");
  const shown = changes.slice(0, SHOWN).map(({ id, key, before, after }) => {
    const column = TABLES.needs.columns.find((one) => one.key === key)?.header ?? key;
    return `${id}, ${t("validation.becomes", {
      column,
      before: cellWords(key, before, format, empty),
      after: cellWords(key, after, format, empty),
    })}`;
  });
  const rest = changes.length - shown.length;
  const more = rest > 0 ? ` ${t("validation.others", { count: rest })}` : "";
  return `${t("validation.confirm", { count: changes.length })} ${shown.join(" ; ")}.${more}`;
}
