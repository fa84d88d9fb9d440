import type { Expectation, NastyFile } from "./nastyFile";
import { macRoman, utf16, utf8, windows1252 } from "./write";

const LINES = [
  ["Direction", "Objet du besoin", "Montant HT", "Durée", "Date de besoin"],
  ["Voirie", "Sel de déneigement", "12 500,50", "4 ans", "15/11/2027"],
  ["Écoles", "Mobilier d’élèves, « maternelles »", "3 000 €", "12", "mars 2027"],
] as const;
const EXPECTED: Expectation = {
  headerRow: 1,
  content: 3,
  rows: [
    [
      2,
      {
        department: "Voirie",
        title: "Sel de déneigement",
        amountExclTax: 12_500.5,
        durationMonths: 48,
        neededBy: "2027-11-15",
      },
    ],
    [
      3,
      {
        department: "Écoles",
        title: "Mobilier d’élèves, « maternelles »",
        amountExclTax: 3_000,
        durationMonths: 12,
        neededBy: { from: "2027-03-01", to: "2027-03-31" },
      },
    ],
  ],
};

function joined(separator: string, lineEnd: string): string {
  const field = (text: string) => (text.includes(separator) || text.includes("\n") ? `"${text}"` : text);
  return LINES.map((line) => line.map(field).join(separator)).join(lineEnd) + lineEnd;
}

const text = (name: string, why: string, bytes: Uint8Array, expected: Expectation = EXPECTED): NastyFile => {
  return { name, why, bytes: () => bytes, expected };
};

/** Text files: encodings, separators, ends of lines, quotes. */
export const TEXTS: readonly NastyFile[] = [
  text("utf8.csv", "UTF-8 without a mark, semicolons, LF", utf8(joined(";", "\n"))),
  text(
    "utf8-marque.csv",
    "UTF-8 with a mark, commas, CRLF, decimals with commas between quotes",
    utf8(joined(",", "\r\n"), true),
  ),
  text("utf16le.txt", "UTF-16 little-endian with tabs, Excel's Unicode text", utf16(joined("\t", "\r\n"))),
  text("utf16be.csv", "UTF-16 big-endian", utf16(joined(";", "\r\n"), { bigEndian: true })),
  text("utf16le-sans-marque.csv", "UTF-16 that does not say so", utf16(joined(";", "\r\n"), { mark: false })),
  text("windows-1252.csv", "Windows-1252 with curly apostrophes", windows1252(joined(";", "\r\n"))),
  text("macintosh.csv", "MacRoman with CR alone, as old Excel for Mac saves", macRoman(joined(";", "\r"))),
  text("tubes.csv", "vertical bars", utf8(joined("|", "\n"))),
  text("tabulations.tsv", "tabs, CR alone", utf8(joined("\t", "\r"))),
  text(
    "guillemets.csv",
    "line ends, separators and doubled quotes inside quotes, a blank line, no end of line at the end",
    utf8(
      'Objet;Description;Montant annuel\n"Sel de déneigement";"en sacs ;\nlivrés ""au dépôt""";12000\n\n"Papier A4";"";"1 500,00"',
    ),
    {
      headerRow: 1,
      content: 3,
      rows: [
        [2, { title: "Sel de déneigement", description: 'en sacs ;\nlivrés "au dépôt"', amountExclTax: 12_000 }],
        [4, { title: "Papier A4", amountExclTax: 1_500 }],
      ],
    },
  ),
  text(
    "sep.csv",
    "Excel's own first line, title lines, a ragged line",
    utf8(
      "sep=,\nRecensement 2027,,\n,,\nObjet,Direction,Montant\nSel de déneigement,Voirie\nGravier,Voirie,900,urgent,non\n",
    ),
    {
      headerRow: 4,
      rows: [
        [5, { title: "Sel de déneigement", department: "Voirie" }],
        [6, { title: "Gravier", department: "Voirie", amountExclTax: 900 }],
      ],
    },
  ),
  text(
    "sans-entete-connu.csv",
    "headers in another language, commas in the titles",
    utf8(
      [
        "Área;Concepto;Importe;Plazo previsto",
        "Dirección de Obras;Compra de áridos, arena y grava para caminos;12500;15/03/2027",
        "Dirección de Obras;Alquiler de maquinaria vial con operador;48000;01/06/2027",
        "Secretaría de Salud;Adquisición de insumos médicos descartables;22000,5;10/02/2027",
        "Secretaría de Salud;Servicio de limpieza de los hospitales zonales;90000;01/01/2027",
        "Dirección de Obras;Reparación del puente de la avenida central;150000;01/09/2027",
      ].join("\n"),
    ),
    {
      headerRow: 1,
      rows: [
        [2, { department: "Dirección de Obras", amountExclTax: 12_500, neededBy: "2027-03-15" }],
        [3, { title: "Alquiler de maquinaria vial con operador", amountExclTax: 48_000 }],
        [4, { department: "Secretaría de Salud", amountExclTax: 22_000.5 }],
        [5, { neededBy: "2027-01-01" }],
        [6, { amountExclTax: 150_000 }],
      ],
    },
  ),
];
