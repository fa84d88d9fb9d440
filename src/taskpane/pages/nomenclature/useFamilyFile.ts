import { useCallback, useMemo, useState } from "react";
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
import { useWorkbookStore } from "../../shared/workbook";
import { mappingsIn, recall, remember } from "../submission/mappings";

/** Name of the setting of the workbook that keeps what the columns of past nomenclatures were. */
const MAPPINGS_SETTING = "nomenclature.mappings";

interface Given {
  readonly name: string;
  readonly table: FoundTable;
}

/** A nomenclature on its way into the workbook. */
export interface FamilyFileWork {
  readonly name: string | undefined;
  readonly problem: Reason | undefined;
  readonly mapping: readonly ColumnMapping[];
  /** Whether the columns are those that were corrected in an earlier file of the same layout. */
  readonly isRemembered: boolean;
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
  const { gateway } = useWorkbookStore();
  const [given, setGiven] = useState<Given>();
  const [problem, setProblem] = useState<Reason>();
  const [mapping, setMapping] = useState<readonly ColumnMapping[]>([]);
  const [isRemembered, setRemembered] = useState(false);
  const [corrected, setCorrected] = useState<ReadonlyMap<string, string>>(new Map());
  const read = useMemo(() => given && readFamilies(given.table, mapping, before.nextVersion), [given, mapping, before]);
  const proposed = useMemo(() => {
    if (!read || read.families.length === 0) return [];
    const codes = [...new Set(needs.map(({ validatedFamily }) => validatedFamily).filter(Boolean))].sort();
    return correspondences(codes, before, read.families);
  }, [read, needs, before]);
  const agreed = proposed.map((one) => ({ ...one, to: corrected.get(one.from) ?? one.to }));
  const leave = useCallback(() => {
    setGiven(undefined);
    setProblem(undefined);
    setCorrected(new Map());
  }, []);
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
    const known = mappingsIn(await gateway.readSetting(MAPPINGS_SETTING).catch(() => undefined));
    const { mapping: recalled, remembered } = recall(mapFamilyColumns(table), known);
    setMapping(recalled);
    setRemembered(remembered);
    setGiven({ name: file.name, table });
  };
  const map = (column: string, field: string | null) => {
    const corrected = mapping.map((one) => {
      if (one.column === column) return { ...one, field };
      // A field is filled by one column only: the one that was just chosen.
      return field !== null && one.field === field ? { ...one, field: null } : one;
    });
    setMapping(corrected);
    void keep(corrected);
  };
  /** What was corrected once is not asked again; failing to keep it costs a few clicks, nothing more. */
  const keep = async (corrected: readonly ColumnMapping[]) => {
    const known = mappingsIn(await gateway.readSetting(MAPPINGS_SETTING).catch(() => undefined));
    await gateway.writeSetting(MAPPINGS_SETTING, remember(known, [corrected])).catch(() => undefined);
  };
  const agree = (from: string, to: string) => setCorrected(new Map([...corrected, [from, to]]));
  return { name: given?.name, problem, mapping, isRemembered, read, agreed, take, map, agree, leave };
}
