import { useMemo, useState } from "react";
import type { Nomenclature } from "../../../domain/nomenclature";
import {
  correspondences,
  mapFamilyColumns,
  readFamilies,
  type Correspondence,
  type FamilyFile,
} from "../../../domain/nomenclature-file";
import type { Need } from "../../../domain/need";
import type { Reason } from "../../../domain/reason";
import { findTables, readFile, type ColumnMapping, type FoundTable } from "../../../domain/submission";

interface Given {
  readonly name: string;
  readonly table: FoundTable;
}

/** A nomenclature on its way into the workbook. */
export interface FamilyFileWork {
  readonly name: string | undefined;
  readonly problem: Reason | undefined;
  readonly mapping: readonly ColumnMapping[];
  readonly read: FamilyFile | undefined;
  /** What each code in use becomes, as proposed and corrected. */
  readonly agreed: readonly Correspondence[];
  readonly take: (file: File) => Promise<void>;
  readonly map: (column: string, field: string | null) => void;
  readonly agree: (from: string, to: string) => void;
  readonly leave: () => void;
}

/** Reads the file, proposes what its columns are and what the codes that validated needs bear become. */
export function useFamilyFile(before: Nomenclature, needs: readonly Need[]): FamilyFileWork {
  const [given, setGiven] = useState<Given>();
  const [problem, setProblem] = useState<Reason>();
  const [mapping, setMapping] = useState<readonly ColumnMapping[]>([]);
  const [corrected, setCorrected] = useState<ReadonlyMap<string, string>>(new Map());
  const read = useMemo(
    () => given && readFamilies(given.table, mapping, nextVersion(before)),
    [given, mapping, before],
  );
  const proposed = useMemo(() => {
    if (!read || read.families.length === 0) return [];
    const codes = [...new Set(needs.map(({ validatedFamily }) => validatedFamily).filter(Boolean))].sort();
    return correspondences(codes, before, read.families);
  }, [read, needs, before]);
  const agreed = proposed.map((one) => ({ ...one, to: corrected.get(one.from) ?? one.to }));
  const leave = () => {
    setGiven(undefined);
    setProblem(undefined);
    setCorrected(new Map());
  };
  const take = async (file: File) => {
    leave();
    const raw = await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
    if (raw.kind === "unreadable") {
      setProblem(raw.reason);
      return;
    }
    const { tables, nomenclatures } = findTables(raw);
    const [table] = [...nomenclatures, ...tables];
    if (!table) {
      setProblem({ code: "file.no-table" });
      return;
    }
    setMapping(mapFamilyColumns(table));
    setGiven({ name: file.name, table });
  };
  const map = (column: string, field: string | null) =>
    setMapping(
      mapping.map((one) => {
        if (one.column === column) return { ...one, field };
        // A field is filled by one column only: the one that was just chosen.
        return field !== null && one.field === field ? { ...one, field: null } : one;
      }),
    );
  const agree = (from: string, to: string) => setCorrected(new Map([...corrected, [from, to]]));
  return { name: given?.name, problem, mapping, read, agreed, take, map, agree, leave };
}

/** One more than the highest version that is a number. */
function nextVersion({ all }: Nomenclature): string {
  return String(all.reduce((highest, { version }) => Math.max(highest, Number.parseInt(version, 10) || 0), 0) + 1);
}
