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

  it("keeps the accents, the lines and the signs of the text", () => {
    const { href, whole } = mailAddress("sports@rivemar.example", "Besoins & délais", "Bonjour,\nà bientôt ?");
    const address = new URL(href);
    expect(address.pathname).toBe("sports@rivemar.example");
    expect(address.searchParams.get("subject")).toBe("Besoins & délais");
    expect(address.searchParams.get("body")).toBe("Bonjour,\r\nà bientôt ?");
    expect(whole).toBe(true);
  });

  it("is never longer than mail programs take, and says when it had to be cut", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 80 }), { maxLength: 80 }), (lines) => {
        const body = lines.join("\n");
        const { href, whole } = mailAddress("a@b.example", "Corrections", body);
        const read = new URL(href).searchParams.get("body")?.replaceAll("\r\n", "\n") ?? "";
        return href.length <= 1_900 && (whole ? read === body : body.startsWith(read));
      }),
    );
  });
});
