import { strFromU8, unzipSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { toSerial } from "../../src/domain/calendar";
import { buildCorrections, buildForm, convertForm, readForm, writeForm, type FormRequest } from "../../src/domain/form";
import { SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import { readFile, type Conversion } from "../../src/domain/submission";
import type { TableRow } from "../../src/domain/table";
import { formatIn, formWords } from "../../src/locales";
import { savedAgain, soffice } from "../../tools/lib/libreoffice";

const FAMILY = SHIPPED_FAMILIES.find(({ parent, label }) => parent !== "" && label.includes(" "));

/** Needs of the exercise before: one that comes back, one whose contract ends, one that happened once. */
const ROWS: readonly TableRow[] = [
  {
    id: "B-0001",
    year: 2027,
    department: "Sports",
    title: "Tracé des terrains ; lignes & marquages",
    description: "=1+1",
    nature: "S",
    character: "Récurrent",
    annualAmount: 12_500.5,
    durationMonths: 12,
    validatedFamily: FAMILY?.code ?? "",
    neededBy: toSerial("2027-09-01"),
    priority: "Haute",
    place: "Stade de l'Œuvre",
  },
  {
    id: "B-0002",
    year: 2026,
    department: "Sports",
    title: "Location de vestiaires",
    nature: "F",
    character: "Ponctuel",
    totalAmount: "40 à 50 k€",
    currentContract: "2024-017",
    currentHolder: "Modulo",
    currentEnd: toSerial("2028-05-31"),
  },
  { id: "B-0003", year: 2027, department: "Sports", title: "Inauguration", character: "Ponctuel", annualAmount: 900 },
  { id: "B-0004", year: 2027, department: "Sports", title: "Filets", character: "Récurrent", status: "Abandonné" },
];

const REQUEST: FormRequest = {
  department: "Sports",
  departmentLabel: "Direction des sports",
  year: 2028,
  deadline: "2028-02-15",
  today: "2027-11-23",
  rows: ROWS,
  families: SHIPPED_FAMILIES,
  monthLabel: (day) => formatIn("fr").month(day),
};

async function written(book = buildForm(REQUEST)): Promise<Uint8Array> {
  return writeForm(book, formWords({ ...book, lines: book.lines.length }));
}

async function imported(bytes: Uint8Array, name = "sports.xlsx") {
  const form = readForm(await readFile(name, bytes));
  if (!form) throw new Error("not known as a form");
  const steps = convertForm(form);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { form, conversion: step.value };
}

/** What a department types: the same file, some cells of its table changed ("D6" → value). */
async function typedIn(bytes: Uint8Array, sheet: string, typed: Readonly<Record<string, string | number>>) {
  const book = await readXlsx(bytes);
  const sheets = book.sheets.map((one) => {
    const rows = one.rows.map((row) => [...row]);
    for (const [address, value] of Object.entries(typed)) {
      const [, letters = "", line = ""] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
      if (one.name === sheet) (rows[Number(line) - 1] ??= [])[letters.charCodeAt(0) - 65] = value;
    }
    return { name: one.name, rows, ...(one.hidden === true ? { hidden: true } : {}) };
  });
  return writeXlsx({ sheets });
}

const plain = ({ rows }: Conversion) => rows.map(({ origin: _origin, ...row }) => row);

const PREFILLED = [
  {
    title: "Tracé des terrains ; lignes & marquages",
    description: "=1+1",
    nature: "S",
    character: "Récurrent",
    annualAmount: 12_500.5,
    durationMonths: 12,
    suggestedFamily: FAMILY?.code,
    neededBy: "septembre 2028",
    priority: "Haute",
    place: "Stade de l'Œuvre",
    department: "Sports",
    year: 2028,
  },
  {
    title: "Location de vestiaires",
    nature: "F",
    character: "Renouvellement",
    totalAmount: "40 à 50 k€",
    currentContract: "2024-017",
    currentHolder: "Modulo",
    currentEnd: toSerial("2028-05-31"),
    neededBy: "mai 2028",
    department: "Sports",
    year: 2028,
  },
];

describe("a form", () => {
  it("proposes what comes back and what ends within the year, and nothing that was dropped or happened once", () => {
    const { lines } = buildForm(REQUEST);
    expect(lines.map(({ key }) => key)).toEqual(["Sports/2028/B-0001", "Sports/2028/B-0002"]);
  });

  it("comes back without a question, nothing lost", async () => {
    const { conversion, form } = await imported(await written());
    expect(plain(conversion)).toEqual(PREFILLED);
    expect(form.mapping.filter(({ field }) => field !== null).every(({ confidence }) => confidence === 1)).toBe(true);
    expect(conversion.anomalies.map(({ reason }) => reason.code)).toEqual(["cell.formula-like", "amount.range"]);
  });

  it("adds what the department typed, and sets aside what it no longer wants", async () => {
    const bytes = await typedIn(await written(), "Besoins", {
      V4: "Non",
      B6: "Buts",
      H6: "Fournitures",
      K6: "1 200 €",
    });
    const { conversion, form } = await imported(bytes);
    expect(plain(conversion).slice(1)).toEqual([
      { title: "Buts", nature: "F", annualAmount: 1_200, department: "Sports", year: 2028 },
    ]);
    expect(form.keys.get(6)).toBe("Sports/2028/2027-11-23/1");
    expect(conversion.skipped).toContainEqual({ row: 4, reason: { code: "row.not-renewed" } });
  });

  it("keeps the word of a family that is not in the list as a doubt", async () => {
    const bytes = await typedIn(await written(), "Besoins", { B6: "Buts", J6: "Ballons et buts" });
    const { conversion } = await imported(bytes);
    expect(conversion.rows[2]).not.toHaveProperty("suggestedFamily");
    expect(conversion.anomalies).toContainEqual({
      row: 6,
      field: "suggestedFamily",
      severity: "warning",
      reason: { code: "choice.unknown-family", values: { written: "Ballons et buts" } },
    });
  });

  it("is not made out of a file that is none of ours, nor of a version to come", async () => {
    const rows = [["Objet"], ["Buts"]];
    expect(readForm(await readFile("a.xlsx", await writeXlsx({ sheets: [{ name: "A", rows }] })))).toBeUndefined();
    const later = await written({ ...buildForm(REQUEST), version: 99 });
    expect(readForm(await readFile("b.xlsx", later))).toBeUndefined();
  });
});

describe("the file of a form", () => {
  it("has dropdowns on ranges of a hidden sheet, messages, a frozen header, a protected structure", async () => {
    const parts = unzipSync(await written());
    const sheet = strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    const lists = [
      ...sheet.matchAll(
        /<dataValidation type="list" sqref="([A-Z]+)4:[A-Z]+125"[^>]*>.*?<formula1>(.*?)<\/formula1>/gu,
      ),
    ];
    expect(lists.map(([, column, range]) => [column, range])).toEqual([
      ["H", "Listes!$A$2:$A$4"],
      ["I", "Listes!$B$2:$B$6"],
      ["J", expect.stringMatching(/^Listes!\$F\$2:\$F\$\d{3}$/u)],
      ["S", "Listes!$C$2:$C$25"],
      ["U", "Listes!$D$2:$D$4"],
      ["V", "Listes!$E$2:$E$3"],
    ]);
    expect(sheet).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/u);
    expect(sheet).toContain('prompt="Fournitures, services ou travaux."');
    expect(sheet).toMatch(/<sheetProtection sheet="1"/u);
    expect(book).toContain('<workbookProtection lockStructure="1"/>');
    expect([...book.matchAll(/name="([^"]+)"[^>]*state="hidden"/gu)].map(([, name]) => name)).toEqual([
      "Listes",
      "Clé",
    ]);
  });

  it("explains itself on one page", async () => {
    const [first] = (await readXlsx(await written())).sheets;
    expect(first?.name).toBe("Mode d'emploi");
    expect(first?.pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 1 });
    expect(first?.rows.length).toBeLessThan(20);
  });
});

