import fc from "fast-check";
import type { Act, ActResult, TableContent } from "../../../workbook";
import { memoryGateway } from "../../testing/memoryGateway";
import { runSteps } from "../compute/steps";
import { afterAct } from "./patch";

const ids = fc.constantFrom("B-0001", "B-0002", "B-0003", "B-0404");
const cells = fc.dictionary(fc.constantFrom("title", "place", "pooling"), fc.string({ maxLength: 4 }));
const acts: fc.Arbitrary<Act> = fc.record({
  code: fc.constant("validation.correct"),
  changes: fc.array(fc.record({ table: fc.constant("needs" as const), id: ids, cells }), { maxLength: 5 }),
  additions: fc.array(fc.record({ table: fc.constant("needs" as const), rows: fc.array(cells, { maxLength: 3 }) }), {
    maxLength: 2,
  }),
  removals: fc.array(fc.record({ table: fc.constant("needs" as const), ids: fc.uniqueArray(ids) }), { maxLength: 1 }),
});

describe("what the pane remembers after an act", () => {
  it("is what the workbook holds, without reading it again", async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (act) => {
        const needs = ["B-0001", "B-0002", "B-0003"].map((id) => ({ id, title: `besoin ${id}` }));
        const gateway = memoryGateway({ needs });
        const { needs: before } = await gateway.read(["needs"]);
        const result = await gateway.apply(act);
        expect((await runSteps(afterAct(before, act, result))).rows).toEqual(gateway.rows("needs"));
      }),
    );
  });

  it("leaves the rows that were refused", async () => {
    const content: TableContent = {
      key: "needs",
      rows: [{ id: "B-0001", title: "Sel" }],
      missingColumns: [],
      duplicateIds: [],
    };
    const act: Act = { code: "x", changes: [{ table: "needs", id: "B-0001", cells: { title: "Sable" } }] };
    const refused: ActResult = { actId: "J-1", written: 0, notFound: [], conflicts: ["B-0001"], addedIds: [] };
    expect((await runSteps(afterAct(content, act, refused))).rows).toEqual([{ id: "B-0001", title: "Sel" }]);
  });
});
