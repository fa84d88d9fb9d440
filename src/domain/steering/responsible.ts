import type { Cents } from "../money";
import type { Contract, Payment } from "../spend";
import { words } from "../text";
import type { Rate, Target } from "./indicator";
import { carries, considerationsIn } from "./rates";
import { RateTally } from "./rate-tally";
import { isWholeAuthority } from "./targets";

/** Rates of responsible purchasing, and what each is counted on. */
export type ResponsibleCode =
  | "contract-environmental"
  | "contract-social"
  | "reserved-contracts"
  | "reserved-lots"
  | "sme"
  | "social-economy"
  | "egalim-sustainable"
  | "egalim-organic"
  | "agec-reused"
  | "agec-recycled";

/** What a rate counts. */
export type CountedOn = "contracts" | "lots" | "payments";

export interface ResponsibleRate {
  readonly code: ResponsibleCode;
  readonly on: CountedOn;
  readonly rate: Rate;
  /** Those that do not say: left out of the rate, never taken for a no. */
  readonly withoutData: number;
  /** Counted in number but not in euros. */
  readonly withoutAmount: number;
  readonly target: Target | undefined;
}

/** A lot of the programme. */
export interface CountedLot {
  readonly reserved: boolean;
  readonly kept: boolean;
  readonly amount: Cents | undefined;
}

export interface ResponsibleFacts {
  readonly contracts: readonly Contract[];
  readonly lots: readonly CountedLot[];
  readonly payments: readonly Payment[];
  /** Obligations that `Nomenclature` gives to a family: "AGEC", "EGALIM". */
  readonly obligationsOf: (family: string) => readonly string[];
  readonly targets: readonly Target[];
}

const STEP = 2_000;

/**
 * The rates of responsible purchasing, line after line so that screens stay alive, in number and in euros (L2111-3): considerations and reserved contracts by the
 * contracts of `Contrats` in the words of the DECP lists, reserved lots by the lots kept, SMEs and the social economy by
 * the lines of `Paiements`, EGalim (L230-5-1 CRPM: value bought of food families, organic within sustainable) and AGEC
 * (article 58: share of the yearly spend, re-use and recycled content apart) by the quality that those lines carry.
 * AGEC counts by category of products: this is the share over all the families concerned, to be told as such.
 */
export function* responsibleSteps(facts: ResponsibleFacts): Generator<number, readonly ResponsibleRate[], void> {
  const tallies = {} as Record<ResponsibleCode, RateTally>;
  for (const code of Object.keys(COUNTED_ON) as ResponsibleCode[]) tallies[code] = new RateTally();
  for (const contract of facts.contracts) {
    const { amount } = contract;
    tallies["contract-environmental"].add(
      carries(contract.environmentalConsiderations, ["environmentalConsiderations"]),
      amount,
    );
    tallies["contract-social"].add(carries(contract.socialConsiderations, ["socialConsiderations"]), amount);
    tallies["reserved-contracts"].add(reserved(contract), amount);
  }
  for (const lot of facts.lots) if (lot.kept) tallies["reserved-lots"].add(lot.reserved, lot.amount);
  const isUnder = obligationsAsked(facts.obligationsOf);
  let done = 0;
  for (const { amount, family, supplierType, quality } of facts.payments) {
    done += 1;
    if (done % STEP === 0) yield done;
    tallies.sme.add(supplierType && supplierType === "sme", amount);
    tallies["social-economy"].add(supplierType && supplierType === "social", amount);
    if (isUnder(family, "EGALIM")) {
      tallies["egalim-sustainable"].add(quality && (quality === "organic" || quality === "sustainable"), amount);
      tallies["egalim-organic"].add(quality && quality === "organic", amount);
    }
    if (isUnder(family, "AGEC")) {
      tallies["agec-reused"].add(quality && quality === "reused", amount);
      tallies["agec-recycled"].add(quality && quality === "recycled", amount);
    }
  }
  return (Object.entries(COUNTED_ON) as [ResponsibleCode, CountedOn][]).map(([code, on]) => {
    const { rate, withoutData, withoutAmount } = tallies[code];
    return { code, on, rate, withoutData, withoutAmount, target: targetOf(code, facts.targets) };
  });
}

/** {@link responsibleSteps} at once. */
export function responsibleRates(facts: ResponsibleFacts): readonly ResponsibleRate[] {
  const steps = responsibleSteps(facts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The rates in their order, and what each is counted on. */
const COUNTED_ON: Readonly<Record<ResponsibleCode, CountedOn>> = {
  "contract-environmental": "contracts",
  "contract-social": "contracts",
  "reserved-contracts": "contracts",
  "reserved-lots": "lots",
  sme: "payments",
  "social-economy": "payments",
  "egalim-sustainable": "payments",
  "egalim-organic": "payments",
  "agec-reused": "payments",
  "agec-recycled": "payments",
};

/** Whether a family is under a text; each family is asked once. */
function obligationsAsked(obligationsOf: ResponsibleFacts["obligationsOf"]) {
  const known = new Map<string, ReadonlySet<string>>();
  return (family: string, text: string): boolean => {
    const named = known.get(family) ?? new Set(obligationsOf(family).map((name) => name.toUpperCase()));
    known.set(family, named);
    return named.has(text);
  };
}

/** A contract whose cell says nothing may be reserved or not: it is not counted. */
function reserved({ socialConsiderations }: Contract): boolean | undefined {
  const named = considerationsIn(socialConsiderations, ["socialConsiderations"]);
  return named.length === 0 ? undefined : named.includes("reserved");
}

/**
 * Words by which a row of `Objectifs` names a rate, all of one list being there; the first rate named is the one meant, so
 * that "économie sociale et solidaire" is no social clause.
 */
const NAMES: readonly (readonly [ResponsibleCode, readonly (readonly string[])[]])[] = [
  ["reserved-lots", [["lots", "reserves"]]],
  [
    "reserved-contracts",
    [
      ["marches", "reserves"],
      ["contrats", "reserves"],
    ],
  ],
  ["agec-reused", [["agec", "reemploi"]]],
  ["agec-recycled", [["agec", "recycle"]]],
  [
    "egalim-sustainable",
    [
      ["egalim", "durable"],
      ["egalim", "durables"],
      ["egalim", "qualite"],
    ],
  ],
  ["egalim-organic", [["bio"], ["biologique"], ["biologiques"]]],
  ["social-economy", [["ess"], ["solidaire"]]],
  ["sme", [["pme"]]],
  ["contract-environmental", [["environnementale"], ["environnementales"], ["environnement"]]],
  ["contract-social", [["sociale"], ["sociales"]]],
];

function targetOf(code: ResponsibleCode, targets: readonly Target[]): Target | undefined {
  return targets
    .filter(({ indicator, scope }) => isWholeAuthority(scope) && rateNamed(indicator) === code)
    .sort((one, other) => ((one.dueOn || "9999") < (other.dueOn || "9999") ? -1 : 1))[0];
}

/** The rate that the words of a target name; undefined when they name none of them. */
export function rateNamed(indicator: string): ResponsibleCode | undefined {
  const said = new Set(words(indicator).split(" "));
  return NAMES.find(([, names]) => names.some((all) => all.every((word) => said.has(word))))?.[0];
}
