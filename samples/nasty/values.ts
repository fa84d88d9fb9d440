import type { NastyFile } from "./nastyFile";
import { utf8, xlsx } from "./write";
import { AMOUNTS, DAYS, DURATIONS } from "./writings";

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
