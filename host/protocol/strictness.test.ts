import type { HeadlessHost, HeadlessOptions } from "../headless/host";
import { codeOf, startTestHost } from "../headless/host-for-tests";

let host: HeadlessHost | null = null;
async function start(options: Partial<HeadlessOptions> = {}): Promise<HeadlessHost> {
  host = await startTestHost(options);
  return host;
}
afterEach(() => {
  host?.dispose();
  host = null;
});

/** What an older Excel declares: enough to start, and ExcelApi up to a version. */
const older = (version: string): Record<string, string> => ({
  ExcelApi: version,
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.2",
  CustomFunctions: "1.9",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
});

test("a member that is not served says its name", async () => {
  const { Excel } = await start();
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().shapes.addTextBox("x");
        await context.sync();
      }),
    ),
  ).toEqual({
    code: "NotImplemented",
    message: expect.stringContaining("Worksheet.shapes") as string,
    location: "Worksheet.shapes",
  });
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").format.load("readingOrder");
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "NotImplemented", location: "RangeFormat.readingOrder" });
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").style = "Good";
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "NotImplemented", location: "Range.style (writing)" });
});

test("a name that Excel does not know is an invalid argument of the load", async () => {
  const { Excel } = await start();
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().load("nom");
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "InvalidArgument", location: "Worksheet.load" });
});

test("a member outside the declared sets is not found", async () => {
  const { Excel, Office } = await start({ sets: older("1.6") });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.7")).toBe(false);
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 1, 1).load("address");
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "ApiNotFound", location: "Worksheet.getRangeByIndexes" });
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().tabColor = "#FF0000";
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "ApiNotFound", location: "Worksheet.tabColor" });
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().freezePanes.freezeRows(1);
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "ApiNotFound", location: "Worksheet.freezePanes" });
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load();
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Feuil1");
});

test("an event of a set that is not declared is refused when it is registered", async () => {
  const { Excel } = await start({ sets: older("1.6") });
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().onChanged.add(() => Promise.resolve());
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "ApiNotFound" });
});

test("what came before a failure stays done, and nothing after", async () => {
  const { Excel, grid } = await start();
  const failure: unknown = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["avant"]];
    sheet.getRange("A2:B2").values = [["faux"]];
    sheet.getRange("A3").values = [["après"]];
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values", statement: expect.stringContaining(".values = ...;") as string },
  });
  expect(grid.read("A1:A3")).toEqual([["avant"], [""], [""]]);
});

test("a reference that was let go cannot be used", async () => {
  const { Excel } = await start();
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    await context.sync();
    return range;
  });
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("B1").copyFrom(kept);
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "InvalidRequestContext" });
});

describe("size of messages", () => {
  const wide = (count: number): string[][] => Array.from({ length: count }, () => ["x".repeat(1000)]);

  test("a request over 5 MB is refused, and so is an answer", async () => {
    const { Excel, requests } = await start();
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1:A6000").values = wide(6000);
          await context.sync();
        }),
      ),
    ).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    for (const first of [1, 3001]) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(`A${first}:A${first + 2999}`).values = wide(3000);
        await context.sync();
      });
    }
    const mark = requests.mark();
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1:A6000").load("values");
          await context.sync();
        }),
      ),
    ).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(requests.since(mark)[0]).toMatchObject({ error: "5104" });
  });

  test("the limit can be lifted or lowered", async () => {
    const { Excel } = await start({ payloadLimit: 2_000 });
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1").values = wide(1);
          context.workbook.worksheets.getFirst().getRange("A2").values = wide(1);
          await context.sync();
        }),
      ),
    ).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });
});

test("the log counts round trips and bytes between two marks, without the client's own batches", async () => {
  const { Excel, requests } = await start();
  const mark = requests.mark();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
    range.values = [["é"], [2]];
    await context.sync();
    range.load("values");
    await context.sync();
  });
  const entries = requests.since(mark);
  expect(entries).toHaveLength(2);
  expect(requests.totals(mark)).toMatchObject({
    roundTrips: 2,
    actions: entries.reduce((sum, entry) => sum + entry.actions, 0),
  });
  expect(entries[0]?.requestBytes).toBeGreaterThan(500);
  expect(entries[1]?.responseBytes).toBeGreaterThan(20);
});

test("a workbook being typed in refuses a batch, or keeps it waiting when the batch asks to", async () => {
  const { Excel, grid } = await start();
  const editing = grid as unknown as { setEditing(editing: boolean): void };
  editing.setEditing(true);
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().load("name");
        await context.sync();
      }),
    ),
  ).toMatchObject({ code: "InvalidOperationInCellEditMode" });
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().load("name");
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toBe(false);
  editing.setEditing(false);
  await waiting;
  expect(done).toBe(true);
});
