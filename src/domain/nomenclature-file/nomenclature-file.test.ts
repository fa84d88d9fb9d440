import { Nomenclature, SHIPPED_FAMILIES } from "../nomenclature";
import { findTables, readFile } from "../submission";
import { correspondences, mapFamilyColumns, readFamilies } from ".";

const TEXT = `Nomenclature des achats de la collectivité
;
Code achat;Intitulé;Codes CPV;Contenu;Type
A;ESPACES EXTÉRIEURS;;;S
A1;Tonte et entretien des parcs;77310000;tonte, gazon, haies, espaces verts;S
A2;Élagage;7734;arbres, abattage;S
B;BUREAUX;;;F
B1;Papier et petites fournitures;30192;papier, stylos, classeurs;F
;Sans code;;;F
B1;Déjà vu;;;F
`;

async function theirs() {
  const file = await readFile("nomenclature.csv", new TextEncoder().encode(TEXT));
  if (file.kind !== "read") throw new Error("unreadable");
  const [table] = findTables(file).tables;
  if (!table) throw new Error("no table");
  return { table, mapping: mapFamilyColumns(table) };
}

it("is told from a list of needs when it is long", async () => {
  const families = Array.from({ length: 30 }, (_, at) => `C${String(at)};Famille d'achats n° ${String(at)}`);
  const file = await readFile(
    "familles.csv",
    new TextEncoder().encode(["Code achat;Intitulé", ...families].join("\n")),
  );
  if (file.kind !== "read") throw new Error("unreadable");
  const { tables, nomenclatures } = findTables(file);
  expect([...nomenclatures, ...tables].map(({ rows }) => rows.length)).toEqual([30]);
});

it("names the columns of an authority's own nomenclature", async () => {
  const { mapping } = await theirs();
  expect(mapping.map(({ field }) => field)).toEqual(["code", "label", "cpvPrefixes", "keywords", "nature"]);
});

it("reads its families, finds their groups by the codes, and says which lines give none", async () => {
  const { table, mapping } = await theirs();
  const { families, problems } = readFamilies(table, mapping, "2");
  expect(families.map(({ code, parent, nature }) => [code, parent, nature])).toEqual([
    ["A", "", "S"],
    ["A1", "A", "S"],
    ["A2", "A", "S"],
    ["B", "", "F"],
    ["B1", "B", "F"],
  ]);
  expect(families[1]).toMatchObject({
    version: "2",
    cpvPrefixes: ["7731"],
    keywords: ["tonte, gazon, haies, espaces verts"],
  });
  expect(problems.map(({ code }) => code)).toEqual(["no-code", "code-repeated"]);
});

it("proposes what each old code becomes, though the two share none", async () => {
  const { table, mapping } = await theirs();
  const { families } = readFamilies(table, mapping, "2");
  const found = correspondences(["63.01", "63.02", "11.01"], new Nomenclature(SHIPPED_FAMILIES), families);
  expect(found.map(({ from, to }) => [from, to])).toEqual([
    ["63.01", "A1"],
    ["63.02", "A2"],
    ["11.01", "B1"],
  ]);
});
