export { applyAgain } from "./again";
export type {
  CellLook,
  ComposedCell,
  ComposedChart,
  ComposedLine,
  ComposedName,
  ComposedSheet,
} from "./composed/composed-sheet";
export { createGateway, type GatewayOptions } from "./create-gateway";
export * from "./gateway";
export { ANOMALIES_FOLLOWED } from "./journal/entry";
export { cellMark, type CellMark } from "./look/marks";
