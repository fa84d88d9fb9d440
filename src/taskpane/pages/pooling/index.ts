export { PoolingPage } from "./PoolingPage";
