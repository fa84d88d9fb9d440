import type { HeadlessHost } from "../../headless/host";
import { codeOf, startTestHost } from "../../headless/host-for-tests";

let host: HeadlessHost;
beforeEach(async () => {
  host = await startTestHost({ today: () => new Date(2027, 4, 12) });
});
afterEach(() => host.dispose());

/** Runs an act on the first sheet. */
function onSheet<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return host.Excel.run((context) => act(context.workbook.worksheets.getFirst(), context));
}

async function write(address: string, values: unknown[][]): Promise<void> {
  await onSheet(async (sheet, context) => {
    sheet.getRange(address).values = values as (string | number)[][];
    await context.sync();
  });
}

describe("writing values", () => {
  test("texts, numbers and booleans are kept with their type", async () => {
    await write("A1:C1", [["Voirie", 12.5, true]]);
    const range = await onSheet(async (sheet, context) => {
      const read = sheet.getRange("A1:D1").load("values,valueTypes,text,address,formulas");
      await context.sync();
      return read;
    });
    expect(range.values).toEqual([["Voirie", 12.5, true, ""]]);
    expect(range.valueTypes).toEqual([["String", "Double", "Boolean", "Empty"]]);
    expect(range.address).toBe("Feuil1!A1:D1");
  });

  test("a text is read as American English: dates, percentages, leading zeros, apostrophe", async () => {
    await write("A1:H1", [["12/05/2027", "00123", "10%", "TRUE", "12,5", "'00123", "5-12", "1,250"]]);
    const { values, numberFormat } = await onSheet(async (sheet, context) => {
      const read = sheet.getRange("A1:H1").load("values,numberFormat");
      await context.sync();
      return read;
    });
    expect(values).toEqual([[46726, 123, 0.1, true, "12,5", "00123", 46519, 1250]]);
    expect((numberFormat as string[][])[0]?.slice(0, 3)).toEqual(["m/d/yyyy", "General", "0%"]);
  });

  test("a text that begins with =, + or - is a formula; in a cell formatted as text it stays text", async () => {
    await write("A1:A4", [[4], ["=A1*2"], ["+A1"], ["-A1"]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("B1:B2").numberFormat = [["@"], ["@"]];
      sheet.getRange("B1:B2").values = [["=A1"], ["00123"]];
      await context.sync();
    });
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B4").load("values,formulas");
      await context.sync();
      return range;
    });
    expect(read.values).toEqual([
      [4, "=A1"],
      [8, "00123"],
      [4, ""],
      [-4, ""],
    ]);
    expect(read.formulas.map((row: unknown[]) => row[0])).toEqual([4, "=A1*2", "=A1", "=-A1"]);
  });

  test("a label that looks like a formula and is not one is refused, as Excel does", async () => {
    expect(await codeOf(write("A1", [["- fournitures (lot"]]))).toMatchObject({
      code: "InvalidArgument",
      location: "Range.values",
    });
  });

  test("formulas in the language of the grid", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      const range = sheet.getRange("A3");
      range.formulasLocal = [["=SOMME(A1;A2)*1,5"]];
      range.load("values,formulas,formulasLocal");
      await context.sync();
      return [range.values, range.formulas, range.formulasLocal] as unknown[];
    });
    expect(read).toEqual([[[4.5]], [["=SUM(A1,A2)*1.5"]], [["=SOMME(A1;A2)*1,5"]]]);
  });

  test("null leaves a cell as it is and the empty text empties it", async () => {
    await write("A1:C1", [["a", "b", "c"]]);
    await write("A1:C1", [[null, "", "z"]]);
    expect(host.grid.read("A1:C1")).toEqual([["a", "", "z"]]);
  });

  test("one value fills the range, another size is refused", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = 7 as unknown as number[][];
      await context.sync();
    });
    expect(host.grid.read("A1:B2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
    expect(await codeOf(write("A1:B2", [[1, 2]]))).toMatchObject({ code: "InvalidArgument" });
  });

  test("a big block is written in slices and read in one go", async () => {
    const values = Array.from({ length: 400 }, (_row, row) =>
      Array.from({ length: 20 }, (_column, column) => `${row}/${column}x`),
    );
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B3").getResizedRange(399, 19);
      range.values = values;
      await context.sync();
      range.load("values,address");
      await context.sync();
      return { values: range.values, address: range.address };
    });
    expect(read.address).toBe("Feuil1!B3:U402");
    expect(read.values).toEqual(values);
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.getRange("A1:T399").values = values;
          await context.sync();
        }),
      ),
    ).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("finding one's way", () => {
  test("relatives of a range", async () => {
    const addresses = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:D5");
      const found = [
        range.getCell(0, 1),
        range.getRow(1),
        range.getColumn(2),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(2, 0),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getRowsBelow(2),
        range.getRowsAbove(1),
        range.getColumnsAfter(1),
        range.getColumnsBefore(1),
        range.getBoundingRect("F9"),
        range.getIntersection("C1:C3"),
        sheet.getCell(4, 3),
        sheet.getRangeByIndexes(1, 1, 2, 2),
      ].map((each) => each.load("address"));
      await context.sync();
      return found.map((each) => each.address.replace("Feuil1!", ""));
    });
    expect(addresses).toEqual([
      "C2",
      "B3:D3",
      "D2:D5",
      "D5",
      "B5:D5",
      "D2:D5",
      "A3:C6",
      "B2:D7",
      "2:5",
      "B:D",
      "B6:D7",
      "B1:D1",
      "E2:E5",
      "A2:A5",
      "B2:F9",
      "C2:C3",
      "D5",
      "B2:C3",
    ]);
  });

  test("no common cell: an error, or a null object where one may be", async () => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.getRange("A1").getIntersection("C3").load("address");
          await context.sync();
        }),
      ),
    ).toMatchObject({ code: "ItemNotFound", location: "Range.getIntersection" });
    const isNull = await onSheet(async (sheet, context) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("C3");
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("a cell outside the sheet is refused", async () => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
          await context.sync();
        }),
      ),
    ).toMatchObject({ code: "InvalidArgument", location: "Range.getOffsetRange" });
  });

  test("used range of a sheet and of a range", async () => {
    const empty = await onSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return none.isNullObject;
    });
    expect(empty).toBe(true);
    await write("C3:D4", [
      ["a", ""],
      ["", "b"],
    ]);
    const addresses = await onSheet(async (sheet, context) => {
      const found = [sheet.getUsedRange(true), sheet.getRange("A:C").getUsedRange(true)].map((each) =>
        each.load("address"),
      );
      await context.sync();
      return found.map((each) => each.address);
    });
    expect(addresses).toEqual(["Feuil1!C3:D4", "Feuil1!C3"]);
  });

  test("find and replace", async () => {
    await write("A1:B3", [
      ["Achat de tables", 1],
      ["achat de chaises", 2],
      ["Entretien", 3],
    ]);
    const found = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B3");
      const chairs = range.find("chaise*", { completeMatch: false }).load("address");
      const none = range.findOrNullObject("ACHAT", { matchCase: true });
      const replaced = range.replaceAll("achat", "Acquisition", { matchCase: false });
      await context.sync();
      return { chairs: chairs.address, none: none.isNullObject, replaced: replaced.value };
    });
    expect(found).toEqual({ chairs: "Feuil1!A2", none: true, replaced: 2 });
    expect(host.grid.read("A1:A2")).toEqual([["Acquisition de tables"], ["Acquisition de chaises"]]);
  });

  test("sort on two keys, with its header", async () => {
    await write("A1:B5", [
      ["Direction", "Montant"],
      ["Voirie", 2],
      ["Culture", 9],
      ["Voirie", 1],
      ["", 5],
    ]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B5").sort.apply(
        [
          { key: 0, ascending: true },
          { key: 1, ascending: false },
        ],
        false,
        true,
      );
      await context.sync();
    });
    expect(host.grid.read("A2:B5")).toEqual([
      ["Culture", 9],
      ["Voirie", 2],
      ["Voirie", 1],
      ["", 5],
    ]);
  });

  test("removing duplicates keeps the first of each", async () => {
    await write("A1:B4", [
      ["a", 1],
      ["A", 2],
      ["b", 3],
      ["a", 4],
    ]);
    const result = await onSheet(async (sheet, context) => {
      const removed = sheet.getRange("A1:B4").removeDuplicates([0], false).load("removed,uniqueRemaining");
      await context.sync();
      return removed.toJSON();
    });
    expect(result).toMatchObject({ removed: 2, uniqueRemaining: 2 });
    expect(host.grid.read("A1:B4")).toEqual([
      ["a", 1],
      ["b", 3],
      ["", ""],
      ["", ""],
    ]);
  });
});

