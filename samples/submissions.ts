import { writeXlsx } from "hucre/xlsx";
import type { TableRow } from "../src/domain/table";
import { DEPARTMENTS, type SampleDepartment } from "./content/departments";
import { serial } from "./needs";

/** A file as a department would send it back. */
export interface Submission {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Cell = string | number | null;

const text = (row: TableRow, key: string): string => String(row[key] ?? "");
const cell = (row: TableRow, key: string): Cell => {
  const value = row[key];
  return value === undefined || value === "" ? null : typeof value === "boolean" ? String(value) : value;
};
/** Amounts that a defect turned into words stay as they are; numbers follow the file's habit. */
const amount = (row: TableRow, change: (euros: number) => Cell): Cell =>
  typeof row.annualAmount === "number" ? change(row.annualAmount) : cell(row, "annualAmount");

const slashed = (day: Cell): Cell => {
  if (typeof day !== "number") return day;
  const date = new Date((day - 25_569) * 86_400_000);
  return [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()]
    .map((part) => String(part).padStart(2, "0"))
    .join("/");
};

async function xlsx(
  name: string,
  sheets: readonly {
    readonly name: string;
    readonly rows: Cell[][];
    readonly merges?: { startRow: number; startCol: number; endRow: number; endCol: number }[];
  }[],
): Promise<Submission> {
  return { name, bytes: await writeXlsx({ sheets: sheets.map((sheet) => ({ ...sheet })) }) };
}

const csvField = (value: Cell, separator: string): string => {
  const written = value === null ? "" : typeof value === "number" ? String(value).replace(".", ",") : value;
  return written.includes(separator) || /["\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
};
const csv = (rows: readonly (readonly Cell[])[], separator: string, lineEnd: string): string =>
  rows.map((row) => row.map((value) => csvField(value, separator)).join(separator)).join(lineEnd) + lineEnd;

/** Windows-1252: what an old export writes; the few signs outside Latin-1 that French needs are mapped by hand. */
function windows1252(content: string): Uint8Array {
  const outsideLatin1: Record<string, number> = { "€": 0x80, "’": 0x92, œ: 0x9c, "–": 0x96 };
  return Uint8Array.from(
    content,
    (sign) => outsideLatin1[sign] ?? (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 0x3f),
  );
}

/** Title lines above the header, thousands of euros, sections and subtotals: the accountant's habit. */
async function withSections(rows: readonly TableRow[], department: SampleDepartment): Promise<Submission> {
  const header: Cell[] = ["Réf.", "Objet du besoin", "Montant annuel (k€ HT)", "Durée", "Date souhaitée", "Site"];
  const sheet: Cell[][] = [
    [`Recensement des besoins 2027 : ${department.label}`],
    ["À retourner avant le 15 novembre"],
    [],
    header,
  ];
  const sections = [
    ["FOURNITURES", "F"],
    ["SERVICES", "S"],
    ["TRAVAUX", "T"],
  ] as const;
  let number = 0;
  for (const [title, nature] of sections) {
    const members = rows.filter((row) => row.nature === nature);
    if (members.length === 0) continue;
    sheet.push([title]);
    let total = 0;
    for (const row of members) {
      number += 1;
      if (typeof row.annualAmount === "number") total += row.annualAmount / 1000;
      sheet.push([
        number,
        text(row, "title"),
        amount(row, (euros) => euros / 1000),
        `${text(row, "durationMonths")} mois`,
        slashed(cell(row, "neededBy")),
        cell(row, "place"),
      ]);
    }
    sheet.push([null, `Sous-total ${title.toLowerCase()}`, total, null, null, null]);
  }
  return xlsx(`besoins_2027_${department.code}.xlsx`, [
    { name: "Notice", rows: [["Mode d'emploi"], ["Une ligne par besoin."]] },
    { name: "Besoins 2027", rows: sheet, merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 5 }] },
  ]);
}

/** Two header rows with merged cells, amounts with tax. */
async function withTwoHeaders(rows: readonly TableRow[], department: SampleDepartment): Promise<Submission> {
  const top: Cell[] = ["Demandeur", null, "Besoin", null, null, "Budget", null, "Calendrier", null];
  const header: Cell[] = [
    "Direction",
    "Référent",
    "Libellé",
    "F/S/T",
    "Type de besoin",
    "Montant € TTC",
    "Durée (mois)",
    "Date de besoin",
    "Fin du marché actuel",
  ];
  const body = rows.map((row): Cell[] => [
    department.label,
    department.contact,
    text(row, "title"),
    cell(row, "nature"),
    cell(row, "character"),
    amount(row, (euros) => Math.round(euros * 1.2)),
    cell(row, "durationMonths"),
    cell(row, "neededBy"),
    cell(row, "currentEnd"),
  ]);
  const merges = [
    [0, 1],
    [2, 4],
    [5, 6],
    [7, 8],
  ].map(([from = 0, to = 0]) => ({ startRow: 0, startCol: from, endRow: 0, endCol: to }));
  return xlsx(`Recensement ${department.label} V2 def.xlsx`, [
    { name: "Feuil1", rows: [top, header, ...body], merges },
  ]);
}

