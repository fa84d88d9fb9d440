import fc from "fast-check";
import { TABLES } from "../../domain/table";
import { WorkbookError } from "../gateway";
import { Breath } from "../office/breath";
import { fromParts, toParts, type ActRecord } from "./record";

const cell = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.boolean(),
  fc.record({ formula: fc.string() }),
);
const key = fc.constantFrom(...TABLES.needs.columns.map((column) => column.key), "#41");
const record = fc.record<ActRecord>({
  version: fc.constant(1),
  changes: fc.array(
    fc.tuple(fc.string(), fc.string(), fc.dictionary(key, fc.tuple(cell, cell), { noNullPrototype: true })),
  ),
  added: fc.array(fc.tuple(fc.string(), fc.string(), fc.string())),
  removed: fc.array(fc.tuple(fc.string(), fc.string(), fc.dictionary(key, cell, { noNullPrototype: true }))),
  undoes: fc.string(),
  token: fc.string(),
});

describe("the record of an act in the journal", () => {
  it("is read back as it was written", async () => {
    const isReadBack = async (one: ActRecord) => expect(fromParts(await toParts(one, new Breath()))).toEqual(one);
    await fc.assert(fc.asyncProperty(record, isReadBack));
  });

  it("holds in cells, is never a formula nor a number, and cuts no character in two", async () => {
    const long: ActRecord = {
      version: 1,
      changes: [],
      added: [],
      removed: [["needs", "B-1", { title: "😀".repeat(50_000) }]],
      undoes: "",
      token: "",
    };
    const parts = await toParts(long, new Breath());
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(30_000);
      expect(part).toMatch(/^\|/);
      expect(() => encodeURIComponent(part)).not.toThrow();
    }
    expect(fromParts(parts)).toEqual(long);
  });

  it("refuses to undo from a journal that someone altered", () => {
    expect(() => fromParts(["|{}"])).toThrow(WorkbookError);
    expect(() => fromParts(["|not json"])).toThrow(WorkbookError);
  });

  it("is read from journals written before records had a sign of their own", () => {
    expect(fromParts(['|{"version":1,"changes":[],"added":[],"removed":[],"undoes":""}'])).toMatchObject({ token: "" });
  });
});
