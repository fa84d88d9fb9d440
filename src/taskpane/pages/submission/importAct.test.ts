import { toSerial } from "../../../domain/calendar";
import type { CellChange } from "../../../domain/comparison";
import type { TableRow } from "../../../domain/table";
import type { Anomaly } from "../../../domain/validation";
import { cellKey, dropKey, NO_DECISION, type Decisions } from "./decisions";
import { answersOf, importAct, totalEffect, type ImportFrame, type ReadyTable } from "./importAct";
import type { ReceivedTable, ToldComparison } from "./reading/told";

const NOTHING: ToldComparison = {
  fresh: 0,
  doubles: [],
  changed: [],
  gone: [],
  lost: 0,
  same: 0,
  replaces: undefined,
  departments: [],
};
const LIST: ReceivedTable = {
  key: "sports.xlsx|Feuil1|1|0",
  file: "sports.xlsx",
  sheet: "Feuil1",
  count: 1,
  first: [],
  mapping: [],
  remembered: false,
  options: {},
  skipped: { count: 0, blank: 0, first: [] },
  doubts: 0,
  checked: { error: 0, warning: 0, info: 0 },
  anonymous: false,
  leftToAbove: 0,
  yearless: false,
  taxed: false,
};

const aList = (comparison: Partial<ToldComparison> = {}, decisions: Decisions = NO_DECISION): ReadyTable => ({
  received: LIST,
  comparison: { ...NOTHING, ...comparison },
  decisions,
});

const corrections = (
  answers: Readonly<Record<string, string>>,
  comparison: Partial<ToldComparison> = {},
): ReadyTable => ({
  ...aList(comparison),
  received: {
    ...LIST,
    form: { kind: "corrections", department: "Sports", year: 2027, answers: new Map(Object.entries(answers)) },
  },
});

const aChange = (field: string, before: string | number, after: string | number, safe = true): CellChange => ({
  field,
  before,
  after,
  safe,
  kind: safe ? "changed" : "both",
});

const NEEDS: readonly TableRow[] = [
  { id: "B-0001", department: "Sports", title: "Filets", annualAmount: 3_000, place: "Stade", status: "À corriger" },
  { id: "B-0002", department: "Sports", title: "Ballons", annualAmount: "à définir", status: "À corriger" },
];
const frame = (more: Partial<ImportFrame> = {}): ImportFrame => ({
  needs: NEEDS,
  departments: [
    { code: "SPO", label: "Sports", campaign: "Envoyé" },
    { code: "CUL", label: "Culture", campaign: "Validé" },
  ],
  anomalies: [],
  today: "2026-11-23",
  ...more,
});
const anAnomaly = (needId: string, rule: string, field: string): Anomaly => ({
  needId,
  rule,
  field,
  severity: "error",
  reason: { code: rule },
});
const RECEIVED = {
  table: "departments",
  id: "SPO",
  cells: { campaign: "Reçu", receivedOn: toSerial("2026-11-23") },
};

describe("what an import writes", () => {
  it("adds the new lines, and notes the list of the department as received on the day", () => {
    const rows = [{ title: "Sifflets", department: "sports" }];
    const act = importAct([aList({ fresh: 1, departments: ["sports"] })], rows, frame());
    expect(act).toEqual({
      code: "submission.import",
      values: { count: 1 },
      additions: [{ table: "needs", rows }],
      changes: [RECEIVED],
    });
  });

  it("leaves as it stands a department whose list was accepted", () => {
    expect(importAct([aList({ fresh: 1, departments: ["Culture"] })], [{ title: "Socles" }], frame()).changes).toEqual(
      [],
    );
  });

  it("takes the cells that only the department changed, with what they held and the new origin of the need", () => {
    const changes = [aChange("annualAmount", 3_000, 3_500), aChange("place", "Stade", "Parc", false)];
    const source = { origin: "sports V2.xlsx | Feuil1 | 4", originalText: "3 500" };
    const changed = [{ id: "B-0001", title: "Filets", changes, source }];
    const act = importAct([aList({ changed })], [], frame());
    expect(act).toMatchObject({ code: "submission.update", values: { count: 1, added: 0 } });
    expect(act.changes).toEqual([
      {
        table: "needs",
        id: "B-0001",
        cells: { annualAmount: 3_500, ...source },
        expected: { annualAmount: 3_000, origin: "", originalText: "" },
      },
      RECEIVED,
    ]);
  });

  it("follows what the user decided instead: a cell left, another taken, a need given up", () => {
    const changes = [aChange("annualAmount", 3_000, 3_500), aChange("place", "Stade", "Parc", false)];
    const decisions = new Map([
      [cellKey("B-0001", "annualAmount"), false],
      [cellKey("B-0001", "place"), true],
      [dropKey("B-0002"), true],
    ]);
    const told = {
      changed: [{ id: "B-0001", title: "Filets", changes }],
      gone: [{ id: "B-0002", title: "Ballons" }],
    };
    const table = aList(told, decisions);
    expect(totalEffect([table])).toEqual({ added: 0, changed: 1, dropped: 1 });
    expect(importAct([table], [], frame()).changes).toMatchObject([
      { id: "B-0001", cells: { place: "Parc" } },
      { id: "B-0002", cells: { status: "Abandonné" } },
      { id: "SPO" },
    ]);
  });

  it("writes nothing about a change that nobody takes", () => {
    const changed = [{ id: "B-0001", title: "Filets", changes: [aChange("place", "Stade", "Parc", false)] }];
    expect(importAct([aList({ changed })], [], frame()).changes).toEqual([RECEIVED]);
  });
});

describe("a workbook of corrections that comes back", () => {
  const anomalies = [
    anAnomaly("B-0002", "amount.to-define", "annualAmount"),
    anAnomaly("B-0002", "neededBy.missing", "neededBy"),
  ];

  it("closes what is answered, in the words of the department, and the need is no longer to correct", () => {
    const table = corrections({ "B-0002": "Devis en cours ; prêt en mars" });
    expect(answersOf(table, anomalies)).toBe(1);
    expect(importAct([table], [], frame({ anomalies })).changes).toEqual([
      {
        table: "needs",
        id: "B-0002",
        cells: {
          status: "Transmis",
          ignoredAnomalies:
            "amount.to-define: Devis en cours, prêt en mars; neededBy.missing: Devis en cours, prêt en mars",
        },
        expected: { status: "À corriger", ignoredAnomalies: "" },
      },
      RECEIVED,
    ]);
  });

  it("sets nothing aside about a cell that was corrected: the checks decide of its new content", () => {
    const changed = [{ id: "B-0002", title: "Ballons", changes: [aChange("annualAmount", "à définir", 900)] }];
    const table = corrections({ "B-0002": "Prix du catalogue" }, { changed });
    expect(importAct([table], [], frame({ anomalies })).changes?.[0]?.cells).toEqual({
      annualAmount: 900,
      status: "Transmis",
      ignoredAnomalies: "neededBy.missing: Prix du catalogue",
    });
  });

  it("keeps what had been set aside before, and an answer about nothing closes nothing", () => {
    const needs = NEEDS.map((row) => ({ ...row, ignoredAnomalies: "title.brand: pièces d'origine" }));
    const table = corrections({ "B-0001": "C'est exact", "B-0002": "Exact aussi" });
    const [first, ...others] = importAct([table], [], frame({ needs, anomalies: anomalies.slice(1) })).changes ?? [];
    expect(first).toMatchObject({
      id: "B-0002",
      cells: { ignoredAnomalies: "title.brand: pièces d'origine; neededBy.missing: Exact aussi" },
    });
    expect(others).toEqual([RECEIVED]);
  });
});
