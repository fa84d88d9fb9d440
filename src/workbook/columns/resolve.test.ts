import { TABLES } from "../../domain/table";
import { resolveColumns, type SheetColumn } from "./resolve";

const LOTS = TABLES.lots;
const asCreated = LOTS.columns.map(({ header }, i): SheetColumn => ({ id: i + 1, name: header }));
const memory = Object.fromEntries(LOTS.columns.map(({ key, header }, i) => [key, { id: i + 1, header }]));
const rename = (from: string, to: string): SheetColumn[] =>
  asCreated.map(({ id, name }) => ({ id, name: name === from ? to : name }));

describe("finding the columns of a table", () => {
  it("finds them by their headers the first time", () => {
    const places = resolveColumns(LOTS, asCreated, {});
    expect([...places.keys()]).toEqual(LOTS.columns.map(({ key }) => key));
  });

  it("compares headers without accents, case nor spaces", () => {
    expect(resolveColumns(LOTS, [{ id: 9, name: "  MONTANT  h.t. " }], {}).get("amount")).toBe(0);
  });

  it("recognises the aliases of a column never seen before", () => {
    expect(resolveColumns(TABLES.needs, [{ id: 1, name: "Libellé" }], {}).get("title")).toBe(0);
  });

  it("follows a column that was moved", () => {
    const moved = [...asCreated.slice(3), ...asCreated.slice(0, 3)];
    expect(resolveColumns(LOTS, moved, memory).get("id")).toBe(moved.length - 3);
  });

  it("follows a column that was renamed to something unheard of", () => {
    const places = resolveColumns(LOTS, rename("Montant HT", "Combien"), memory);
    expect(places.get("amount")).toBe(5);
    expect(places.size).toBe(LOTS.columns.length);
  });

  it("follows two columns whose headers were exchanged with new words", () => {
    const exchanged = asCreated.map(({ id, name }) => ({
      id,
      name: name === "Besoins" ? "Lignes" : name === "Montant HT" ? "Besoins " : name,
    }));
    const places = resolveColumns(LOTS, exchanged, memory);
    expect([places.get("amount"), places.get("needs")]).toEqual([5, 6]);
  });

  it("believes the headers when the contents were pasted in another order", () => {
    const pasted = asCreated.map(({ id }, i) => ({ id, name: asCreated.at(-1 - i)?.name ?? "" }));
    expect(resolveColumns(LOTS, pasted, memory).get("id")).toBe(pasted.length - 1);
  });

  it("takes no column of the user's own for one that was deleted", () => {
    const needs = TABLES.needs.columns.map(({ header }, i) => ({ id: i + 1, name: header }));
    const seen = Object.fromEntries(TABLES.needs.columns.map(({ key, header }, i) => [key, { id: i + 1, header }]));
    const without = [...needs.filter(({ name }) => name !== "Date de besoin"), { id: 99, name: "Date" }];
    expect(resolveColumns(TABLES.needs, without, seen).has("neededBy")).toBe(false);
  });

  it("gives no column to two keys", () => {
    const places = [...resolveColumns(TABLES.needs, [{ id: 1, name: "Description" }], {}).values()];
    expect(places).toEqual([0]);
  });
});
