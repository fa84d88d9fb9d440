export type { PoolingDecision, PoolingOpportunity, PoolingVehicle } from "./opportunity";
