export { ThresholdPage } from "./ThresholdPage";