describe("a workbook of corrections", () => {
  it("holds the needs with something wrong, and comes back with what was sent beside what was typed", async () => {
    const findings = new Map([["B-0002", ["Le montant « 40 à 50 k€ » n'est pas un nombre."]]]);
    const book = buildCorrections({ ...REQUEST, year: 2026 }, findings);
    const bytes = await typedIn(await written(book), "Corrections", { N4: 45_000, D4: "Devis reçu" });
    const { form, conversion } = await imported(bytes);
    expect(form.manifest).toMatchObject({ kind: "corrections", department: "Sports" });
    expect(form.keys.get(4)).toBe("B-0002");
    expect(form.answers.get(4)).toBe("Devis reçu");
    expect(form.issued.get("B-0002")).toMatchObject({ totalAmount: "40 à 50 k€", title: "Location de vestiaires" });
    expect(conversion.rows[0]).toMatchObject({ totalAmount: 45_000, title: "Location de vestiaires" });
  });
});

const whereInstalled = soffice === undefined ? it.skip : it;
if (soffice === undefined) console.warn("LibreOffice is not installed: the return trips through it are skipped.");

async function savedIn(format: "xlsx" | "ods" | "xls"): Promise<Uint8Array> {
  const [saved] = savedAgain([{ name: "form.xlsx", bytes: await written() }], format);
  return saved ?? new Uint8Array();
}

describe("a form opened and saved again by LibreOffice", () => {
  whereInstalled.each(["xlsx", "ods", "xls"] as const)(
    "comes back from .%s without a question, nothing lost",
    async (format) => {
      const typed = await savedIn(format);
      const { conversion, form } = await imported(typed, `sports.${format}`);
      expect(plain(conversion)).toEqual(PREFILLED);
      expect(form.keys.get(4)).toBe("Sports/2028/B-0001");
    },
    120_000,
  );

  whereInstalled(
    "keeps its dropdowns, its hidden sheets and its protection",
    async () => {
      const parts = unzipSync(await savedIn("xlsx"));
      const sheet = strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
      const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
      expect([...sheet.matchAll(/type="list"/gu)]).toHaveLength(6);
      expect(sheet).toMatch(/<formula1>Listes!\$A\$2:\$A\$4<\/formula1>/u);
      expect(sheet).toContain("Fournitures, services ou travaux.");
      expect([...book.matchAll(/state="hidden"/gu)]).toHaveLength(2);
      expect(sheet).toContain("<sheetProtection");
    },
    120_000,
  );
});
