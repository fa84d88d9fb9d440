import { euros, type Cents } from "../money";
import type { ReasonValue } from "../reason";

/** An amount as a reason quotes it. */
export function quoted(amount: Cents): ReasonValue & object {
  return { euros: euros(amount) };
}
