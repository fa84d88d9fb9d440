import type { Act } from "../../../workbook";
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

  it("shows tables once they are prepared", async () => {
    const gateway = memoryGateway({ needs: [{ id: "B-0001", title: "Sel de déneigement" }] });
    const shownBefore: boolean[] = [];
    const store: WorkbookStore = new WorkbookStore(gateway, ({ needs }) => {
      shownBefore.push(store.getSnapshot().tables.needs === needs);
      return Promise.resolve();
    });
    const stop = store.start();
    store.want(["needs"]);
    await settled();
    stop();
    expect(shownBefore).toEqual([false]);
    expect(store.getSnapshot().tables.needs?.rows).toHaveLength(1);
  });

  it("reads again a table that an act changed while what was read of it was being prepared", async () => {
    const gateway = memoryGateway({ needs: [{ id: "B-0001", title: "Sel de déneigement" }] });
    let prepared: () => Promise<void> = () => Promise.resolve();
    const store = new WorkbookStore(gateway, () => prepared());
    const stop = store.start();
    store.want(["needs"]);
    await settled();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    prepared = () => held;
    gateway.typeInSheet("needs", "B-0001", { place: "Dépôt" });
    await settled();
    prepared = () => Promise.resolve();
    const act: Act = { code: "x", changes: [{ table: "needs", id: "B-0001", cells: { title: "Sable" } }] };
    await store.noteAct(act, await gateway.apply(act));
    release();
    await settled();
    stop();
    expect(store.getSnapshot().tables.needs?.rows).toEqual(gateway.rows("needs"));
    expect(gateway.rows("needs")).toMatchObject([{ title: "Sable", place: "Dépôt" }]);
  });
});
