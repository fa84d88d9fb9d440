import { aNeed } from "../need/testing";
import { campaignYearCells, campaignYearIn, campaignYearRow, surveyedYear } from "./index";

describe("the exercise being surveyed", () => {
  it("is read from Paramètres as it was written there, the last row counting", () => {
    const rows = [
      { id: "P-0001", ...campaignYearCells(2027) },
      { id: "P-0002", rule: "EXERCICE DE LA CAMPAGNE ", value: "2028" },
    ];
    expect(campaignYearIn(rows)).toBe(2028);
    expect(campaignYearRow(rows)?.["id"]).toBe("P-0002");
  });

  it.each(["", "bientôt", 27, 2027.5])("is not said by %j", (value) => {
    expect(campaignYearIn([{ ...campaignYearCells(2027), value }])).toBeUndefined();
  });

  it("is else the last one that the needs name, else next year", () => {
    const needs = [aNeed().typed("year", 2026).build(), aNeed().typed("year", 2028).build()];
    expect(surveyedYear(needs, [], "2026-11-23")).toBe(2028);
    expect(surveyedYear(needs, [campaignYearCells(2027)], "2026-11-23")).toBe(2027);
    expect(surveyedYear([], [], "2026-11-23")).toBe(2027);
  });
});
