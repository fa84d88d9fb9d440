import { SERVICE_EXAMPLES } from "./services";
import { SUPPLY_EXAMPLES } from "./supplies";
import { WORKS_EXAMPLES } from "./works";

/** One or two objects of needs a family, as a department would write them. */
export const EXAMPLES: Readonly<Partial<Record<string, string>>> = {
  ...SUPPLY_EXAMPLES,
  ...SERVICE_EXAMPLES,
  ...WORKS_EXAMPLES,
};
