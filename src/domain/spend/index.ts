export { extractKindOf, fieldsOf, mapExtract, type ExtractColumn, type ExtractKind } from "./extract";
export { readContract, readPayment } from "./rows";
export type { Contract, Payment, PurchaseQuality, SupplierType } from "./spend";
export {
  linesOf,
  SPEND_DIMENSIONS,
  spendMap,
  type Coverage,
  type SpendDimension,
  type SpendMap,
  type SpendSlice,
} from "./spend-map";
export { extractRows, type ExtractRows } from "./to-rows";
export { zoneOf, type Zone } from "./zone";
