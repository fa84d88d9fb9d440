/** Requirement sets by name, with the highest version declared. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What the host says it supports. ExcelApi stops at 1.15, the last set known to the client of the package; a caller
 * may declare less, to see what an older Excel would refuse.
 */
export const DEFAULT_SETS: RequirementSets = {
  ExcelApi: "1.15",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  DynamicRibbon: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  DialogApi: "1.2",
  Settings: "1.1",
  OfficeRuntime: "1.1",
  KeyboardShortcuts: "1.1",
  AddinCommands: "1.1",
  DocumentEvents: "1.1",
  DelayForCellEdit: "1.1",
  OpenBrowserWindowApi: "1.1",
};

/** True when version `a` ("1.14") is at least version `b` ("1.9"). */
export function atLeast(a: string, b: string): boolean {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA !== majorB ? majorA > majorB : minorA >= minorB;
}

/** True when the sets declared contain `name` at that version or a later one; names are compared without case. */
export function declares(sets: RequirementSets, name: string, version: string): boolean {
  const wanted = name.toLowerCase();
  const found = Object.keys(sets).find((key) => key.toLowerCase() === wanted);
  const declared = found === undefined ? undefined : sets[found];
  return declared !== undefined && atLeast(declared, version);
}