describe("kept references", () => {
  test("a range follows rows inserted above it, by the add-in or by a person", async () => {
    await write("A5", [["ici"]]);
    const addresses = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A5");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("address,values");
      await context.sync();
      const first = [range.address, range.values];
      host.grid.structure.deleteRows(host.grid.sheets.active(), 0, 1);
      range.load("address,values");
      await context.sync();
      return [...first, range.address, range.values];
    });
    expect(addresses).toEqual(["Feuil1!A7", [["ici"]], "Feuil1!A6", [["ici"]]]);
  });

  test("a range whose cells are deleted can no longer be used", async () => {
    const failure = codeOf(
      onSheet(async (sheet, context) => {
        const range = sheet.getRange("B2:C3");
        await context.sync();
        sheet.getRange("2:3").delete("Up");
        range.load("address");
        await context.sync();
      }),
    );
    expect(await failure).toMatchObject({ code: "InvalidReference" });
  });

  test("inserting gives the new empty cells, and formulas follow", async () => {
    await write("A1:A3", [[1], [2], ["=SUM(A1:A2)"]]);
    const inserted = await onSheet(async (sheet, context) => {
      const cells = sheet.getRange("A2").insert("Down").load("address,values");
      await context.sync();
      return [cells.address, cells.values];
    });
    expect(inserted).toEqual(["Feuil1!A2", [[""]]]);
    await host.settle();
    expect(host.grid.read("A1:A4")).toEqual([[1], [""], [2], [3]]);
    const formula = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A4").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formula).toEqual([["=SUM(A1:A3)"]]);
  });
});
