import * as v from "valibot";
import { TABLES, type TableKey } from "../../domain/table";

const rememberedColumn = v.object({ id: v.number(), header: v.string() });
const rememberedTable = v.object({
  /** Id of the Excel table: it survives renaming. */
  table: v.string(),
  columns: v.record(v.string(), rememberedColumn),
  /** Highest number ever given to a row of the table: an id is never given twice, even once its row is removed. */
  lastNumber: v.number(),
});
const memorySchema = v.object({ version: v.literal(1), tables: v.record(v.string(), rememberedTable) });

/** Under which id and header a column was last seen. */
export type RememberedColumn = v.InferOutput<typeof rememberedColumn>;
export type RememberedTable = v.InferOutput<typeof rememberedTable>;
/** What the workbook remembers of its own tables, in one setting. */
export type Memory = Readonly<Partial<Record<TableKey, RememberedTable>>>;

const MEMORY_SETTING = "achats.tables";

/** Queues the reading of the memory. */
export function requestMemory(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(MEMORY_SETTING);
  setting.load("value");
  return setting;
}

/** The memory once loaded; empty when there is none or when it is not understood. */
export function toMemory(setting: Excel.Setting): Memory {
  if (setting.isNullObject) return {};
  const value: unknown = setting.value;
  const read = v.safeParse(memorySchema, value);
  if (!read.success) return {};
  return Object.fromEntries(Object.entries(read.output.tables).filter(([key]) => key in TABLES));
}

/** Queues the writing of the memory. */
export function writeMemory(context: Excel.RequestContext, memory: Memory): void {
  context.workbook.settings.add(MEMORY_SETTING, { version: 1, tables: memory });
}
