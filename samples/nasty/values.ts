import type { NastyFile } from "./nastyFile";
import { utf8, xlsx } from "./write";

/** Amounts as they are written, and what they are; undefined for what must stay as it came. */
const AMOUNTS: readonly (readonly [written: string, euros: number | undefined, rule?: string])[] = [
  ["12 500,50", 12_500.5],
  ["12\u00A0500,50 €", 12_500.5],
  ["1\u202F250\u202F000 €", 1_250_000],
  ["12\u2009500", 12_500],
  ["12.500,00", 12_500],
  ["1,234.56", 1_234.56],
  ["12'500.00", 12_500],
  ["€ 12,500.00", 12_500],
  ["12 500 € HT", 12_500],
  ["12 k€", 12_000],
  ["12 K€", 12_000],
  ["12,5k€ HT", 12_500],
  ["1,2 M€", 1_200_000],
  ["0,5M€", 500_000],
  ["1.5e5", 150_000],
  ["2,5E+05", 250_000],
  ["12 000 € / an", 12_000],
  ["- 500", -500, "amount.negative"],
  ["40 à 50 k€", undefined, "amount.range"],
  ["40-50 k€", undefined, "amount.range"],
  ["entre 40 000 et 50 000 €", undefined, "amount.range"],
  ["à définir", undefined, "amount.to-define"],
  ["À CHIFFRER", undefined, "amount.to-define"],
  ["20 %", undefined, "amount.unreadable"],
  ["#REF!", undefined, "cell.error"],
  ["#N/A", undefined, "cell.error"],
  ["12 500 $", undefined, "amount.other-currency"],
  ["voir devis", undefined, "amount.to-define"],
];

const DAYS: readonly (readonly [
  written: string,
  read: string | { from: string; to: string } | undefined,
  rule?: string,
])[] = [
  ["46461", "2027-03-15"],
  ["15/03/2027", "2027-03-15"],
  ["5/3/27", "2027-03-05"],
  ["2027-03-15", "2027-03-15"],
  ["2027-03-15T00:00:00", "2027-03-15"],
  ["15-03-2027", "2027-03-15"],
  ["15 mars 2027", "2027-03-15"],
  ["mars 2027", { from: "2027-03-01", to: "2027-03-31" }],
  ["03/2027", { from: "2027-03-01", to: "2027-03-31" }],
  ["T2 2027", { from: "2027-04-01", to: "2027-06-30" }],
  ["2e trim. 2027", { from: "2027-04-01", to: "2027-06-30" }],
  ["2ème semestre 2027", { from: "2027-07-01", to: "2027-12-31" }],
  ["rentrée 2027", { from: "2027-09-01", to: "2027-09-30" }],
  ["Rentrée scolaire 2027", { from: "2027-09-01", to: "2027-09-30" }],
  ["fin 2027", { from: "2027-10-01", to: "2027-12-31" }],
  ["été 2027", { from: "2027-06-01", to: "2027-08-31" }],
  ["2027", { from: "2027-01-01", to: "2027-12-31" }],
  ["31/02/2027", undefined, "day.impossible"],
  ["dès que possible", undefined, "day.to-define"],
  ["bientôt", undefined, "day.unreadable"],
];

const DURATIONS: readonly (readonly [written: string, months: number | undefined, renewals?: number])[] = [
  ["36", 36],
  ["36 mois", 36],
  ["4 ans", 48],
  ["quatre ans", 48],
  ["12 mois + 3 reconductions", 12, 3],
  ["1 an renouvelable 3 fois", 12, 3],
  ["1 an, reconductible tacitement trois fois", 12, 3],
  ["1+1+1+1", 12, 3],
  ["18 mois fermes", 18],
  ["selon besoin", undefined],
];

const csv = (header: string, lines: readonly string[]): Uint8Array => utf8([header, ...lines].join("\n"));
const titled = (at: number): string => `Fourniture numéro ${String(at + 1)} pour les services`;

