import { ACTIONS } from "./actions";
import { DECISIONS } from "./decisions";
import type { TableDefinition, TableKey } from "./definition";
import { NEEDS } from "./needs";
import { NOMENCLATURE } from "./nomenclature";
import { DEPARTMENTS, JOURNAL, LOTS, PARAMETERS, POOLINGS, SAVINGS, TARGETS } from "./programme";
import { CONTRACTS, PAYMENTS } from "./spend";

/** Tables that workbooks made before them do not have: they count as empty there, until something is written to them. */
export const LATER_TABLES: readonly TableKey[] = ["decisions", "contracts", "payments"];

/** Every table of the workbook, in the order of the sheets. */
export const TABLES: Readonly<Record<TableKey, TableDefinition>> = {
  needs: NEEDS,
  nomenclature: NOMENCLATURE,
  departments: DEPARTMENTS,
  poolings: POOLINGS,
  lots: LOTS,
  actions: ACTIONS,
  savings: SAVINGS,
  targets: TARGETS,
  decisions: DECISIONS,
  contracts: CONTRACTS,
  payments: PAYMENTS,
  parameters: PARAMETERS,
  journal: JOURNAL,
};
