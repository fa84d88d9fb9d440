import { needsOf, type SurveyedDepartment } from "../../../../domain/campaign";
import { buildCorrections, buildForm, writeForm, type FormBook, type FormRequest } from "../../../../domain/form";
import type { TableRow } from "../../../../domain/table";
import type { Anomaly } from "../../../../domain/validation";
import { formWords } from "../../../../locales";
import type { RunOptions } from "../../../../workbook";
import type { Facts } from "../../../shared/facts";
import type { Speech } from "../../../shared/language";
import type { MadeFile } from "../../../shared/ui/MadeFileLink";

/** What forms are made of. */
export interface FormMaterial {
  readonly facts: Facts;
  readonly rows: readonly TableRow[];
  readonly year: number;
  readonly today: string;
  readonly sheet: Speech["sheet"];
}

/** The forms of departments: one workbook, or a zip of several. Stops between two when cancelled. */
export async function makeForms(
  departments: readonly SurveyedDepartment[],
  material: FormMaterial,
  { onProgress, signal }: RunOptions,
): Promise<MadeFile> {
  const files: Workbook[] = [];
  for (const [done, department] of departments.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ done, total: departments.length });
    files.push(await written(buildForm(requestFor(department, material)), material));
  }
  const [only] = files;
  return files.length === 1 && only ? only : zipped(files, material);
}

/** The needs of a department that something is wrong with, to be sent back to it. */
export async function makeCorrections(
  department: SurveyedDepartment,
  anomalies: readonly Anomaly[],
  material: FormMaterial,
): Promise<MadeFile> {
  return written(buildCorrections(requestFor(department, material), sentencesBy(anomalies, material.sheet)), material);
}

/** What is wrong with each need, in plain words of the sheet. */
export function sentencesBy(
  anomalies: readonly Anomaly[],
  { sentence }: Pick<Speech, "sentence">,
): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, string[]>();
  for (const { needId, reason } of anomalies) {
    const known = by.get(needId);
    if (known) known.push(sentence(reason));
    else by.set(needId, [sentence(reason)]);
  }
  return by;
}

function requestFor(department: SurveyedDepartment, { facts, rows, year, today, sheet }: FormMaterial): FormRequest {
  const own = needsOf(department, facts.needs);
  const ids = new Set(own.map(({ id }) => id));
  return {
    // As its needs name it already, so that it stays one department.
    department: own[0]?.department ?? (department.label || department.code),
    departmentLabel: department.label || department.code,
    year,
    deadline: department.deadline,
    today,
    rows: rows.filter(({ id }) => ids.has(String(id ?? ""))),
    families: facts.families,
    monthLabel: (day) => sheet.format.month(day),
  };
}

type Workbook = MadeFile & { readonly bytes: Uint8Array<ArrayBuffer> };

async function written(book: FormBook, { sheet }: FormMaterial): Promise<Workbook> {
  const bytes = await writeForm(book, formWords({ ...book, lines: book.lines.length }));
  const name = sheet.t(book.kind === "form" ? "submission.campaign.formFile" : "submission.campaign.correctionsFile", {
    year: String(book.year),
    department: fileName(book.departmentLabel),
    interpolation: { escapeValue: false },
  });
  return { name: `${name}.xlsx`, bytes: bytes.slice() };
}

async function zipped(files: readonly Workbook[], { year, sheet }: FormMaterial): Promise<MadeFile> {
  const { zipSync } = await import("fflate");
  const entries: Record<string, Uint8Array> = {};
  for (const { name, bytes } of files) entries[freeName(name, entries)] = bytes;
  // Workbooks are compressed already.
  const bytes = zipSync(entries, { level: 0 });
  return { name: `${sheet.t("submission.campaign.zipFile", { year: String(year) })}.zip`, bytes: bytes.slice() };
}

/** Two departments of one name have two files. */
function freeName(name: string, taken: Readonly<Record<string, Uint8Array>>): string {
  let free = name;
  for (let rank = 2; free in taken; rank++) free = name.replace(/\.xlsx$/u, ` (${rank}).xlsx`);
  return free;
}

/** Without the signs that Windows refuses in the name of a file. */
function fileName(label: string): string {
  return label.replace(/[\\/:*?"<>|]+/gu, " ").trim();
}
