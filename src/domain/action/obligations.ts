import type { IsoDay } from "../calendar";
import type { Nature } from "../need";
import { valueInForce, type Parameter, type ProcedureCode } from "../threshold";

/** What the law asks of a consultation, by the article that the sheet names it with. */
export type ObligationCode =
  "specifications" | "environmental-condition" | "environmental-criterion" | "social-condition" | "agec" | "egalim";

export interface Obligation {
  readonly code: ObligationCode;
  readonly article: string;
  /** Whether a text gives exceptions, to be justified (L2112-2-1). */
  readonly exceptions: boolean;
}

/** Every obligation that the checklist knows, in its order. */
export const OBLIGATIONS: readonly Obligation[] = [
  { code: "specifications", article: "L2111-2", exceptions: false },
  { code: "environmental-condition", article: "L2112-2", exceptions: false },
  { code: "environmental-criterion", article: "R2152-7", exceptions: false },
  { code: "social-condition", article: "L2112-2-1", exceptions: true },
  { code: "agec", article: "AGEC art. 58", exceptions: false },
  { code: "egalim", article: "L230-5-1 CRPM", exceptions: false },
];

/** What decides the obligations of an action. */
export interface ObligationFacts {
  /** ISO day on which its consultation is launched. */
  readonly launchOn: IsoDay;
  readonly nature: Nature;
  readonly procedure: ProcedureCode | undefined;
  /** Obligations of the families that it buys, as `Nomenclature` names them: "AGEC", "EGALIM". */
  readonly familyObligations: readonly string[];
}

/**
 * The obligations that apply on the day of launch: those of article 35 of the Climat et résilience law from the day
 * that the table `Paramètres` says (21 August 2026), the social condition above the European threshold only
 * (L2112-2-1), AGEC and EGalim by the families bought.
 */
export function obligationsOf(facts: ObligationFacts, parameters: readonly Parameter[]): readonly Obligation[] {
  const { launchOn, nature, procedure, familyObligations } = facts;
  const inForce = valueInForce(parameters, "climate-article-35", launchOn, nature);
  const climate = inForce.ok && inForce.value > 0;
  const named = new Set(familyObligations.map((name) => name.toUpperCase()));
  const applies: Readonly<Record<ObligationCode, boolean>> = {
    specifications: climate,
    "environmental-condition": climate,
    "environmental-criterion": climate,
    "social-condition": climate && procedure !== undefined && procedure === "formal",
    agec: named.has("AGEC"),
    egalim: named.has("EGALIM"),
  };
  return OBLIGATIONS.filter(({ code }) => applies[code]);
}