/** Amounts, days, durations, yes and no in all their spellings. */
export const VALUES: readonly NastyFile[] = [
  {
    name: "montants.csv",
    why: "every notation of an amount; what is not one stays as it came",
    bytes: () =>
      csv(
        "Objet|Direction|Montant annuel HT",
        AMOUNTS.map(([written], at) => `${titled(at)}|Voirie|${written}`),
      ),
    expected: {
      headerRow: 1,
      content: AMOUNTS.length + 1,
      rows: AMOUNTS.map(([written, euros], at) => [at + 2, { title: titled(at), amountExclTax: euros ?? written }]),
      anomalies: AMOUNTS.flatMap(([, , rule], at) =>
        rule === undefined ? [] : [[at + 2, "amountExclTax", rule] as const],
      ),
    },
  },
  {
    name: "dates.csv",
    why: "days, months, quarters, seasons; impossible and vague days",
    bytes: () =>
      csv(
        "Objet;Direction;Date de besoin",
        DAYS.map(([written], at) => `${titled(at)};Voirie;${written}`),
      ),
    expected: {
      headerRow: 1,
      rows: DAYS.map(([written, read], at) => [at + 2, { neededBy: read ?? written }]),
      anomalies: DAYS.flatMap(([, , rule], at) => (rule === undefined ? [] : [[at + 2, "neededBy", rule] as const])),
    },
  },
  {
    name: "durees.csv",
    why: "durations with their renewals",
    bytes: () =>
      csv(
        "Objet;Direction;Durée",
        DURATIONS.map(([written], at) => `${titled(at)};Voirie;${written}`),
      ),
    expected: {
      rows: DURATIONS.map(([written, months, renewals], at) => [
        at + 2,
        { durationMonths: months ?? written, ...(renewals === undefined ? {} : { renewals }) },
      ]),
    },
  },
  {
    name: "oui-non.csv",
    why: "O/N, Oui/Non, X, vrai: and what is neither",
    bytes: () =>
      csv(
        "Objet;Direction;Réservable",
        ["O", "N", "Oui", "non", "X", "VRAI", "faux", "1", "peut-être"].map(
          (cell, at) => `${titled(at)};Voirie;${cell}`,
        ),
      ),
    expected: {
      rows: [true, false, true, false, true, true, false, true, "peut-être"].map((reservable, at) => [
        at + 2,
        { reservable },
      ]),
      anomalies: [[10, "reservable", "choice.unknown"]],
    },
  },
  {
    name: "ttc.csv",
    why: "tax in the cell, against tax excluded in another: kept apart, never converted by itself",
    bytes: () =>
      csv("Objet;Direction;Montant", [
        "Sel de route;Voirie;12 000 € TTC",
        "Sable fin;Voirie;5 000 HT",
        "Gravier;Voirie;900",
      ]),
    expected: {
      rows: [
        [2, { amountInclTax: 12_000 }],
        [3, { amountExclTax: 5_000 }],
        [4, { amountExclTax: 900 }],
      ],
      anomalies: [[2, "amountExclTax", "amount.tax-included"]],
    },
  },
  {
    name: "ht-et-ttc.xlsx",
    why: "amounts with tax before the amounts without, in thousands",
    bytes: () =>
      xlsx({
        name: "Besoins",
        lines: [
          ["Objet du besoin", "Montant TTC (k€)", "Montant HT (k€)", "Direction"],
          ["Sel de déneigement", 14.4, 12, "Voirie"],
          ["Papier recyclé", 1.8, 1.5, "Moyens généraux"],
        ],
      }),
    expected: {
      rows: [
        [2, { amountExclTax: 12_000 }],
        [3, { amountExclTax: 1_500 }],
      ],
    },
  },
  {
    name: "annuel-et-total.xlsx",
    why: "the amount of a year, that of the contract, the duration between them",
    bytes: () =>
      xlsx({
        name: "Besoins",
        lines: [
          ["Objet", "Montant total HT", "Durée (en années)", "Montant annuel HT"],
          ["Nettoyage des vitres", 80_000, 4, 20_000],
          ["Entretien des ascenseurs", 45_000, 3, 15_000],
        ],
      }),
    expected: {
      rows: [
        [2, { totalAmountExclTax: 80_000, durationMonths: 48, amountExclTax: 20_000 }],
        [3, { totalAmountExclTax: 45_000, durationMonths: 36, amountExclTax: 15_000 }],
      ],
    },
  },
  {
    name: "devises.csv",
    why: "a column says the currency of the amounts beside it",
    bytes: () =>
      csv("Objet;Direction;Montant annuel;Devise", [
        "Logiciel de cartographie;DSI;12000;EUR",
        "Abonnement de revues;Médiathèque;900;USD",
        "Sel de route;Voirie;5000;€",
      ]),
    expected: {
      rows: [
        [2, { amountExclTax: 12_000 }],
        [3, { amountExclTax: "900 USD" }],
        [4, { amountExclTax: 5_000 }],
      ],
      anomalies: [[3, "amountExclTax", "amount.other-currency"]],
    },
  },
];
