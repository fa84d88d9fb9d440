export { ClassificationPage } from "./ClassificationPage";
