export type { PoolingDecision, PoolingEffort, PoolingOpportunity, PoolingVehicle } from "./opportunity";
export { findOpportunities, type PoolingContext } from "./find-opportunities";
export { refusalOf, type PastDecision } from "./decided";
