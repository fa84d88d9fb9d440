import { memoryGateway } from "../../testing/memoryGateway";
import { WorkbookStore } from "./store";

const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

describe("the pane's memory of the workbook", () => {
  it("has a need typed by hand numbered, so that it can be written to", async () => {
    const gateway = memoryGateway({ needs: [{ id: "B-0001", title: "Sel de déneigement" }] });
    const store = new WorkbookStore(gateway);
    const stop = store.start();
    store.want(["needs"]);
    await settled();
    gateway.typeInSheet("needs", "", { title: "Bancs publics" });
    await settled();
    stop();
    expect(store.getSnapshot().tables.needs?.rows.map(({ id }) => id)).toEqual(["B-0001", "B-0002"]);
  });

  it("reads a table once however many pages ask for it", async () => {
    const gateway = memoryGateway({ needs: [{ id: "B-0001", title: "Sel de déneigement" }] });
    const reads: (readonly string[])[] = [];
    const store = new WorkbookStore({
      ...gateway,
      read: (keys) => {
        reads.push(keys);
        return gateway.read(keys);
      },
    });
    const stop = store.start();
    store.want(["needs"]);
    store.want(["needs", "lots"]);
    await settled();
    stop();
    expect(reads).toEqual([["needs", "lots"]]);
  });
});
