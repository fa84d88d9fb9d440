export { applyAgain } from "./again";
export { createGateway, type GatewayOptions } from "./create-gateway";
export * from "./gateway";
