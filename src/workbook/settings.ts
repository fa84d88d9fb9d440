import type { Visit } from "./office/visit";

const PREFIX = "achats.pane.";

/** Reads a small setting of the workbook; undefined when there is none. Its shape is for the caller to check. */
export async function readSetting(visit: Visit, key: string): Promise<unknown> {
  const setting = visit.context.workbook.settings.getItemOrNullObject(PREFIX + key);
  setting.load("value");
  await visit.ask();
  return toValue(setting);
}

function toValue(setting: Excel.Setting): unknown {
  const text: unknown = setting.isNullObject ? undefined : setting.value;
  return typeof text === "string" ? parse(text) : undefined;
}

/** A setting altered by something else than this add-in counts as none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a small setting in the workbook; it travels with the file and anyone can read it. */
export async function writeSetting(visit: Visit, key: string, value: unknown): Promise<void> {
  visit.context.workbook.settings.add(PREFIX + key, JSON.stringify(value ?? null));
  await visit.commit();
}
