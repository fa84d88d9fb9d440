export { ProgrammePage } from "./ProgrammePage";
