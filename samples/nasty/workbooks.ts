import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import type { NastyFile } from "./nastyFile";
import { day, sheetOf, xlsx } from "./write";

/** What workbooks alone have: calendars, formulas, macros, other formats. */
export const WORKBOOKS: readonly NastyFile[] = [
  {
    name: "dates-1904.xlsx",
    why: "days counted from 1904, with and without a format of date",
    bytes: () =>
      writeXlsx({
        dateSystem: "1904",
        sheets: [
          sheetOf({
            name: "Besoins",
            lines: [
              ["Objet", "Montant annuel", "Date de besoin"],
              ["Sel de déneigement", 12_000, day("2027-11-15")],
              ["Gravier concassé", 3_000, 44_926],
            ],
          }),
        ],
      }),
    expected: {
      rows: [
        [2, { neededBy: "2027-11-15" }],
        [3, { neededBy: "2027-01-01" }],
      ],
    },
  },
  {
    name: "formules.xlsx",
    why: "cells computed by formulas: the value they had is read, an error stays one; texts that look like formulas stay texts",
    bytes: () =>
      xlsx({
        name: "Besoins",
        lines: [
          ["Objet", "Direction", "Montant annuel", "Durée (mois)"],
          ["Sel de déneigement", "Voirie", null, null],
          ['=HYPERLINK("http://exemple.test";"cliquez")', "Sports", 900, 12],
          ["+33 lignes téléphoniques", "@DSI", 4_000, 12],
          ["- Gravier concassé", "Voirie", null, 12],
        ],
        formulas: [
          [2, 2, "SUM(1000,11000)", 12_000],
          [2, 3, "4*12", 48],
          [5, 2, "Tarifs!B2*3", "#REF!"],
        ],
      }),
    expected: {
      rows: [
        [2, { amountExclTax: 12_000, durationMonths: 48 }],
        [3, { title: '=HYPERLINK("http://exemple.test";"cliquez")' }],
        [4, { title: "+33 lignes téléphoniques", department: "@DSI" }],
        [5, { title: "- Gravier concassé", amountExclTax: "#REF!" }],
      ],
      anomalies: [
        [3, "title", "cell.formula-like"],
        [4, "title", "cell.formula-like"],
        [4, "department", "cell.formula-like"],
        [5, "amountExclTax", "cell.error"],
      ],
    },
  },
  {
    name: "macros.xlsm",
    why: "a workbook with macros, which are never looked at",
    bytes: () =>
      writeXlsx({
        vbaProject: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]),
        sheets: [
          sheetOf({
            name: "Besoins",
            lines: [
              ["Objet", "Direction", "Montant"],
              ["Sel de déneigement", "Voirie", 12_000],
            ],
          }),
        ],
      }),
    expected: { rows: [[2, { title: "Sel de déneigement", amountExclTax: 12_000 }]] },
  },
  {
    name: "calc.ods",
    why: "an OpenDocument workbook with two sheets",
    bytes: () =>
      writeOds({
        sheets: [
          { name: "Notice", rows: [["Une ligne par besoin."]] },
          {
            name: "Besoins",
            rows: [
              ["Objet", "Direction", "Montant HT", "Date de besoin"],
              ["Sel de déneigement", "Voirie", 12_000.5, day("2027-11-15")],
            ],
          },
        ],
      }),
    expected: { sheet: "Besoins", rows: [[2, { amountExclTax: 12_000.5, neededBy: "2027-11-15" }]] },
  },
];
