export type { PoolingDecision, PoolingEffort, PoolingOpportunity, PoolingVehicle } from "./opportunity";
export { findOpportunities, type PoolingContext } from "./find-opportunities";
export { duplicateGroups, type Duplicable } from "./duplicates";
export { refusalOf, type PastDecision } from "./decided";
export { marketReader, type MarketFound, type MarketReader } from "./markets";
