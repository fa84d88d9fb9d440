import type { Act, ActResult } from "../../../workbook";
import type { Texts } from "../../locales/fr";
import type { Speech } from "../language";

type ActTexts = Texts["acts"];
type Steps = Extract<keyof ActTexts, string>;

/** Acts that have words: "validation.correct", "pooling.accept"… */
export type ActCode = { [Step in Steps]: `${Step}.${ActsOf<ActTexts[Step]>}` }[Steps];

/** "correct" out of "correct_one", "correct_other". */
type ActsOf<Acts> = keyof Acts & string extends infer Key
  ? Key extends `${infer Code}_${string}`
    ? Code
    : never
  : never;

/** An act that the pane has words for. */
export interface SpokenAct extends Act {
  readonly code: ActCode;
  readonly values: Readonly<Record<string, string | number>> & { readonly count: number };
}

/** What an act did: "38 besoins corrigés." Unknown codes (an older version of the add-in) are told in general. */
export function doneWords({ t }: Pick<Speech, "t">, code: string, values: Act["values"]): string {
  const say = t as unknown as (keys: readonly string[], options: object) => string;
  return say([`acts.${code}`, "act.unnamed"], { count: 0, ...values });
}

/** What an act could not write, or undefined when everything was. */
export function warningWords({ t }: Pick<Speech, "t">, result: ActResult): string | undefined {
  const parts = [
    result.notFound.length > 0 ? t("act.notFound", { count: result.notFound.length }) : "",
    result.conflicts.length > 0 ? t("act.conflicts", { count: result.conflicts.length }) : "",
    result.missingColumns?.length ? t("act.missingColumns", { list: result.missingColumns.join(", ") }) : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? parts.join(" ") : undefined;
}
