import fc from "fast-check";
import { foldText, stemOf, termsOf, wordsOf } from ".";

describe("folded text", () => {
  it.each([
    ["Maîtrise d’œuvre – École n° 2", "maitrise oeuvre ecole n 2"],
    ["qu'il s'agisse de l'AMO", "il agisse de amo"],
    ["Véhicules mutualis\uFFFDs", "vehicules mutualises"],
    ["am?nagement de la place", "amenagement de la place"],
    ["mission de maîtrise d'uvre", "mission de maitrise oeuvre"],
    ["EntretienÂ des Ã©coles".replace("Â", ""), "entretien des ecoles"],
    ["C.C.A.S. de la ville", "ccas de la ville"],
    ["travaux<br />lot 1 &euro;", "travaux lot 1"],
  ])("%s is read %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("does not change when folded again", () => {
    fc.assert(fc.property(fc.string(), (text) => expect(foldText(foldText(text))).toBe(foldText(text))));
  });
});

describe("words and stems", () => {
  it("writes abbreviations out", () => {
    expect(wordsOf("MOE pour réseaux EU/EP")).toEqual(
      "maitrise oeuvre pour reseaux eaux usees eaux pluviales".split(" "),
    );
  });

  it.each([
    ["nettoyage", "nettoyer"],
    ["travaux", "travail"],
    ["réseaux", "réseau"],
    ["installations", "installation"],
    ["sportive", "sportifs"],
    ["professionnelle", "professionnels"],
    ["chaudières", "chaudière"],
    ["pneumatiques", "pneus"],
  ])("%s and %s share a stem", (one, two) => {
    expect(stemOf(foldText(one))).toBe(stemOf(foldText(two)));
  });

  it.each([
    ["port", "porte"],
    ["communal", "communication"],
    ["station", "stage"],
    ["eau", "gaz"],
  ])("%s and %s do not", (one, two) => {
    expect(stemOf(foldText(one))).not.toBe(stemOf(foldText(two)));
  });

  it("keeps what tells, and lets administrative words weigh little", () => {
    const terms = termsOf("Marché de fourniture de pain pour les écoles");
    expect(terms.map(({ word }) => word)).toEqual(["marche", "fourniture", "pain", "ecoles"]);
    const [contract, supply, bread] = terms.map(({ weight }) => weight);
    expect(bread).toBe(1);
    expect(supply).toBeLessThan(1);
    expect(contract).toBeLessThan(supply ?? 0);
  });
});
