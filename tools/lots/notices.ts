/** A lot of a published notice. */
export interface RealLot {
  readonly title: string;
  readonly cpv: string;
  /** € HT, as it was published; undefined when it was not. */
  readonly value: number | undefined;
  readonly place: string;
  readonly description: string;
}

/** A notice with the lots that its buyer cut. */
export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly cpv: string;
  readonly lots: readonly RealLot[];
}

const COLUMNS = ["notice", "notice_title", "notice_cpv", "lot_title", "lot_cpv", "lot_value", "nuts", "description"];

/**
 * The notices of a table of lots, tab separated, one line a lot.
 * @throws Error naming the columns that are missing.
 */
export function readNotices(text: string): readonly Notice[] {
  const [header = "", ...lines] = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const names = header.split("\t");
  const missing = COLUMNS.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`Columns missing in the table of lots: ${missing.join(", ")}`);
  const notices = new Map<string, { id: string; title: string; cpv: string; lots: RealLot[] }>();
  for (const line of lines) {
    const cells = line.split("\t");
    const cell = (name: string): string => cells[names.indexOf(name)]?.trim() ?? "";
    const id = cell("notice");
    const notice = notices.get(id) ?? { id, title: cell("notice_title"), cpv: cell("notice_cpv"), lots: [] };
    const value = Number(cell("lot_value"));
    notice.lots.push({
      title: cell("lot_title"),
      cpv: cell("lot_cpv").split(",")[0] ?? "",
      value: cell("lot_value") !== "" && value > 0 ? value : undefined,
      place: cell("nuts"),
      description: cell("description"),
    });
    notices.set(id, notice);
  }
  return [...notices.values()];
}
