export { applyAgain } from "./again";
export { createGateway, type GatewayOptions } from "./create-gateway";
export * from "./gateway";
export { ANOMALIES_FOLLOWED } from "./journal/entry";
export { cellMark, type CellMark } from "./look/marks";
