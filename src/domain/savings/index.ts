export type { ReferenceMethod, Saving, SavingInput, SavingResult, SavingStatus } from "./saving";
