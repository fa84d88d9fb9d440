import { aNeed } from "../need/testing";
import { readParameters } from "../threshold";
import { checkNamed, checkSettingRow, readCheckSettings, validate } from "./index";

const TODAY = "2026-11-22";
const graded = (rule: string, value: string, more: Record<string, string> = {}) => [
  { id: "P-1", rule, value, ...more },
];
const vague = (rows: Parameters<typeof readCheckSettings>[0]) =>
  validate([aNeed("Divers").build()], { today: TODAY, ...readCheckSettings(rows, TODAY) }).find(
    ({ rule }) => rule === "title.vague",
  );

describe("rules set in Paramètres", () => {
  test("a rule is switched off, or graded anew", () => {
    expect(vague([])?.severity).toBe("warning");
    expect(vague(graded("Contrôle title.vague", "non"))).toBeUndefined();
    expect(vague(graded("contrôle : title.vague", "Erreur"))?.severity).toBe("error");
  });
  test("a row counts between its dates", () => {
    expect(vague(graded("Contrôle title.vague", "non", { validTo: "31/12/2025" }))?.severity).toBe("warning");
    expect(vague(graded("Contrôle title.vague", "non", { validFrom: "01/01/2026" }))).toBeUndefined();
  });
  test("what is not understood is said, and the rule stays as it is", () => {
    const settings = readCheckSettings(
      [...graded("Contrôle title.vague", "peut-être"), ...graded("Contrôle titre.vague", "non")],
      TODAY,
    );
    expect(settings).toMatchObject({ disabled: [], severities: {} });
    expect(settings.problems.map(({ reason }) => reason.code)).toEqual([
      "check-setting.grade-unknown",
      "check-setting.rule-unknown",
    ]);
  });
  test("the row that is written is read back, and is not a figure of the law", () => {
    const row = { id: "P-1", ...checkSettingRow("title.vague", "off") };
    expect(checkNamed(row)).toBe("title.vague");
    expect(readCheckSettings([row], TODAY).disabled).toEqual(["title.vague"]);
    expect(readParameters([row])).toEqual({ parameters: [], problems: [] });
  });
});
