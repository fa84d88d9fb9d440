import type { Reason } from "../reason";
import { tidy } from "../text";

/** A gain that is not money: scored, proved, and never turned into euros. */
export interface QualitativeGain {
  readonly aspect: string;
  /** 0 none, 1 slight, 2 clear, 3 decisive. */
  readonly score: number;
  /** What proves it; "" when nothing does yet. */
  readonly evidence: string;
}

/** Aspects to choose from, as the sheet holds them; the authority may write its own. */
export const QUALITATIVE_ASPECTS = [
  "Délais",
  "Qualité de service",
  "Sécurité juridique",
  "Continuité",
  "Charge administrative",
  "Environnement",
  "Social",
  "Accès des PME et de l'ESS",
  "Innovation",
  "Satisfaction des utilisateurs",
  "Données et traçabilité",
] as const;

const HIGHEST = 3;

export interface QualitativeReading {
  readonly gains: readonly QualitativeGain[];
  readonly problems: readonly Reason[];
}

/**
 * Reads "Délais : 2 – délai moyen passé de 12 à 5 jours ; Social : 1". Words without a score are said, and kept in the
 * cell as they are.
 */
export function readQualitative(written: string): QualitativeReading {
  const gains: QualitativeGain[] = [];
  const problems: Reason[] = [];
  for (const part of written.split(";").map(tidy).filter(Boolean)) {
    const [, aspect = "", digits = "", evidence = ""] =
      /^(.+?) ?: ?(-?\d+(?:[.,]\d+)?) ?(?:[–—-] ?(.*))?$/u.exec(part) ?? [];
    if (digits === "") problems.push({ code: "saving.score-missing", values: { written: part } });
    else if (!/^[0-3]$/.test(digits)) {
      problems.push({ code: "saving.score-impossible", values: { aspect, score: digits, highest: HIGHEST } });
    } else gains.push({ aspect, score: Number(digits), evidence });
  }
  return { gains, problems };
}

/** The cell that holds the gains: what {@link readQualitative} reads. */
export function qualitativeCell(gains: readonly QualitativeGain[]): string {
  return gains
    .map(({ aspect, score, evidence }) => `${aspect} : ${String(score)}${evidence === "" ? "" : ` – ${evidence}`}`)
    .join(" ; ");
}
