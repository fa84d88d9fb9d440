export type { Family } from "./family";
