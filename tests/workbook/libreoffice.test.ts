import Papa from "papaparse";
import { startTestHost } from "../../host/headless/host-for-tests";
import { convert, soffice } from "../../tools/lib/libreoffice";

/** Text between quotes, fields by commas, UTF-8, cell contents as stored, every sheet in its own file. */
const AS_STORED = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
const DAY = 46_461;

const whereInstalled = soffice === undefined ? it.skip : it;
if (soffice === undefined)
  console.warn("LibreOffice is not installed: the test that opens a saved file in it is skipped.");

describe("a workbook saved by the embedded workbook", () => {
  whereInstalled(
    "opens in LibreOffice with the same values",
    async () => {
      const host = await startTestHost();
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.name = "Besoins";
        sheet.getRange("A1:E1").values = [["Objet", "Montant", "Date", "Double", "Nature"]];
        sheet.getRange("A2:C3").values = [
          ["Entretien d'espaces verts ; lot 1", 12_500.5, DAY],
          ["Œuvres « à restaurer »", 40_000, DAY + 1],
        ];
        sheet.getRange("C2:C3").numberFormat = [["dd/mm/yyyy"], ["dd/mm/yyyy"]];
        sheet.getRange("B2:B3").numberFormat = [['#,##0.00 "€"'], ['#,##0.00 "€"']];
        sheet.getRange("D2:D3").formulas = [["=B2*2"], ["=SUM(B2:B3)"]];
        sheet.getRange("E2:E3").dataValidation.rule = { list: { inCellDropDown: true, source: "F,S,T" } };
        sheet.getRange("E2").values = [["S"]];
        sheet.tables.add("A1:E3", true).name = "Besoins_2027";
        sheet.freezePanes.freezeRows(1);
        await context.sync();
      });
      await host.settle();
      const saved = await host.save();
      host.dispose();
      const [csv] = convert(saved, AS_STORED, ["book-Besoins.csv"]);
      const rows = Papa.parse<string[]>(csv?.toString("utf8") ?? "", { skipEmptyLines: true }).data;
      expect(rows[0]).toEqual(["Objet", "Montant", "Date", "Double", "Nature"]);
      expect(rows[1]?.[0]).toBe("Entretien d'espaces verts ; lot 1");
      expect(rows[2]?.[0]).toBe("Œuvres « à restaurer »");
      expect(rows.slice(1).map((row) => Number(row[1]))).toEqual([12_500.5, 40_000]);
      expect(rows.slice(1).map((row) => Number(row[3]))).toEqual([25_001, 52_500.5]);
      expect(rows[1]?.[4]).toBe("S");
      expect(rows[1]?.[2]).toContain("2027");
    },
    120_000,
  );
});
