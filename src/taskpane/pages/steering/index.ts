export { SteeringPage } from "./SteeringPage";
