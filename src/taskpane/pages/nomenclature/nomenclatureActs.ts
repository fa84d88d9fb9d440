import {
  familyRow,
  mergeFamilies,
  recodeFamily,
  recodingsOf,
  type Family,
  type Nomenclature,
  type Recoding,
} from "../../../domain/nomenclature";
import type { Correspondence } from "../../../domain/nomenclature-file";
import type { Need } from "../../../domain/need";
import type { CellValue, TableRow } from "../../../domain/table";
import type { RowChange } from "../../../workbook";
import type { SpokenAct } from "../../shared/act";

/** Writes what was changed in a family, which then bears the next version. */
export function editAct(before: Family, after: Family, version: string): SpokenAct {
  return { code: "nomenclature.edit", values: { count: 1 }, changes: [familyChange(before, { ...after, version })] };
}

/** One family takes over another, archived, and the needs validated in it, in one act. */
export function mergeAct(into: Family, from: Family, needs: readonly Need[], version: string): SpokenAct {
  const { kept, archived } = mergeFamilies(into, from);
  const recoded = recodingsOf(needs, new Map([[from.code, into.code]]));
  return {
    code: "nomenclature.merge",
    values: { count: recoded.length, from: from.code, into: into.code },
    changes: [
      familyChange(into, { ...kept, version }),
      familyChange(from, { ...archived, version }),
      ...recoded.map(needChange),
    ],
  };
}

/** A family under another code: a row of its own, the former one archived, and the needs that follow, in one act. */
export function renameAct(family: Family, code: string, needs: readonly Need[], version: string): SpokenAct {
  const { renamed, archived } = recodeFamily(family, code);
  const recoded = recodingsOf(needs, new Map([[family.code, code]]));
  return {
    code: "nomenclature.rename",
    values: { count: recoded.length, from: family.code, into: code },
    changes: [familyChange(family, { ...archived, version }), ...recoded.map(needChange)],
    additions: [{ table: "nomenclature", rows: [familyRow({ ...renamed, version })] }],
  };
}

/** Gives validated needs the families that took over the codes that they still bear. */
export function recodeAct(recodings: readonly Recoding[]): SpokenAct {
  return { code: "nomenclature.recode", values: { count: recodings.length }, changes: recodings.map(needChange) };
}

/**
 * Another nomenclature in the place of this one: the families of before are archived, those of the file are added (or
 * rewrite the row of the same code), each knowing the codes that it took over, and validated needs are recoded.
 */
export function replaceAct(
  before: Nomenclature,
  after: readonly Family[],
  agreed: readonly Correspondence[],
  needs: readonly Need[],
): SpokenAct {
  const taken = new Map<string, string[]>();
  for (const { from, to } of agreed) if (to !== "" && to !== from) taken.set(to, [...(taken.get(to) ?? []), from]);
  const coming = after.map((family) => ({
    ...family,
    formerCodes: [...new Set([...(family.formerCodes ?? []), ...(taken.get(family.code) ?? [])])],
  }));
  const codes = new Set(coming.map(({ code }) => code));
  const leaving = before.all.filter(({ code, archived }) => code !== "" && !archived && !codes.has(code));
  const mapping = new Map(agreed.flatMap(({ from, to }) => (to === "" ? [] : [[from, to] as const])));
  return {
    code: "nomenclature.replace",
    values: { count: after.length },
    changes: [
      ...leaving.map((family) => familyChange(family, { ...family, archived: true })),
      ...coming.flatMap((family) => {
        const same = before.byCode(family.code);
        return same ? [familyChange(same, family)] : [];
      }),
      ...recodingsOf(needs, mapping).map(needChange),
    ],
    additions: [{ table: "nomenclature", rows: coming.filter(({ code }) => !before.byCode(code)).map(familyRow) }],
  };
}

function needChange({ id, from, to }: Recoding): RowChange {
  return { table: "needs", id, cells: { validatedFamily: to }, expected: { validatedFamily: from } };
}

function familyChange(before: Family, after: Family): RowChange {
  const was = familyRow(before);
  return { table: "nomenclature", id: before.code, cells: differing(was, familyRow(after)) };
}

function differing(was: TableRow, is: TableRow): Readonly<Record<string, CellValue>> {
  const cells: Record<string, CellValue> = {};
  for (const [key, cell] of Object.entries(is)) if (cell !== undefined && was[key] !== cell) cells[key] = cell;
  return cells;
}
