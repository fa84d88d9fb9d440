import { readFile, readSubmission, type ConversionOptions, type Submission } from "../../src/domain/submission";
import { validate, type Anomaly } from "../../src/domain/validation";
import type { Language } from "../../src/locales";

/** How files are read. */
export interface ImportSettings {
  /** ISO day that dates are compared with. */
  readonly today: string;
  readonly language: Language;
  readonly options: ConversionOptions;
}

/** A file as the pane would receive it, and what the checks say of its needs. */
export interface ImportedFile {
  readonly submission: Submission;
  /** What the checks found, under the temporary ids of {@link Submission} needs. */
  readonly anomalies: readonly Anomaly[];
}

/** Reads a file and checks its needs together; nothing is thrown for a file that cannot be read. */
export async function importFile(name: string, bytes: Uint8Array, settings: ImportSettings): Promise<ImportedFile> {
  const submission = readSubmission(await readFile(name, bytes), settings.options);
  const needs = submission.tables.flatMap(({ conversion }) => conversion.needs);
  const { vatRate } = settings.options;
  const anomalies = validate(needs, { today: settings.today, ...(vatRate === undefined ? {} : { vatRate }) });
  return { submission, anomalies };
}
