export type { ReferenceMethod, Saving, SavingInput, SavingResult } from "./saving";
export { basketGain, type BasketLine, type BasketResult } from "./basket";
export { BLANK_LINE, joinBasket, splitBasket, type WrittenLine } from "./basket-cell";
export { computeSaving } from "./compute-saving";
export { discountGain, markUpGain, type ConditionsResult, type SpendMeasured } from "./conditions";
export { globalCost, type GlobalCostResult, type LifeCosts } from "./global-cost";
export { indexPrice, type IndexedPriceResult } from "./index-price";
export { shareByLever, type LeversResult } from "./levers";
export { LEVER_GROUPS, LEVERS } from "./lever-list";
export {
  BLANK_LIVES,
  joinLives,
  splitLives,
  tellsLives,
  type WrittenCosts,
  type WrittenLives,
} from "./life-costs-cell";
export { shareByMember, type MembersResult } from "./members";
export { prorata, type ProrataResult } from "./prorata";
export { QUALITATIVE_ASPECTS, qualitativeCell, readQualitative, type QualitativeGain } from "./qualitative";
export { referencePrice, type ReferencePriceResult } from "./reference-price";
export { readStatuses, withStatus, type GivenStatus } from "./status-history";
export {
  isOneOff,
  ONE_OFF,
  readLevers,
  readSavingInput,
  referenceMethodNamed,
  savingCells,
  type SavingReading,
} from "./saving-row";
