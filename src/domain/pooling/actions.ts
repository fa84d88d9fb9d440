import type { Nature } from "../need";

/** What is done with the thing: bought, rented, or kept working. */
export type Action = "buy" | "rent" | "maintain";

const ACTION_OF: ReadonlyMap<string, Action> = new Map([
  ...["fourniture", "fournitures", "acquisition", "acquisitions", "achat", "achats", "livraison", "renouvellement"].map(
    (word) => [word, "buy"] as const,
  ),
  ...["location", "locations", "loyer", "louage"].map((word) => [word, "rent"] as const),
  ...[
    "maintenance",
    "entretien",
    "depannage",
    "reparation",
    "reparations",
    "exploitation",
    "verification",
    "verifications",
    "controle",
    "controles",
  ].map((word) => [word, "maintain"] as const),
]);

/** The actions that words name; empty when they name none. */
export function actionsOf(words: Iterable<string>): ReadonlySet<Action> {
  const actions = new Set<Action>();
  for (const word of words) {
    const action = ACTION_OF.get(word);
    if (action) actions.add(action);
  }
  return actions;
}

/** Whether two purchases may be one: buying clothes and renting them are two markets. Silence agrees with anything. */
export function agree(one: ReadonlySet<Action>, other: ReadonlySet<Action>): boolean {
  if (one.size === 0 || other.size === 0) return true;
  for (const action of one) if (other.has(action)) return true;
  return false;
}

/** Whether the words name a service in a family of supplies: renting or maintaining, without buying. */
export function isServiceOf(actions: ReadonlySet<Action>, nature: Nature | undefined): boolean {
  return nature === "F" && actions.size > 0 && !actions.has("buy");
}
