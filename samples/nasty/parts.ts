import { strToU8, zipSync } from "fflate";
import type { NastyFile } from "./nastyFile";
import { workbookOf } from "./workbookOf";
import { xlsx, day } from "./write";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Workbooks whose parts are unusual: formulas without a value, formats to the last corner, other writers. */
export const SHEETS: readonly NastyFile[] = [
  {
    name: "formules-sans-valeur.xlsx",
    why: "with and without cached values",
    bytes: () =>
      xlsx({
        name: "B",
        lines: [
          ["Objet", "Montant annuel", "Direction"],
          ["Sel de déneigement", null, "Voirie"],
          ["Ballons", null, "Sports"],
          ["Gravier", null, "Voirie"],
        ],
        formulas: [
          [2, 1, "6000*2", 12000],
          [3, 1, "300*3", null],
          [4, 1, "1/0", "#DIV/0!"],
        ],
      }),
    expected: {
      rows: [
        [2, { amountExclTax: 12000 }],
        [3, { title: "Ballons" }],
        [4, { amountExclTax: "#DIV/0!" }],
      ],
      anomalies: [
        [3, "amountExclTax", "cell.formula-without-value"],
        [4, "amountExclTax", "cell.error"],
      ],
    },
  },
  {
    name: "derniere-cellule.xlsx",
    why: "a sheet whose used range goes to the last corner, three real lines and a stray space",
    bytes: () =>
      workbookOf(
        `<worksheet xmlns="${MAIN}"><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Objet</t></is></c><c r="B1" t="inlineStr"><is><t>Direction</t></is></c><c r="C1" t="inlineStr"><is><t>Montant annuel</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Sel de déneigement</t></is></c><c r="B2" t="inlineStr"><is><t>Voirie</t></is></c><c r="C2"><v>12000</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData></worksheet>`,
      ),
    expected: { rows: [[2, { title: "Sel de déneigement", amountExclTax: 12000 }]] },
  },
  {
    name: "cellule-perdue.xlsx",
    why: "a stray text in the last row and column",
    bytes: () =>
      workbookOf(
        `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Objet</t></is></c><c r="B1" t="inlineStr"><is><t>Direction</t></is></c><c r="C1" t="inlineStr"><is><t>Montant annuel</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Sel de déneigement</t></is></c><c r="B2" t="inlineStr"><is><t>Voirie</t></is></c><c r="C2"><v>12000</v></c></row><row r="900000"><c r="XFA900000" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>`,
      ),
    expected: { rows: [[2, { title: "Sel de déneigement", amountExclTax: 12000 }]] },
  },
  {
    name: "sans-references.xlsx",
    why: "cells without references",
    bytes: () =>
      workbookOf(
        `<worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>Objet</t></is></c><c t="inlineStr"><is><t>Direction</t></is></c><c t="inlineStr"><is><t>Montant annuel</t></is></c></row><row><c t="inlineStr"><is><t>Sel de route</t></is></c><c t="inlineStr"><is><t>Voirie</t></is></c><c><v>12000</v></c></row></sheetData></worksheet>`,
      ),
    expected: { rows: [[2, { title: "Sel de route", department: "Voirie", amountExclTax: 12000 }]] },
  },
  {
    name: "prefixes.xlsx",
    why: "namespaced prefix x:",
    bytes: () =>
      workbookOf(
        `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Objet</x:t></x:is></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>Direction</x:t></x:is></x:c><x:c r="C1" t="inlineStr"><x:is><x:t>Montant annuel</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>Sel de route</x:t></x:is></x:c><x:c r="B2" t="inlineStr"><x:is><x:t>Voirie</x:t></x:is></x:c><x:c r="C2"><x:v>12000</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      ),
    expected: { rows: [[2, { title: "Sel de route", amountExclTax: 12000 }]] },
  },
  {
    name: "protege.ods",
    why: "an encrypted .ods",
    bytes: () =>
      zipSync({
        mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
        "META-INF/manifest.xml": strToU8(
          `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:size="1000"><manifest:encryption-data manifest:checksum="x"><manifest:algorithm manifest:algorithm-name="aes256"/></manifest:encryption-data></manifest:file-entry></manifest:manifest>`,
        ),
        "content.xml": Uint8Array.from({ length: 900 }, (_, i) => (i * 7919) % 251),
      }),
    expected: { error: "file.encrypted" },
  },
  {
    name: "erreurs.xlsx",
    why: "errors everywhere",
    bytes: () =>
      xlsx({
        name: "B",
        lines: [
          ["Objet", "Direction", "Montant annuel", "Date de besoin", "Durée (mois)"],
          ["Sel", "#N/A", "#VALUE!", "#REF!", "#DIV/0!"],
          ["Ballons", "Sports", 900, "01/02/2027", 12],
        ],
      }),
    expected: {
      rows: [
        [2, { title: "Sel", amountExclTax: "#VALUE!", neededBy: "#REF!", durationMonths: "#DIV/0!" }],
        [3, {}],
      ],
      anomalies: [
        [2, "amountExclTax", "cell.error"],
        [2, "neededBy", "cell.error"],
        [2, "durationMonths", "cell.error"],
      ],
    },
  },
  {
    name: "dates-melangees.xlsx",
    why: "mixed real dates and texts in a column",
    bytes: () =>
      xlsx({
        name: "B",
        lines: [
          ["Objet", "Direction", "Date de besoin"],
          ["Sel", "Voirie", day("2027-11-15")],
          ["Ballons", "Sports", "31/06/2027"],
          ["Pianos", "Culture", "T3 2027"],
          ["Livres", "Culture", 46461],
          ["Jeux", "Petite enfance", "15//03/2027"],
        ],
      }),
    expected: {
      rows: [
        [2, { neededBy: "2027-11-15" }],
        [3, { neededBy: "31/06/2027" }],
        [4, { neededBy: { from: "2027-07-01", to: "2027-09-30" } }],
        [5, { neededBy: "2027-03-15" }],
        [6, {}],
      ],
      anomalies: [[3, "neededBy", "day.impossible"]],
    },
  },
];
