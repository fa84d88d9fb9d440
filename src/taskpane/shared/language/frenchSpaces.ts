type Tree = { readonly [key: string]: string | Tree };

/**
 * The same texts with the spaces of French typography: a guillemet, a colon or a question mark never starts or ends a
 * line alone. Texts are written with ordinary spaces, which are easier to type and to search for.
 */
export function withFrenchSpaces<Texts extends Tree>(texts: Texts): Texts {
  const spaced = Object.entries(texts).map(([key, text]) => [
    key,
    typeof text === "string" ? spacedOut(text) : withFrenchSpaces(text),
  ]);
  return Object.fromEntries(spaced) as Texts;
}

function spacedOut(text: string): string {
  return text
    .replace(/« /gu, "«\u00a0")
    .replace(/ (?=[»:])/gu, "\u00a0")
    .replace(/ (?=[;?%€])/gu, "\u202f");
}
