import type { TableRow } from "../../../domain/table";
import { readInSteps, readOnce } from "./readOnce";

const COUNT = 1_000;
const aTable = (): readonly TableRow[] => Array.from({ length: COUNT }, (_, at) => ({ id: `B-${at}` }));

describe("rows read once", () => {
  it("are read in slices, and are then there for whoever asks", () => {
    const rows = aTable();
    const read = jest.fn((row: TableRow) => ({ id: row["id"] }));
    const told = [...readInSteps(rows, read)].map(({ done }) => done);
    expect(told).toEqual([200, 400, 600, 800]);
    const facts = readOnce(rows, read);
    expect(facts).toHaveLength(COUNT);
    expect(read).toHaveBeenCalledTimes(COUNT);
  });

  it("are read again only where they changed", () => {
    const rows = aTable();
    const read = jest.fn((row: TableRow) => ({ id: row["id"] }));
    const before = readOnce(rows, read);
    const after = readOnce(rows.with(5, { id: "B-other" }), read);
    expect(read).toHaveBeenCalledTimes(COUNT + 1);
    expect(after[6]).toBe(before[6]);
    expect(after[5]).not.toBe(before[5]);
  });
});
