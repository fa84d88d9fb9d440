import { words } from "../text";
import type { Need } from "./need";

const FRAMEWORK = /\b(?:accords? cadres?|bons? de commande|marches? a bons)\b/u;
const WITHOUT_MAXIMUM = /\bsans (?:montant )?maxi/u;

/** A quick look that spares folding the words of the many needs that say nothing of the kind. */
const HINT = /cadre|commande|bons|maxi/iu;

type Worded = Pick<Need, "title" | "description" | "maximum">;

/** Whether a need is bought by a framework agreement: its words say so, or a maximum is given for it. */
export function isFramework({ title, description, maximum }: Worded): boolean {
  return maximum.kind !== "empty" || says(FRAMEWORK, title) || says(FRAMEWORK, description);
}

/**
 * Whether a framework agreement has no maximum, which R2162-4 asks for: it is said to have none, its maximum is not
 * understood, or no amount at all is given. An amount without the word "maximum" is read as being one.
 */
export function lacksMaximum(need: Worded & Pick<Need, "annualAmount" | "totalAmount">): boolean {
  if (need.maximum.kind === "value" || !isFramework(need)) return false;
  if (need.maximum.kind === "unreadable") return true;
  if (says(WITHOUT_MAXIMUM, need.title) || says(WITHOUT_MAXIMUM, need.description)) return true;
  return need.annualAmount.kind !== "value" && need.totalAmount.kind !== "value";
}

function says(pattern: RegExp, text: string): boolean {
  return HINT.test(text) && pattern.test(words(text));
}
