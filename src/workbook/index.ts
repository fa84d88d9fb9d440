export { createGateway } from "./create-gateway";
export * from "./gateway";
