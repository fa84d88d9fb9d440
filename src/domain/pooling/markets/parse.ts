import { foldText } from "../../text";
import { rootOf } from "./root";

/** One way in which a title names a market: every part must stand in it, each as one of its roots. */
export interface Cue {
  readonly market: Market;
  /** Its place in the line of its market. */
  readonly rank: number;
  readonly parts: readonly Part[];
  readonly weight: number;
}

/** Roots of which one must stand in the title. */
export interface Part {
  readonly roots: ReadonlySet<string>;
  /** What the part tells: a thing counts whole, an action (buying, upkeep) half. */
  readonly weight: number;
}

/** What firms of a market do. Works count only when they come back (orders, a period, upkeep). */
export type MarketKind = "supply" | "service" | "works";

/** What one trade sells: the firms that answer for one of its needs answer for the others. */
export interface Market {
  readonly key: string;
  /** Roots of which all of one group, in a title, say that it is another purchase. */
  readonly except: readonly (readonly string[])[];
  readonly kind: MarketKind;
  /** True when the same firms sell, rent and maintain: copiers, telephony. */
  readonly anyAction: boolean;
  /** True when the words of an operation do not make it one purchase of its own: surveys, insurance. */
  readonly acrossOperations: boolean;
}

const ACTIONS: Readonly<Record<string, string>> = {
  "@buy": "achat achats acquisition acquisitions fourniture fournitures renouvellement livraison",
  "@care": "maintenance entretien exploitation depannage verification verifications reparation reparations",
  "@advice": "assistance conseil conseils audit renegociation",
};
const ACTION = 0.5;
const THING = 1;

/**
 * Reads the lines of a lexicon: `key: cue, cue / exception, exception`. A cue is words that must all stand in the
 * title, in any order, `a|b` for either; `@buy`, `@care` and `@advice` stand for the words of buying, upkeep and advice.
 * An exception is words joined by `+`. A key after `~` keeps its market whatever operation the title names; a key after
 * `*` keeps it whatever the title asks to be done.
 */
export function parseMarkets(lexicon: string, kind: MarketKind): readonly Cue[] {
  return lexicon
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .flatMap((line) => cuesOf(line, kind));
}

function cuesOf(line: string, kind: MarketKind): readonly Cue[] {
  const [key = "", definition = ""] = line.split(": ");
  const [cues = "", exceptions = ""] = definition.split(" / ");
  const market: Market = {
    key: key.replace(/^[~*]+/u, "").trim(),
    except: listOf(exceptions).flatMap((exception) =>
      combinations(exception.split("+").map((word) => [...partOf(word).roots])),
    ),
    kind,
    acrossOperations: /^\*?~/u.test(key),
    anyAction: /^~?\*/u.test(key),
  };
  return listOf(cues).map((cue, rank) => {
    const parts = cue.split(/\s+/u).map(partOf);
    return { market, rank, parts, weight: parts.reduce((total, { weight }) => total + weight, 0) };
  });
}

function partOf(words: string): Part {
  const written = words.split("|");
  const roots = written.flatMap((word) => (ACTIONS[word] ?? word).split(" ")).map((word) => rootOf(foldText(word)));
  return { roots: new Set(roots), weight: written.every((word) => word in ACTIONS) ? ACTION : THING };
}

function combinations(parts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return parts.reduce<readonly (readonly string[])[]>(
    (some, part) => some.flatMap((before) => part.map((root) => [...before, root])),
    [[]],
  );
}

function listOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
}
