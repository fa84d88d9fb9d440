import type { Language } from "../../src/locales";
import type { FileReport, MappingReport } from "./report";

const SHOWN = 20;

/** Words of the printed report that are not sentences of the domain. */
const WORDS = {
  fr: {
    sheet: (sheet: string, line: number | null) =>
      `${sheet === "" ? "" : `feuille « ${sheet} », `}${line === null ? "sans en-tête" : `en-têtes ligne ${String(line)}`}`,
    read: "lignes lues",
    skipped: "Lignes mises de côté",
    skippedSheets: "Feuilles laissées",
    anomalies: "Anomalies",
    columns: "Colonnes",
    left: "laissée",
    line: "ligne",
    more: (count: string) => `… et ${count} de plus`,
  },
  en: {
    sheet: (sheet: string, line: number | null) =>
      `${sheet === "" ? "" : `sheet “${sheet}”, `}${line === null ? "no header" : `header row ${String(line)}`}`,
    read: "rows read",
    skipped: "Rows set aside",
    skippedSheets: "Sheets left out",
    anomalies: "Anomalies",
    columns: "Columns",
    left: "left out",
    line: "row",
    more: (count: string) => `… and ${count} more`,
  },
} as const;

/** A report as a page of text. */
export function printed(language: Language): (report: FileReport) => string {
  const words = WORDS[language];
  const count = new Intl.NumberFormat(language);
  const share = new Intl.NumberFormat(language, { style: "percent" });
  const section = (title: string, lines: readonly string[]): readonly string[] => {
    if (lines.length === 0) return [];
    const more = lines.length > SHOWN ? [`  ${words.more(count.format(lines.length - SHOWN))}`] : [];
    return [`${title} (${count.format(lines.length)})`, ...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...more];
  };
  const column = ({ column, header, field, confidence }: MappingReport) =>
    `${column} « ${header} » → ${field === null ? words.left : `${field} (${share.format(confidence)})`}`;
  return (report) =>
    [
      report.file,
      ...(report.error === undefined ? [] : [`  ${report.error}`]),
      ...(report.sheet === null
        ? []
        : [`  ${words.sheet(report.sheet, report.headerRow)} : ${count.format(report.rows.length)} ${words.read}`]),
      ...section(words.columns, report.mapping.map(column)),
      ...(report.otherSheets ?? []).flatMap(({ sheet, headerRow, mapping }) =>
        section(`${words.columns}, ${words.sheet(sheet, headerRow)}`, mapping.map(column)),
      ),
      ...section(
        words.skipped,
        report.skipped.map(({ row, reason, sheet }) => `${place(sheet, words.line, row)} : ${reason}`),
      ),
      ...section(
        words.skippedSheets,
        (report.skippedSheets ?? []).map(({ sheet, reason }) => `« ${sheet} » : ${reason}`),
      ),
      ...section(
        words.anomalies,
        report.anomalies.map(
          ({ row, sheet, field, rule, severity, message }) =>
            `${place(sheet, words.line, row)}, ${field}, ${severity} ${rule} : ${message}`,
        ),
      ),
    ].join("\n");
}

function place(sheet: string | undefined, line: string, row: number): string {
  return `${sheet === undefined ? "" : `« ${sheet} » `}${line} ${String(row)}`;
}
