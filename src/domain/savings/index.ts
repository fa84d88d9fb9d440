export type { ReferenceMethod, Saving, SavingInput, SavingResult, SavingStatus } from "./saving";
export { basketGain, type BasketLine, type BasketResult } from "./basket";
export { computeSaving } from "./compute-saving";
export { indexPrice, type IndexedPriceResult } from "./index-price";
export { shareByLever, type LeversResult } from "./levers";
export { LEVER_GROUPS, LEVERS } from "./lever-list";
export { prorata, type ProrataResult } from "./prorata";
export { referencePrice, type ReferencePriceResult } from "./reference-price";
export { readLevers, readSavingInput, referenceMethodNamed, savingCells, type SavingReading } from "./saving-row";
