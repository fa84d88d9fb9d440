export { NOTHING, cents, euros, sum, type Cents } from "./cents";
