import * as fc from "fast-check";
import { isMistyped } from "./mistyped";
import { Spellings, type Spelled } from "./spellings";

const aWord = fc.stringMatching(/^[abc]{5,11}$/u);

function together(texts: readonly string[]): readonly Spelled[] {
  const spellings = new Spellings<Spelled>();
  return texts.map((text) => {
    const word: Spelled = { text, lookalikes: [] };
    spellings.add(word);
    return word;
  });
}

test("a word knows its mistyped forms, and they know it", () => {
  const [right, wrong, other] = together(["nettoyage", "netoyage", "natation"]);
  expect(right?.lookalikes).toEqual([wrong]);
  expect(wrong?.lookalikes).toEqual([right]);
  expect(other?.lookalikes).toEqual([]);
});

test("no pair is missed nor added, whatever the words and the order in which they come", () => {
  fc.assert(
    fc.property(fc.uniqueArray(aWord, { maxLength: 30 }), (texts) => {
      const all = together(texts);
      for (const one of all) {
        const expected = all.filter((other) => other !== one && isMistyped(one.text, other.text));
        expect(new Set(one.lookalikes)).toEqual(new Set(expected));
      }
    }),
  );
});
