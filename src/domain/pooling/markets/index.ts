export { marketReader, type MarketFound, type MarketReader } from "./reader";
