import { isIsoDay, type IsoDay } from "../calendar";
import { parseCount, parseDay, valueOf } from "../need";
import { words } from "../text";

/** What an action set out to reach. An absent item was never part of it. */
export interface Ambition {
  readonly environmentalClause?: boolean;
  readonly environmentalCriterion?: boolean;
  readonly socialClause?: boolean;
  readonly socialCriterion?: boolean;
  /** Free variants on greener solutions. */
  readonly variants?: boolean;
  readonly lots?: number;
  readonly reservedLots?: number;
  /** € HT over 12 months. */
  readonly targetSaving?: number;
  /** ISO day of the launch: that of the milestones, frozen with the rest. */
  readonly launchedOn?: IsoDay;
  /** ISO day on which the contract serves. */
  readonly servedOn?: IsoDay;
}

export type AmbitionItem = keyof Ambition;
type ItemKind = "promise" | "number" | "euros" | "day";

/** The items in their order, with the words that the sheet keeps them under (it speaks French). */
export const AMBITION_ITEMS: readonly {
  readonly item: AmbitionItem;
  readonly kind: ItemKind;
  readonly label: string;
}[] = [
  { item: "environmentalClause", kind: "promise", label: "Clause environnementale" },
  { item: "environmentalCriterion", kind: "promise", label: "Critère environnemental" },
  { item: "socialClause", kind: "promise", label: "Clause sociale" },
  { item: "socialCriterion", kind: "promise", label: "Critère social" },
  { item: "variants", kind: "promise", label: "Variantes libres" },
  { item: "lots", kind: "number", label: "Lots" },
  { item: "reservedLots", kind: "number", label: "Lots réservés" },
  { item: "targetSaving", kind: "euros", label: "Gain visé sur 12 mois" },
  { item: "launchedOn", kind: "day", label: "Lancement le" },
  { item: "servedOn", kind: "day", label: "Service le" },
];

/** The ambition of today: where a launch was promised, the milestones say when it is now, nobody types it again. */
export function withLaunch(ambition: Ambition, initial: Ambition | undefined, launch: IsoDay | undefined): Ambition {
  return initial?.launchedOn === undefined || launch === undefined ? ambition : { ...ambition, launchedOn: launch };
}

const BY_LABEL = new Map(AMBITION_ITEMS.map((one) => [words(one.label), one]));

/** "Clause sociale : oui" a line, as the sheet keeps an ambition. */
export function ambitionCell(ambition: Ambition): string {
  return AMBITION_ITEMS.flatMap(({ item, label, kind }) => {
    const value = ambition[item];
    return value === undefined ? [] : [`${label} : ${written(value, kind)}`];
  }).join("\n");
}

function written(value: string | number | boolean, kind: ItemKind): string {
  if (typeof value === "boolean") return value ? "oui" : "non";
  return kind === "euros" ? `${String(value)} €` : String(value);
}

/** The ambition of a cell, and the lines of it that are not understood. */
export function readAmbition(cell: string): { readonly ambition: Ambition; readonly unread: readonly string[] } {
  const ambition: Partial<Record<AmbitionItem, string | number | boolean>> = {};
  const unread: string[] = [];
  for (const line of cell.split("\n").map((part) => part.trim())) {
    if (line === "") continue;
    const [, name = "", text = ""] = /^(.+?)\s*:\s*(.+)$/u.exec(line) ?? [];
    const known = BY_LABEL.get(words(name));
    const value = known && readValue(text, known.kind);
    if (known === undefined || value === undefined) unread.push(line);
    else ambition[known.item] = value;
  }
  return { ambition: ambition as Ambition, unread };
}

function readValue(text: string, kind: ItemKind): string | number | boolean | undefined {
  if (kind === "promise") return { oui: true, non: false }[words(text)];
  if (kind === "day") return isIsoDay(text) ? text : valueOf(parseDay(text));
  return valueOf(parseCount(text.replace(/\s*€$/u, "")));
}
