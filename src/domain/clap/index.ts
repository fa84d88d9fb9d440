export { clapSession, type ClapSession, type DriftReview, type Intention, type StrategicFamily } from "./session";
