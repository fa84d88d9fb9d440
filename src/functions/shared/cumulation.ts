import { euros, sum } from "../../domain/money";
import { readNeed } from "../../domain/need";
import { readFamily } from "../../domain/nomenclature";
import { cumulate, readDepartments, type Cumulation } from "../../domain/threshold";
import { cellOf, type Given } from "./arguments";
import { onTableChange, parametersInForce, rowsOf, today } from "./facts";
import { refusal } from "./refusal";

const SOURCES = ["needs", "nomenclature", "departments", "parameters"] as const;

let current: Promise<readonly Cumulation[]> | undefined;

/** Forgets what was added up as soon as one of its tables changes. */
function cumulations(): Promise<readonly Cumulation[]> {
  current ??= compute().catch((error: unknown) => {
    current = undefined;
    throw error;
  });
  return current;
}

async function compute(): Promise<readonly Cumulation[]> {
  const [needs, nomenclature, departments] = await Promise.all([
    rowsOf("needs"),
    rowsOf("nomenclature"),
    rowsOf("departments"),
  ]);
  if (needs === undefined) throw refusal("notAvailable", { code: "formula.no-needs-table" });
  const context = {
    parameters: await parametersInForce(),
    nomenclature: (nomenclature ?? []).map(readFamily),
    departments: readDepartments(departments ?? []),
    today: today(),
  };
  return cumulate(needs.map(readNeed), context).cumulations;
}

/** What is cumulated for a family, € HT; 0 when the family is in no need. The same figure as the page Seuils. */
async function cumulated(family: string, year: number | null): Promise<number> {
  const counted = (await cumulations()).filter(
    ({ key, kind, exercise }) => kind === "family" && key === family && (year === null || exercise === year),
  );
  return euros(sum(counted.map(({ amount }) => amount)));
}

/** Gives a cell the cumulation of a family, now and whenever the tables it rests on change. */
export function followCumulation(
  family: Given,
  year: number | null,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  const code = String(cellOf(family)).trim();
  const answer = (): void => {
    cumulated(code, year).then(
      (amount) => invocation.setResult(amount),
      (error: unknown) => invocation.setResult(asCellError(error)),
    );
  };
  answer();
  const stop = onTableChange((table) => {
    if (table !== null && !SOURCES.some((source) => source === table)) return;
    current = undefined;
    answer();
  });
  invocation.onCanceled = stop;
}

function asCellError(error: unknown): CustomFunctions.Error {
  if (error instanceof CustomFunctions.Error) return error;
  return refusal("notAvailable", { code: "formula.workbook-unreadable", values: { detail: String(error) } });
}
