export { AllotmentPage } from "./AllotmentPage";
