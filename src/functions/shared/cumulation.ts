import { euros } from "../../domain/money";
import { readNeed, type Need } from "../../domain/need";
import { readFamily } from "../../domain/nomenclature";
import { cumulate, cumulatedAmount, readDepartments, type Cumulation } from "../../domain/threshold";
import { cellOf, type Given } from "./arguments";
import { onTableChange, parametersInForce, rowsOf, today } from "./facts";
import { refusal } from "./refusal";

const SOURCES = ["needs", "nomenclature", "departments", "parameters"] as const;

/** What was added up, and from which needs. */
interface AddedUp {
  readonly cumulations: readonly Cumulation[];
  readonly needs: readonly Need[];
}

let current: Promise<AddedUp> | undefined;

/** Forgets what was added up as soon as one of its tables changes. */
function addedUp(): Promise<AddedUp> {
  current ??= compute().catch((error: unknown) => {
    current = undefined;
    throw error;
  });
  return current;
}

async function compute(): Promise<AddedUp> {
  const [rows, nomenclature, departments] = await Promise.all([
    rowsOf("needs"),
    rowsOf("nomenclature"),
    rowsOf("departments"),
  ]);
  if (rows === undefined) throw refusal("notAvailable", { code: "formula.no-needs-table" });
  const context = {
    parameters: await parametersInForce(),
    nomenclature: (nomenclature ?? []).map(readFamily),
    departments: readDepartments(departments ?? []),
    today: today(),
  };
  const needs = rows.map(readNeed);
  return { needs, cumulations: cumulate(needs, context).cumulations };
}

/** What is cumulated under a name, € HT; 0 when no need is there. The same figure as the page Seuils. */
async function cumulated(name: string, year: number | null): Promise<number> {
  const { cumulations, needs } = await addedUp();
  return euros(cumulatedAmount(cumulations, needs, name, year ?? undefined));
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
