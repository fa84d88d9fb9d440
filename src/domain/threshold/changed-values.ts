import type { Nature } from "../need";
import type { Parameter } from "./threshold";

/** A value of `Paramètres` that is not what it was; undefined where the row did not exist, or no longer does. */
export interface ChangedValue {
  readonly rule: string;
  readonly nature: Nature | "";
  readonly unit: Parameter["unit"];
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** What changed between two readings of `Paramètres`, row by row; a change of dates counts as a change. */
export function changedValues(before: readonly Parameter[], after: readonly Parameter[]): readonly ChangedValue[] {
  const was = new Map(before.map((parameter) => [parameter.id, parameter]));
  const is = new Map(after.map((parameter) => [parameter.id, parameter]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): readonly ChangedValue[] => {
    const [old, fresh] = [was.get(id), is.get(id)];
    const known = fresh ?? old;
    if (!known || (old && fresh && same(old, fresh))) return [];
    const { rule, nature, unit } = known;
    return [{ rule, nature, unit, before: old?.value, after: fresh?.value }];
  });
}

function same(one: Parameter, other: Parameter): boolean {
  return (
    one.value === other.value &&
    one.rule === other.rule &&
    one.nature === other.nature &&
    one.validFrom === other.validFrom &&
    one.validTo === other.validTo
  );
}
