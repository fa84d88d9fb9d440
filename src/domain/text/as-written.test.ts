import { asWritten } from "./as-written";

describe("folded words as people write them", () => {
  it("gives their accents back", () => {
    expect(asWritten(["menage", "sanitaires"], ["Ménage des bureaux et sanitaires"])).toEqual(["ménage", "sanitaires"]);
  });

  it("prefers a spelling with accents to capitals that lost theirs", () => {
    expect(asWritten(["elagage"], ["ELAGAGE D'ARBRES", "Élagage et abattage"])).toEqual(["élagage"]);
  });

  it("leaves what stands in no text", () => {
    expect(asWritten(["maitrise"], ["AMO voirie"])).toEqual(["maitrise"]);
  });
});
