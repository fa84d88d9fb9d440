/** Locale of what people type and see; stored formulas and number formats are always English. */
export type GridLocale = "fr" | "en";
