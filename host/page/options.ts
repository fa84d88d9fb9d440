import type { GridLocale } from "../grid/contract/locale";

/** Looks of the page. */
export const THEMES = ["light", "dark", "contrast"] as const;
export type ThemeName = (typeof THEMES)[number];

/** What the address of the page asks for. */
export interface PageOptions {
  readonly locale: GridLocale;
  readonly theme: ThemeName;
  readonly paneShown: boolean;
  /** Address of an .xlsx of this server to open. */
  readonly workbook: string | null;
  /** Sample that the add-in loads itself, told to its pane. */
  readonly sample: string | null;
}

function knownTheme(text: string | null, prefersDark: boolean): ThemeName {
  return THEMES.find((theme) => theme === text) ?? (prefersDark ? "dark" : "light");
}

/** Address on this very server, null for any other: the page fetches nothing from outside. */
function ownAddress(text: string | null, here: URL): string | null {
  if (text === null || !/\.xlsx(?:$|\?)/.test(text)) return null;
  const address = new URL(text.includes("/") ? text : `/samples/${text}`, here);
  return address.origin === here.origin ? address.href : null;
}

/**
 * Reads `?sample=…&fixture=…&pane=closed&lang=en&theme=dark`. `sample` is an .xlsx to open or the name of a sample that the pane
 * knows; `fixture` is an .xlsx that the pane is told nothing of.
 */
export function readOptions(here: URL, prefersDark: boolean): PageOptions {
  const query = here.searchParams;
  const sample = query.get("sample");
  return {
    locale: query.get("lang")?.startsWith("en") ? "en" : "fr",
    theme: knownTheme(query.get("theme"), prefersDark),
    paneShown: query.get("pane") !== "closed",
    workbook: ownAddress(query.get("fixture"), here) ?? ownAddress(sample, here),
    sample: ownAddress(sample, here) === null ? sample : null,
  };
}
