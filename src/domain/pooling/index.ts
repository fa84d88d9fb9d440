export type { PoolingDecision, PoolingOpportunity, PoolingVehicle } from "./opportunity";
export { findOpportunities, type PastDecision, type PoolingContext } from "./find-opportunities";
