import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { GridLocale } from "../contract/locale";
import { registerModels } from "./plugins";
import { UniverGrid } from "./univer-grid";

/** A grid without a screen, in Node or in jest, holding an empty workbook. `locale` is that of display and typing. */
export function createHeadlessGrid(locale: GridLocale = "fr"): UniverGrid {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.FR_FR,
    locales: { [LocaleType.FR_FR]: {} },
  });
  registerModels(univer);
  return new UniverGrid(univer, locale);
}
