import { withFrenchSpaces } from "./frenchSpaces";

describe("the spaces of French typography", () => {
  it.each([
    ["« Besoins » : ouvert", "«\u00a0Besoins\u00a0»\u00a0: ouvert"],
    ["Est-il connu ? Oui ; à 20 %", "Est-il connu\u202f? Oui\u202f; à 20\u202f%"],
    ["sans signe double", "sans signe double"],
  ])("keep the signs of %s with their word", (text, spaced) => {
    expect(withFrenchSpaces({ page: { title: text } })).toEqual({ page: { title: spaced } });
  });
});
