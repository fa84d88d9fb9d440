import type { Cents } from "../money";
import type { Contract, Payment, SupplierType } from "../spend";
import { words } from "../text";
import type { Rate, Target } from "./indicator";
import { carries, considerationsIn, rateOf } from "./rates";
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

/** One thing counted: whether it is in the rate, undefined when it does not say. */
interface Answered {
  readonly yes: boolean | undefined;
  readonly amount: Cents | undefined;
}

/**
 * The rates of responsible purchasing, in number and in euros (L2111-3): considerations and reserved contracts by the
 * contracts of `Contrats` in the words of the DECP lists, reserved lots by the lots kept, SMEs and the social economy by
 * the lines of `Paiements`, EGalim (L230-5-1 CRPM: value bought of food families, organic within sustainable) and AGEC
 * (article 58: share of the yearly spend, re-use and recycled content apart) by the quality that those lines carry.
 * AGEC counts by category of products: this is the share over all the families concerned, to be told as such.
 */
export function responsibleRates(facts: ResponsibleFacts): readonly ResponsibleRate[] {
  const { contracts, payments, targets } = facts;
  const lots = facts.lots.filter(({ kept }) => kept);
  const named = new Map<string, ReadonlySet<string>>();
  const isUnder = (family: string, text: string) => {
    const known = named.get(family) ?? new Set(facts.obligationsOf(family).map((name) => name.toUpperCase()));
    named.set(family, known);
    return known.has(text);
  };
  const food = payments.filter(({ family }) => isUnder(family, "EGALIM"));
  const circular = payments.filter(({ family }) => isUnder(family, "AGEC"));
  const quality = (lines: readonly Payment[], ...wanted: readonly Payment["quality"][]) =>
    lines.map((one) => ({ yes: one.quality && wanted.includes(one.quality), amount: one.amount }));
  const supplied = (type: SupplierType) =>
    payments.map(({ supplierType, amount }) => ({ yes: supplierType && supplierType === type, amount }));
  const rate = (code: ResponsibleCode, on: CountedOn, answers: readonly Answered[]): ResponsibleRate => {
    return { code, on, ...counted(answers), target: targetOf(code, targets) };
  };
  return [
    rate(
      "contract-environmental",
      "contracts",
      contracts.map((one) => said(carries(one.environmentalConsiderations, ["environmentalConsiderations"]), one)),
    ),
    rate(
      "contract-social",
      "contracts",
      contracts.map((one) => said(carries(one.socialConsiderations, ["socialConsiderations"]), one)),
    ),
    rate(
      "reserved-contracts",
      "contracts",
      contracts.map((one) => said(reserved(one), one)),
    ),
    rate(
      "reserved-lots",
      "lots",
      lots.map((lot) => said(lot.reserved, lot)),
    ),
    rate("sme", "payments", supplied("sme")),
    rate("social-economy", "payments", supplied("social")),
    rate("egalim-sustainable", "payments", quality(food, "organic", "sustainable")),
    rate("egalim-organic", "payments", quality(food, "organic")),
    rate("agec-reused", "payments", quality(circular, "reused")),
    rate("agec-recycled", "payments", quality(circular, "recycled")),
  ];
}

/** A contract whose cell says nothing may be reserved or not: it is not counted. */
function reserved({ socialConsiderations }: Contract): boolean | undefined {
  const named = considerationsIn(socialConsiderations, ["socialConsiderations"]);
  return named.length === 0 ? undefined : named.includes("reserved");
}

function said(yes: boolean | undefined, { amount }: { readonly amount: Cents | undefined }): Answered {
  return { yes, amount };
}

function counted(answers: readonly Answered[]): Omit<ResponsibleRate, "code" | "on" | "target"> {
  return {
    rate: rateOf(answers),
    withoutData: answers.filter(({ yes }) => yes === undefined).length,
    withoutAmount: answers.filter(({ yes, amount }) => yes !== undefined && amount === undefined).length,
  };
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
