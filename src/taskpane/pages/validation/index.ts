export { ValidationPage } from "./ValidationPage";
