import { parseCount, parseDay, valueOf } from "../need";
import type { Reason } from "../reason";
import type { TableRow } from "../table";
import { tidy, words } from "../text";
import type { IndicatorCode, Target } from "./indicator";

/** A target, or why its row cannot be used. */
export type TargetReading =
  { readonly ok: true; readonly target: Target } | { readonly ok: false; readonly id: string; readonly reason: Reason };

/** Words by which a target names an indicator. */
const NAMES: readonly { readonly code: IndicatorCode; readonly words: readonly string[] }[] = [
  {
    code: "environmental",
    words: ["environnement", "environnementale", "environnementales", "environmental", "ecologique"],
  },
  { code: "social", words: ["sociale", "sociales", "social", "insertion"] },
  { code: "pooled", words: ["mutualise", "mutualises", "mutualisation", "pooled", "pooling"] },
  { code: "programmed", words: ["programme", "programmes", "programmation", "programmed"] },
];

/** The indicator that a target names, undefined when it names none of those that are measured here. */
export function indicatorNamed(text: string): IndicatorCode | undefined {
  const said = new Set(words(text).split(" "));
  // The social and solidarity economy is a kind of supplier, not a consideration.
  if (said.has("solidaire") || said.has("ess")) return undefined;
  return NAMES.find(({ words: names }) => names.some((name) => said.has(name)))?.code;
}

/** The target of a row of `Objectifs`: a share, "30 %" or 0.3. */
export function readTarget(row: TableRow): TargetReading {
  const id = tidy(String(row["id"] ?? ""));
  const indicator = tidy(String(row["indicator"] ?? ""));
  const target = parseCount(row["target"]);
  if (indicator === "") return { ok: false, id, reason: { code: "target.indicator-missing" } };
  if (target.kind === "unreadable") return { ok: false, id, reason: target.reason };
  if (target.kind === "empty") return { ok: false, id, reason: { code: "target.value-missing" } };
  if (target.value < 0 || target.value > 1) {
    return { ok: false, id, reason: { code: "target.not-a-share", values: { written: target.value } } };
  }
  const scope = tidy(String(row["scope"] ?? ""));
  const dueOn = valueOf(parseDay(row["dueOn"])) ?? "";
  return { ok: true, target: { id, indicator, scope, target: target.value, dueOn } };
}

/** Whether a perimeter of `Objectifs` is the whole authority. */
export function isWholeAuthority(scope: string): boolean {
  return ["", "tous", "tout", "toutes", "ensemble", "all", "global"].includes(scope.trim().toLowerCase());
}
