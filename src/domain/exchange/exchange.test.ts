import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { parse } from "papaparse";
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
import { APPROCH_COLUMNS, DECP_COLUMNS, PROGRAMME_COLUMNS, type HandedColumn } from "./columns";

const need = (id: string, cells: TableRow) => readNeed({ id, department: "Voirie", ...cells });
const NEEDS = [
  need("B-1", {
    title: "Sel de déneigement",
    cpv: "34927100-2",
    nature: "F",
    durationMonths: 12,
    renewals: 3,
    place: "13002 Portville",
    socialConsiderations: "Clause sociale; Pas de considération sociale",
  }),
  need("B-2", {
    title: "=HYPERLINK(1)",
    cpv: "34927100-2",
    nature: "F",
    durationMonths: 24,
    place: "13002 Portville",
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
    currentAmbition: "Lots réservés : 1",
    status: "En cours",
  }),
  readAction({ id: "A-2", title: "Sans date ni montant" }),
  readAction({ id: "A-3", title: "Abandonnée", status: "Abandonnée", launchOn: "01/01/2027" }),
];
const LONG_TITLE =
  "Accord-cadre à bons de commande, renouvelé : fournitures scolaires, éducatives ; matériels numériques – écoles élémentaires\net maternelles";
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
      places: ["13002 Portville"],
      reservable: true,
      innovation: undefined,
      social: { any: true, words: ["Clause sociale", "Marché réservé"] },
      environmental: { any: undefined, words: [] },
      launchOn: "2027-01-15",
    });
    expect(unknown).toMatchObject({ id: "A-2", amount: undefined, nature: undefined, cpv: [], months: undefined });
  });
});

describe("OCDS", () => {
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
  test("says who buys, where, and that it does not know what nobody said", () => {
    const [cells] = parse(approchCsv(programme), { header: true, delimiter: ";" }).data;
    expect(cells).toMatchObject({ Départements: "13", "SIRET de l'acheteur": "20000000000017" });
    expect(cells).toMatchObject({ "Dimension sociale": "Oui", "Dimension environnementale": "Ne sait pas" });
  });
  test("runs nothing when it is opened: a text that begins like a formula is kept from being one", () => {
    expect(lines[1]).toContain(";'@Sel de voirie;");
  });
});

describe("the plain workbook", () => {
  test("holds the programme, APProch and DECP, texts as texts, without a formula", async () => {
    const { sheets } = await readXlsx(await programmeWorkbook(programme));
    expect(sheets.map(({ name }) => name)).toEqual(["Programme", "APProch", "DECP", "Colonnes"]);
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

describe("the fields of the essential data known at this stage", () => {
  const purchases = plannedPurchases(programme);
  const fields = (at: number) =>
    Object.fromEntries(
      DECP_COLUMNS.map(({ key, cell }) => [key, purchases[at] ? cell(purchases[at], programme.publisher) : null]),
    );
  test("are under their names in the format, in its words and within its limits", () => {
    expect(fields(0)).toEqual({
      id: "A-1",
      "acheteur.id": "20000000000017",
      nature: "Marché",
      objet: "@Sel de voirie",
      codeCPV: "34927100-2",
      techniques: null,
      marcheInnovant: null,
      procedure: "Appel d'offres ouvert",
      "lieuExecution.code": "13002",
      "lieuExecution.typeCode": "Code postal",
      dureeMois: 48,
      montant: 240_000.5,
      considerationsSociales: "Clause sociale, Marché réservé",
      considerationsEnvironnementales: null,
    });
  });
  test("leave out what is not known", () => {
    const { id, "acheteur.id": buyer, nature, objet, ...unknown } = fields(1);
    expect([id, buyer, nature, objet]).toEqual(["A-2", "20000000000017", "Marché", "Sans date ni montant"]);
    expect(Object.values(unknown).every((cell) => cell === null)).toBe(true);
  });
});

describe("the keys of the columns", () => {
  test("never change: programs that read these files know the columns by them", () => {
    const keys = (columns: readonly HandedColumn[]) => columns.map(({ key }) => key).join(" ");
    expect(keys(PROGRAMME_COLUMNS)).toBe(
      "id intitule acheteur directions nature montant procedure lots lancement besoin duree",
    );
    expect(keys(APPROCH_COLUMNS)).toBe(
      "id titre description nature cpv acheteur siret lieu departements fourchette publication duree renouvellement procedure social environnement reserve innovation contact",
    );
    expect(keys(DECP_COLUMNS)).toBe(
      "id acheteur.id nature objet codeCPV techniques marcheInnovant procedure lieuExecution.code lieuExecution.typeCode dureeMois montant considerationsSociales considerationsEnvironnementales",
    );
  });
  test("are in the plain workbook, beside the headers", async () => {
    const { sheets } = await readXlsx(await programmeWorkbook(programme));
    expect(sheets[3]?.rows).toContainEqual(["APProch", "fourchette", "Fourchette de montant HT"]);
  });
});

describe("the calendar", () => {
  const calendar = programmeCalendar(programme, (phase) => phase).replaceAll("\r\n ", "");
  test("has an all-day event for each milestone still to come, and none for what is done or dropped", () => {
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain("DTSTART;VALUE=DATE:20270220");
    expect(calendar).toContain("UID:A-1-analysis@programme-achats");
  });
  test("is an iCalendar file of RFC 5545: lines of 75 bytes at most that end with CRLF, and what each event must have", () => {
    const long = { ...programme, actions: [readAction({ id: "A-9", title: LONG_TITLE, plannedAward: "01/12/2026" })] };
    const file = programmeCalendar(long, (phase) => phase);
    const lines = file.split("\r\n");
    expect(file).not.toMatch(/(?<!\r)\n/u);
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    const whole = file.replaceAll("\r\n ", "").split("\r\n");
    expect(whole.slice(0, 3)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Métropole de Rivemar//Programme d'achats//FR",
    ]);
    expect(whole).toEqual(
      expect.arrayContaining([
        "UID:A-9-award@programme-achats",
        "DTSTAMP:20261125T000000Z",
        "DTSTART;VALUE=DATE:20261201",
        `SUMMARY:award : ${LONG_TITLE.replaceAll(",", "\\,").replaceAll(";", "\\;").replaceAll("\n", "\\n")}`,
      ]),
    );
    expect(whole.at(-1)).toBe("END:VCALENDAR");
  });
  test("is the same whenever it is made: importing it again doubles nothing", () => {
    expect(programmeCalendar(programme, (phase) => phase)).toBe(programmeCalendar(programme, (phase) => phase));
  });
});