/** A clean list, one blank column in the middle and technical columns at the end. */
async function withTechnicalColumns(rows: readonly TableRow[], department: SampleDepartment): Promise<Submission> {
  const header: Cell[] = [
    "Objet",
    "Catégorie",
    null,
    "Montant HT annuel",
    "Durée",
    "Reconductions",
    "Échéance du marché",
    "Lieu",
    "Old_ID",
    "A_importer",
  ];
  const body = rows.map((row, index): Cell[] => [
    text(row, "title"),
    { F: "Fournitures", S: "Services", T: "Travaux" }[text(row, "nature")] ?? null,
    null,
    amount(row, (euros) => euros),
    cell(row, "durationMonths"),
    cell(row, "renewals"),
    cell(row, "currentEnd"),
    cell(row, "place"),
    4000 + index,
    "O",
  ]);
  return xlsx(`${department.code}-besoins.xlsx`, [{ name: "besoins", rows: [header, ...body] }]);
}

/** Windows-1252 with semicolons: the export of an old application. */
function oldExport(rows: readonly TableRow[], department: SampleDepartment): Submission {
  const header = ["Service", "Désignation", "Montant", "Type", "Échéance"];
  const body = rows.map((row): Cell[] => [
    department.label,
    text(row, "title"),
    amount(row, (euros) => `${euros.toLocaleString("fr-FR")} €`),
    cell(row, "nature"),
    slashed(cell(row, "neededBy")),
  ]);
  return {
    name: `export_${department.code}.csv`,
    bytes: windows1252(csv([header, ...body], ";", "\r\n").replaceAll("\u202f", " ")),
  };
}

/** UTF-16 with tabs: "Unicode text" as Excel saves it. */
function unicodeText(rows: readonly TableRow[], department: SampleDepartment): Submission {
  const header = ["Intitulé du besoin", "Budget annuel HT", "Durée en mois", "Priorité", "Commentaire"];
  const body = rows.map((row): Cell[] => [
    text(row, "title"),
    amount(row, (euros) => euros),
    cell(row, "durationMonths"),
    cell(row, "priority"),
    "=à confirmer",
  ]);
  const content = `\ufeff${csv([header, ...body], "\t", "\r\n")}`;
  const bytes = new Uint8Array(content.length * 2);
  for (let index = 0; index < content.length; index += 1)
    new DataView(bytes.buffer).setUint16(index * 2, content.charCodeAt(index), true);
  return { name: `besoins ${department.code}.txt`, bytes };
}

/** UTF-8 with commas and English headers: what a form service exports. */
function onlineForm(rows: readonly TableRow[], department: SampleDepartment): Submission {
  const header = ["Timestamp", "Department", "Title", "Annual amount (excl. tax)", "Duration", "Needed by"];
  const body = rows.map((row): Cell[] => [
    "2026-10-12",
    department.label,
    text(row, "title"),
    amount(row, (euros) => String(euros)),
    cell(row, "durationMonths"),
    slashed(cell(row, "neededBy")),
  ]);
  return {
    name: `form-${department.code.toLowerCase()}.csv`,
    bytes: new TextEncoder().encode(csv([header, ...body], ",", "\n")),
  };
}

/** One file a late department, each in its own layout. */
export async function sampleSubmissions(
  pending: ReadonlyMap<string, readonly TableRow[]>,
): Promise<readonly Submission[]> {
  const layouts = [withSections, withTwoHeaders, withTechnicalColumns, oldExport, unicodeText, onlineForm];
  return Promise.all(
    [...pending].map(async ([label, rows], index) => {
      const department = DEPARTMENTS.find((candidate) => candidate.label === label);
      const layout = layouts[index % layouts.length];
      if (!department || !layout) throw new Error(`no layout for ${label}`);
      return layout(
        rows.map((row) => ({ ...row, currentEnd: row.currentEnd || serial(2027, 6, 30) })),
        department,
      );
    }),
  );
}
