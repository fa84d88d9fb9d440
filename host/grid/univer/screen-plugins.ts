import type { PluginCtor, Univer } from "@univerjs/core";
import { mergeLocales } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFr from "@univerjs/preset-sheets-conditional-formatting/locales/fr-FR";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreFr from "@univerjs/preset-sheets-core/locales/fr-FR";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationFr from "@univerjs/preset-sheets-data-validation/locales/fr-FR";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterFr from "@univerjs/preset-sheets-filter/locales/fr-FR";
import { UniverSheetsFindReplacePreset } from "@univerjs/preset-sheets-find-replace";
import findEn from "@univerjs/preset-sheets-find-replace/locales/en-US";
import findFr from "@univerjs/preset-sheets-find-replace/locales/fr-FR";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteFr from "@univerjs/preset-sheets-note/locales/fr-FR";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortEn from "@univerjs/preset-sheets-sort/locales/en-US";
import sortFr from "@univerjs/preset-sheets-sort/locales/fr-FR";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableFr from "@univerjs/preset-sheets-table/locales/fr-FR";
import { UniverSheetsThreadCommentPreset } from "@univerjs/preset-sheets-thread-comment";
import commentEn from "@univerjs/preset-sheets-thread-comment/locales/en-US";
import commentFr from "@univerjs/preset-sheets-thread-comment/locales/fr-FR";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-thread-comment/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-find-replace/lib/index.css";

/** Texts of Univer's menus and dialogs. */
export const SCREEN_TEXTS = {
  fr: mergeLocales(coreFr, tableFr, conditionalFr, validationFr, noteFr, commentFr, filterFr, sortFr, findFr),
  en: mergeLocales(coreEn, tableEn, conditionalEn, validationEn, noteEn, commentEn, filterEn, sortEn, findEn),
};

type Registered = PluginCtor | readonly [PluginCtor, object?];

/** Registers the workbook with its screen in a container. A plugin that several sets bring is registered once, as the last one wants it. */
export function registerScreen(univer: Univer, container: HTMLElement): void {
  const sets: readonly { readonly plugins: readonly unknown[] }[] = [
    UniverSheetsCorePreset({ container, ribbonType: "simple", header: true, toolbar: true, disableAutoFocus: true }),
    // Its ready-made set shows a label that pushes the grid down under the pointer.
    { plugins: [UniverSheetsTablePlugin, [UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsThreadCommentPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsFindReplacePreset(),
  ];
  const plugins = new Map<string, readonly [PluginCtor, object?]>();
  for (const registered of sets.flatMap((set) => set.plugins) as Registered[]) {
    const [plugin, options] = isPair(registered) ? registered : [registered];
    plugins.delete(plugin.pluginName);
    plugins.set(plugin.pluginName, options === undefined ? [plugin] : [plugin, options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options);
}

function isPair(registered: Registered): registered is readonly [PluginCtor, object?] {
  return Array.isArray(registered);
}
