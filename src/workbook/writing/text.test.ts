import { needsTextFormat, toRaw } from "./text";

describe("texts that Excel would turn into something else", () => {
  it.each(["=1+1", "+33 4 91", "-5", "@SUM(A1)", "\tcmd", "\rx", '=HYPERLINK("http://x")', "\0=1"])(
    "%j would become a formula",
    (text) => expect(needsTextFormat(text)).toBe(true),
  );

  it.each([
    "0123",
    "10.10",
    "12/05",
    "1-2",
    "3 mars",
    "12 %",
    "1 200,50 €",
    "1e5",
    "vrai",
    "TRUE",
    "03000000",
    "#N/A",
    "mars 2027",
  ])("%j would become a number, a day or a boolean", (text) => expect(needsTextFormat(text)).toBe(true));

  it.each(["Papier A4", "Maintenance - ascenseurs", "Lot 2 : gros œuvre et second œuvre", "Voirie", "B-0012", ""])(
    "%j stays as it is",
    (text) => expect(needsTextFormat(text)).toBe(false),
  );

  it("leaves numbers and booleans alone", () => {
    expect([needsTextFormat(-5), needsTextFormat(true)]).toEqual([false, false]);
  });

  it("keeps the first apostrophe of a text", () => {
    expect(toRaw("'entre guillemets'")).toBe("''entre guillemets'");
  });
});
