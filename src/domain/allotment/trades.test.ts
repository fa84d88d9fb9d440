import { performancesReader } from "./trades";

const named = (text: string): readonly string[] => performancesReader()(text).map(({ key }) => key);

describe("performances named inside one text", () => {
  test.each([
    ["Travaux d'entretien : plomberie, électricité et peinture", ["plumbing", "electricity", "painting"]],
    ["Désamiantage et démolition, travaux de l'ancien gymnase", ["asbestos", "demolition"]],
    [
      "Achat de fournitures de bureau, de papier et de consommables informatiques",
      ["office-supplies", "paper", "it-consumables"],
    ],
  ])("%s", (text, keys) => expect(named(text)).toEqual(keys));

  test("each bears the words of the text", () => {
    expect(performancesReader()("Travaux : plomberie, peinture").map(({ label }) => label)).toEqual([
      "Plomberie",
      "Peinture",
    ]);
  });
});

describe("one performance, however long its text", () => {
  test.each([
    "Nettoyage des locaux et des bâtiments",
    "Lot n° 3 : maçonnerie et VRD, travaux de la crèche",
    "Fourniture de carburants et services associés par cartes accréditives",
    "Prestations d'assurance et gestion du contrat",
  ])("%s", (text) => expect(named(text)).toEqual([]));
});
