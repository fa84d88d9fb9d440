import * as fc from "fast-check";
import { toSerial } from "../calendar";
import { aNeed } from "../need/testing";
import { daysLate, lastYear, mailAddress, mailFor, readSurveyed, surveyOf, type SurveyedDepartment } from "./index";

const SPORTS: SurveyedDepartment = {
  code: "SPO",
  label: "Sports",
  contact: "Yann Keller",
  email: "sports@rivemar.example",
  state: "sent",
  deadline: "2027-01-15",
  sentOn: "2026-12-01",
  receivedOn: undefined,
};

describe("the departments of Directions", () => {
  it("are read with their state and their days", () => {
    const [read] = readSurveyed([
      {
        code: "SPO",
        label: "Sports",
        contact: "Yann Keller",
        email: "sports@rivemar.example",
        campaign: "Envoyé",
        deadline: toSerial("2027-01-15"),
        sentOn: "01/12/2026",
      },
    ]);
    expect(read).toEqual(SPORTS);
  });

  it("have no state when the cell says nothing known, and no deadline when it names a period", () => {
    const [read] = readSurveyed([{ code: "SPO", campaign: "en vacances", deadline: "mars 2027" }]);
    expect(read).toMatchObject({ state: undefined, deadline: undefined });
  });
});

describe("being late", () => {
  it.each([
    ["before the deadline", "sent", "2027-01-14", 0],
    ["on the day itself", "sent", "2027-01-15", 0],
    ["the day after", "sent", "2027-01-16", 1],
    ["with corrections still to come", "corrections", "2027-02-01", 17],
    ["once received", "received", "2027-02-01", 0],
    ["once validated", "validated", "2027-02-01", 0],
  ] as const)("%s", (_what, state, today, days) => {
    expect(daysLate({ ...SPORTS, state }, today)).toBe(days);
  });

  it("is said of nobody without a deadline", () => {
    expect(daysLate({ state: "sent", deadline: undefined }, "2030-01-01")).toBe(0);
  });
});

describe("what was received", () => {
  it("counts the needs of the exercise, under the code as under the label", () => {
    const needs = [
      aNeed("Tracé des terrains").by("Sports").of(12_000).once().build(),
      aNeed("Filets").by("SPO ").of(3_000).once().build(),
      aNeed("Buts").by("sports").typed("annualAmount", "à définir").build(),
      aNeed("Ancien").by("Sports").of(99_000).typed("year", 2026).build(),
      aNeed("Autre").by("Archives").of(1_000).once().build(),
    ];
    const survey = surveyOf([SPORTS], needs, 2027, "2027-01-10");
    expect(survey.lines).toMatchObject([{ count: 3, amount: 15_000_00, withoutAmount: 1, daysLate: 0 }]);
    expect(survey.unlisted).toMatchObject([{ name: "Archives", count: 1 }]);
    expect(survey).toMatchObject({ answered: 1, late: 0 });
  });

  it("shows first who is late, then who sent nothing", () => {
    const culture = { ...SPORTS, code: "CUL", label: "Culture", state: "received" as const };
    const water = { ...SPORTS, code: "EAU", label: "Eau", state: "to-send" as const, deadline: "2027-06-01" };
    const needs = [aNeed("Livres").by("Culture").build()];
    const { lines, late } = surveyOf([culture, water, SPORTS], needs, 2027, "2027-02-01");
    expect(lines.map(({ department }) => department.code)).toEqual(["SPO", "EAU", "CUL"]);
    expect(late).toBe(1);
  });

  it("takes for exercise the last one that the needs name", () => {
    expect(lastYear([aNeed().typed("year", 2026).build(), aNeed().typed("year", 2028).build()])).toBe(2028);
    expect(lastYear([])).toBeUndefined();
  });
});

describe("the mail that a state calls for", () => {
  it.each([
    [undefined, "2027-01-10", "invitation"],
    ["to-send", "2027-01-10", "invitation"],
    ["sent", "2027-01-10", "reminder"],
    ["sent", "2027-01-20", "late-reminder"],
    ["corrections", "2027-01-10", "corrections"],
    ["received", "2027-01-10", undefined],
    ["validated", "2027-01-10", undefined],
  ] as const)("%s on %s: %s", (state, today, kind) => {
    expect(mailFor({ ...SPORTS, state }, 2027, today)?.kind).toBe(kind);
  });

  const more = (count: number) => `… et ${count} autres, dans le classeur joint.`;

  it("keeps the accents, the lines and the signs of the text", () => {
    const { href, left } = mailAddress("sports@rivemar.example", "Besoins & délais", {
      opening: "Bonjour,\nà bientôt ?",
      lines: ["B-0001 Tracé : « 100 % »", "B-0002 Ballons"],
      more,
      closing: "Merci",
    });
    const address = new URL(href);
    expect(address.pathname).toBe("sports@rivemar.example");
    expect(address.searchParams.get("subject")).toBe("Besoins & délais");
    expect(address.searchParams.get("body")).toBe(
      "Bonjour,\r\nà bientôt ?\r\n\r\nB-0001 Tracé : « 100 % »\r\nB-0002 Ballons\r\n\r\nMerci",
    );
    expect(left).toBe(0);
  });

  it("with sixty needs to correct, lists those that hold, says that others are in the workbook, and ends politely", () => {
    const lines = Array.from({ length: 60 }, (_, i) => `B-${i} Entretien des terrains : le montant reste à définir.`);
    const { href, left } = mailAddress("a@b.example", "Besoins à corriger", {
      opening: "Bonjour,",
      lines,
      more,
      closing: "Merci, et bonne journée.",
    });
    const body = (new URL(href).searchParams.get("body") ?? "").split("\r\n");
    expect(href.length).toBeLessThanOrEqual(1_900);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(60);
    expect(body).toEqual(["Bonjour,", "", ...lines.slice(0, 60 - left), more(left), "", "Merci, et bonne journée."]);
  });

  it("is never longer than mail programs take, and counts what it leaves out", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 80 }).map((line) => `- ${line.replace(/[\r\n]/gu, " ")}`);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 80 }), text, (lines, closing) => {
        const { href, left } = mailAddress("a@b.example", "Corrections", { opening: "Bonjour", lines, more, closing });
        const read = new URL(href).searchParams.get("body")?.split("\r\n") ?? [];
        const listed = lines.slice(0, lines.length - left);
        return href.length <= 1_900 && listed.every((line) => read.includes(line));
      }),
    );
  });

  it("cuts a text that is too long by itself between two signs", () => {
    const { href, whole } = mailAddress("a@b.example", "x", { opening: "é".repeat(900), lines: [], more, closing: "" });
    expect(href.length).toBeLessThanOrEqual(1_900);
    expect(new URL(href).searchParams.get("body")).toMatch(/^é+$/u);
    expect(whole).toBe(false);
  });
});
