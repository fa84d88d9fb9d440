/**
 * Ids of the rules that a person set aside for a need, each with its reason:
 * "amount.zero: don gratuit; title.brand: pièces d'origine", or one a line.
 */
export function ignoredRules(written: string): ReadonlySet<string> {
  if (written === "") return NONE;
  const entries = written.split(/[;\n]/u).map((entry) => entry.split(":")[0]?.trim() ?? "");
  return new Set(entries.filter((rule) => rule !== ""));
}

/** What the cell holds of a rule set aside: the reason on one line, without what separates the entries. */
export function ignoredEntry(rule: string, reason: string): string {
  return `${rule}: ${reason.trim().replace(/\s*[;\r\n]+\s*/gu, ", ")}`;
}

const NONE: ReadonlySet<string> = new Set();
