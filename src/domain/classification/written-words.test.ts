import fc from "fast-check";
import { WrittenWords } from "./written-words";

const words = new WrittenWords((surface) => ({ surface }), 1_000);
const read = (title: string): readonly string[] => words.in(title).map(({ surface }) => surface);

describe("the words of a title", () => {
  it.each([
    ["Maîtrise d’œuvre – École n° 2", ["maîtrise", "d", "œuvre", "école", "n", "2"]],
    ["A.M.O. : étude", ["amo", "étude"]],
    ["r\uFFFDfection, id?e", ["r\uFFFDfection", "idee"]],
    ["Bâtiment E.R.P., lot 2.1.", ["bâtiment", "erp", "lot", "2", "1"]],
    ["cafÃ© <b>moulu</b> &amp; thÃ©", ["café", "moulu", "thé"]],
    ["Sièges de lâ€™école à 12 € l'unité", ["sièges", "de", "l", "école", "à", "12", "l", "unité"]],
    ["BÂTIMENT, bâtiment", ["bâtiment", "bâtiment"]],
    ["Ремонт крыш, 3 lots", ["ремонт", "крыш", "3", "lots"]],
    ["  ", []],
  ])("of « %s » are %j", (title, expected) => {
    expect(read(title)).toEqual(expected);
  });

  it("are the runs of letters and digits, whatever the alphabet and whatever was read before", () => {
    const letters = fc.stringMatching(/^[A-Za-zéÀœŒ 0-9,;:/’–€\uFFFDяß-]*$/u);
    fc.assert(
      fc.property(letters, (title) => {
        expect(read(title)).toEqual(title.toLowerCase().match(/[\p{L}\p{N}\uFFFD]+/gu) ?? []);
      }),
    );
  });
});
