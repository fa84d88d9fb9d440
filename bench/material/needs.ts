import { createClassifier } from "../../src/domain/classification";
import { readNeed, type Need } from "../../src/domain/need";
import { Nomenclature, SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import type { TableRow } from "../../src/domain/table";
import { sampleCampaign } from "../../samples/needs";
import { chance } from "../../samples/random";

/** Day that the benchmarks are set on. */
export const TODAY = "2026-11-23";

const SEED = 4_117;
/** Words that tell apart the same need of two sites, two lots, two uses. */
const OBJECTS = [
  "atelier",
  "gymnase",
  "école",
  "crèche",
  "médiathèque",
  "musée",
  "piscine",
  "stade",
  "dépôt",
  "marché",
];
const NAMES = ["Jean-Moulin", "Pasteur", "des Tilleuls", "du Vieux-Port", "Simone-Veil", "Joliot-Curie", "de la Gare"];
const QUALITIES = ["recyclé", "renforcé", "connecté", "provisoire", "extérieur", "électrique", "amovible", "double"];

/**
 * Rows of `Besoins`: those of the sample as many times as it takes, each time for another site, with another amount.
 * Always the same rows; defects of the sample included.
 */
export function needRows(count: number): readonly TableRow[] {
  const { needs } = sampleCampaign();
  const draw = chance(SEED);
  return Array.from({ length: count }, (_, at) => {
    const row = needs[at % needs.length] ?? {};
    const id = `B-${String(at + 1).padStart(5, "0")}`;
    if (at < needs.length) return { ...row, id };
    const site = `${draw.pick(OBJECTS)} ${draw.pick(NAMES)}`;
    const title = [String(row["title"] ?? ""), draw.happens(0.5) ? draw.pick(QUALITIES) : "", site];
    const amount = row["annualAmount"];
    return {
      ...row,
      id,
      title: title.filter(Boolean).join(" "),
      place: site,
      ...(typeof amount === "number" ? { annualAmount: Math.round(amount * (0.5 + draw.next())) } : {}),
    };
  });
}

/** The same rows read, each with the family that the classifier gives it first. */
export function classifiedNeeds(count: number): readonly Need[] {
  const classifier = createClassifier(new Nomenclature(SHIPPED_FAMILIES));
  return needRows(count).map((row) => {
    const [best] = classifier.suggest({ title: String(row["title"] ?? "") }, 1);
    return readNeed(best ? { ...row, suggestedFamily: best.family, confidence: best.confidence } : row);
  });
}
