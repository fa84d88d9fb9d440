import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { readAction } from "../action";
import { readNeed } from "../need";
import type { TableRow } from "../table";
import {
  approchCsv,
  ocdsPackage,
  plannedPurchases,
  programmeCalendar,
  programmeWorkbook,
  type HandedProgramme,
} from "./index";
import { ocdsValidator, strictOcdsValidator } from "./testing/ocds";

const need = (id: string, cells: TableRow) => readNeed({ id, department: "Voirie", ...cells });
const NEEDS = [
  need("B-1", {
    title: "Sel de déneigement",
    cpv: "34927100-2",
    nature: "F",
    durationMonths: 12,
    renewals: 3,
    place: "Portville",
  }),
  need("B-2", {
    title: "=HYPERLINK(1)",
    cpv: "34927100-2",
    nature: "F",
    durationMonths: 24,
    place: "Portville",
    reservable: "Oui",
  }),
];
const ACTIONS = [
  readAction({
    id: "A-1",
    title: "@Sel de voirie",
    buyer: "Claire Aubin",
    departments: "Voirie; Déchets",
    needs: "B-1; B-2",
    amount: 240_000.5,
    proposedProcedure: "Appel d'offres ouvert",
    launchOn: "15/01/2027",
    neededBy: "01/10/2027",
    plannedConsultation: "15/01/2027",
    plannedAnalysis: "20/02/2027",
    realConsultation: "18/01/2027",
    status: "En cours",
  }),
  readAction({ id: "A-2", title: "Sans date ni montant" }),
  readAction({ id: "A-3", title: "Abandonnée", status: "Abandonnée", launchOn: "01/01/2027" }),
];
const programme: HandedProgramme = {
  publisher: { name: "Métropole de Rivemar", siret: "20000000000017" },
  on: "2026-11-25",
  actions: ACTIONS,
  needs: NEEDS,
};

describe("what is handed on", () => {
  test("is every action that was not dropped, by launch, with what its needs say and nothing guessed", () => {
    const [salt, unknown, ...others] = plannedPurchases(programme);
    expect(others).toEqual([]);
    expect(salt).toMatchObject({
      id: "A-1",
      nature: "F",
      cpv: ["34927100-2"],
      amount: 240_000.5,
      months: 48,
      places: ["Portville"],
      reservable: true,
      launchOn: "2027-01-15",
    });
    expect(unknown).toMatchObject({ id: "A-2", amount: undefined, nature: undefined, cpv: [], months: undefined });
  });
});

describe("OCDS", () => {
  const made = ocdsPackage(programme, "ocds-a1b2c3") as { readonly releases: readonly object[] };
  test("is a package of planning releases that the official schema accepts, whatever is known of an action", () => {
    const isValid = ocdsValidator();
    isValid(made);
    expect(isValid.errors).toBeNull();
    const isStrictlyValid = strictOcdsValidator();
    isStrictlyValid(made);
    expect(isStrictlyValid.errors).toBeNull();
  });
  test.each([
    ["a version that is no text", { ...made, version: 1.1 }],
    ["a package without its publisher", { ...made, publisher: {} }],
    ["a package without a release", { ...made, releases: [] }],
    ["a tag that does not exist", { ...made, releases: [{ ...made.releases[0], tag: ["plan"] }] }],
    ["a tender without its number", { ...made, releases: [{ ...made.releases[0], tender: { title: "Sel" } }] }],
    [
      "a currency in a sign",
      { ...made, releases: [{ ...made.releases[0], tender: { id: "A", value: { currency: "€" } } }] },
    ],
  ])("the schema refuses %s", (_what, faulty) => expect(ocdsValidator()(faulty)).toBe(false));
  test("says what is planned, with amounts in euros and CPV without check digit", () => {
    expect(ocdsPackage(programme, "ocds-a1b2c3")).toMatchObject({
      releases: [
        {
          ocid: "ocds-a1b2c3-20000000000017-A-1",
          tag: ["planning"],
          tender: {
            status: "planned",
            mainProcurementCategory: "goods",
            value: { amount: 240_000.5, currency: "EUR" },
            items: [{ classification: { scheme: "CPV", id: "34927100" } }],
          },
        },
        { tender: { id: "A-2", status: "planned" } },
      ],
    });
  });
  test("names a publisher without SIRET by its name", () => {
    const named = ocdsPackage({ ...programme, publisher: { name: "Métropole de Rivemar", siret: "" } }, "ocds-a1b2c3");
    expect(named).toMatchObject({ releases: [{ buyer: { id: "metropole-de-rivemar" } }, {}] });
  });
});

describe("the list for APProch", () => {
  const lines = approchCsv(programme).slice(1).split("\r\n");
  test("has French dates, amounts in brackets, and one line a purchase", () => {
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain("15/01/2027");
    expect(lines[1]).toContain("de 216 000 € à 1 M€");
  });
  test("runs nothing when it is opened: a text that begins like a formula is kept from being one", () => {
    expect(lines[1]).toContain(";'@Sel de voirie;");
  });
});

describe("the plain workbook", () => {
  test("holds the programme, APProch and DECP, texts as texts, without a formula", async () => {
    const { sheets } = await readXlsx(await programmeWorkbook(programme));
    expect(sheets.map(({ name }) => name)).toEqual(["Programme", "APProch", "DECP"]);
    expect(sheets[0]?.rows.map((row) => row.slice(0, 2))).toEqual([
      ["N°", "Intitulé"],
      ["A-1", "@Sel de voirie"],
      ["A-2", "Sans date ni montant"],
    ]);
    expect(sheets[1]?.rows[1]?.[2]).toBe("Sel de déneigement ; =HYPERLINK(1)");
  });
  test("bears no trace of the add-in: no defined name, custom part nor web extension, no formula", async () => {
    const parts = unzipSync(await programmeWorkbook(programme));
    expect(
      Object.keys(parts).filter((part) => /customxml|webextension|taskpane|externallink|macro/iu.test(part)),
    ).toEqual([]);
    const text = Object.values(parts)
      .map((part) => new TextDecoder().decode(part))
      .join("\n");
    expect(text).not.toMatch(/<definedName|ACHATS|programm'?achats|<f>|customXml|webextension/iu);
  });
});

describe("the calendar", () => {
  const calendar = programmeCalendar(programme, (phase) => phase).replaceAll("\r\n ", "");
  test("has an all-day event for each milestone still to come, and none for what is done or dropped", () => {
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain("DTSTART;VALUE=DATE:20270220");
    expect(calendar).toContain("UID:A-1-analysis@programme-achats");
  });
  test("is the same whenever it is made: importing it again doubles nothing", () => {
    expect(programmeCalendar(programme, (phase) => phase)).toBe(programmeCalendar(programme, (phase) => phase));
  });
});
