import { fold, tidy } from "../text";
import type { Reason } from "../reason";
import { globalCost, type LifeCosts } from "./global-cost";
import { readPrice } from "./price-cell";

/** The costs of a life as they are written; "" where nothing is. */
export interface WrittenCosts {
  readonly purchase: string;
  /** "2 000 + 2 500": a figure a year, the first year first. */
  readonly yearly: string;
  readonly disposal: string;
  readonly residualValue: string;
}

/** What is replaced and what replaces it, at one discount rate. */
export interface WrittenLives {
  readonly before: WrittenCosts;
  readonly after: WrittenCosts;
  readonly rate: string;
}

const BLANK_COSTS: WrittenCosts = { purchase: "", yearly: "", disposal: "", residualValue: "" };
export const BLANK_LIVES: WrittenLives = { before: BLANK_COSTS, after: BLANK_COSTS, rate: "" };

const NAMES: readonly (readonly [keyof WrittenCosts, string])[] = [
  ["purchase", "achat"],
  ["yearly", "par an"],
  ["disposal", "fin de vie"],
  ["residualValue", "valeur résiduelle"],
];
/** "Ancien : achat 30 000 / par an…": a price alone is a cost already computed. */
const LIVES = /^(?:ancien|nouveau|taux)\b/iu;

/** Whether a cell tells the costs of two lives, rather than a cost already computed. */
export function tellsLives(cell: string): boolean {
  return LIVES.test(tidy(cell));
}

/**
 * The costs of two lives as a cell tells them, undefined when a part is none of theirs: "Ancien : achat 30 000 / par an
 * 2 000 + 2 500 / fin de vie 500 / valeur résiduelle 1 000 ; Nouveau : … ; Taux : 3 %".
 */
export function splitLives(cell: string): WrittenLives | undefined {
  let lives = BLANK_LIVES;
  for (const part of cell.split(";").map(tidy).filter(Boolean)) {
    const [, name = "", rest = ""] = /^([^\s:]+) ?:? ?(.*)$/u.exec(part) ?? [];
    const who = { ancien: "before", nouveau: "after", taux: "rate" }[fold(name)] as keyof WrittenLives | undefined;
    if (who === undefined) return undefined;
    const costs = who === "rate" ? rest : splitCosts(rest);
    if (costs === undefined) return undefined;
    lives = { ...lives, [who]: costs };
  }
  return lives;
}

/** The cell that {@link splitLives} reads. */
export function joinLives({ before, after, rate }: WrittenLives): string {
  const parts = [
    `Ancien : ${joinCosts(before)}`,
    `Nouveau : ${joinCosts(after)}`,
    ...(rate === "" ? [] : [`Taux : ${rate}`]),
  ];
  return parts.join(" ; ");
}

/** Both global costs, € HT to the cent, and how many years each of them counts. */
export type LivesReading =
  | {
      readonly ok: true;
      readonly before: number;
      readonly after: number;
      readonly years: readonly [before: number, after: number];
    }
  | { readonly ok: false; readonly problems: readonly Reason[] };

/** The global costs that a cell tells, or what of it cannot be used. */
export function readLives(cell: string): LivesReading {
  const written = splitLives(cell);
  const rate = written && shareOf(written.rate);
  const before = written && rate !== undefined ? lifeOf(written.before, rate) : undefined;
  const after = written && rate !== undefined ? lifeOf(written.after, rate) : undefined;
  if (!before || !after) return { ok: false, problems: [{ code: "saving.lives-unread", values: { written: cell } }] };
  const costs = [globalCost(before), globalCost(after)] as const;
  const problems = costs.flatMap((cost) => (cost.ok ? [] : [cost.reason]));
  if (!costs[0].ok || !costs[1].ok) return { ok: false, problems };
  return { ok: true, before: costs[0].cost, after: costs[1].cost, years: [before.yearly.length, after.yearly.length] };
}

function splitCosts(text: string): WrittenCosts | undefined {
  let costs = BLANK_COSTS;
  for (const part of text.split("/").map(tidy).filter(Boolean)) {
    const named = NAMES.find(([, name]) => fold(part).startsWith(fold(name)));
    if (!named) return undefined;
    costs = { ...costs, [named[0]]: tidy(part.slice(named[1].length)) };
  }
  return costs;
}

function joinCosts(costs: WrittenCosts): string {
  return NAMES.flatMap(([key, name]) => (costs[key] === "" ? [] : [`${name} ${costs[key]}`])).join(" / ");
}

/** Nothing written is no discount; "3 %" and "0,03" are the same. */
function shareOf(written: string): number | undefined {
  const reading = readPrice(written);
  if (reading.kind === "empty") return 0;
  return reading.kind === "value" ? reading.value : undefined;
}

/** A purchase price is expected; what is not written of the rest costs nothing. */
function lifeOf({ purchase, yearly, disposal, residualValue }: WrittenCosts, rate: number): LifeCosts | undefined {
  const years = yearly === "" ? [] : yearly.split("+").map((part) => figureOf(part));
  const [bought, gone, left] = [figureOf(purchase), amountOf(disposal), amountOf(residualValue)];
  if (bought === undefined || gone === undefined || left === undefined) return undefined;
  const costs = years.filter((year) => year !== undefined);
  return costs.length < years.length
    ? undefined
    : { purchase: bought, yearly: costs, rate, disposal: gone, residualValue: left };
}

function figureOf(written: string): number | undefined {
  const reading = readPrice(tidy(written));
  return reading.kind === "value" ? reading.value : undefined;
}

function amountOf(written: string): number | undefined {
  return written === "" ? 0 : figureOf(written);
}
