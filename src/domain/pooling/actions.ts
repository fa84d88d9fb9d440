import type { Nature } from "../need";

/** What is done with the thing: acquired or supplied (both are buying), rented, kept working, cleaned, or served by people. */
export type Action = "acquire" | "supply" | "rent" | "maintain" | "clean" | "serve";

const WORDS: Readonly<Record<Action, string>> = {
  acquire: "acquisition acquisitions achat achats renouvellement",
  supply: "fourniture fournitures livraison",
  rent: "location locations louage",
  maintain:
    "maintenance entretien depannage reparation reparations exploitation verification verifications controle controles",
  clean: "nettoyage lavage",
  serve: "prestation prestations",
};

const ACTION_OF: ReadonlyMap<string, Action> = new Map(
  (Object.entries(WORDS) as [Action, string][]).flatMap(([action, words]) =>
    words.split(" ").map((word) => [word, action] as const),
  ),
);

/** Whether a word names an action: it tells what is done, never what is bought. */
export function isAction(word: string): boolean {
  return ACTION_OF.has(word);
}

const NONE: ReadonlySet<Action> = new Set();

/** The actions that words name; empty when they name none. */
export function actionsOf(words: Iterable<string>): ReadonlySet<Action> {
  let actions: Set<Action> | undefined;
  for (const word of words) {
    const action = ACTION_OF.get(word);
    if (action) actions = (actions ?? new Set()).add(action);
  }
  return actions ?? NONE;
}

/** Whether two purchases may be one: buying clothes and renting them are two markets. Silence agrees with anything. */
export function agree(one: ReadonlySet<Action>, other: ReadonlySet<Action>): boolean {
  const [first, second] = [marketsOf(one), marketsOf(other)];
  return first.length === 0 || second.length === 0 || first.some((market) => second.includes(market));
}

/**
 * Whether the words contradict the nature of the family: renting or maintaining without buying in a family of supplies,
 * acquiring a thing in a family of services ("acquisition de bennes" under waste collection).
 */
export function contradicts(actions: ReadonlySet<Action>, nature: Nature | undefined): boolean {
  const markets = marketsOf(actions);
  if (nature === "F") return markets.length > 0 && !markets.includes("buy");
  return nature === "S" && actions.has("acquire") && !actions.has("serve") && markets.length === 1;
}

type Market = "buy" | "rent" | "maintain";

function marketsOf(actions: ReadonlySet<Action>): readonly Market[] {
  const markets: Market[] = [];
  if (actions.has("acquire") || actions.has("supply")) markets.push("buy");
  if (actions.has("rent")) markets.push("rent");
  if (actions.has("maintain")) markets.push("maintain");
  return markets;
}
