import { useEffect, useState } from "react";
import { COLOUR_SCHEMES, themeFor, type OfficeColours, type ThemeName } from "./theme";

const DARK = "(prefers-color-scheme: dark)";
const FORCED = "(forced-colors: active)";

/**
 * The theme of Office, read again whenever the pane gets the focus (Excel tells no one that it changed)
 * and whenever the system changes its mind.
 */
export function useOfficeTheme(read: () => OfficeColours | undefined): ThemeName {
  const [theme, setTheme] = useState<ThemeName>(() => current(read));
  useEffect(() => {
    const again = () => setTheme(current(read));
    const queries = [DARK, FORCED].map(query).filter((found) => found !== undefined);
    window.addEventListener("focus", again);
    for (const media of queries) media.addEventListener("change", again);
    return () => {
      window.removeEventListener("focus", again);
      for (const media of queries) media.removeEventListener("change", again);
    };
  }, [read]);
  // On the document, since dialogs and menus are drawn outside the provider.
  useEffect(() => {
    document.documentElement.style.colorScheme = COLOUR_SCHEMES[theme];
  }, [theme]);
  return theme;
}

function current(read: () => OfficeColours | undefined): ThemeName {
  return themeFor(read(), {
    prefersDark: query(DARK)?.matches ?? false,
    forcedColours: query(FORCED)?.matches ?? false,
  });
}

/** Some embedded browsers, and jsdom, know no media queries. */
function query(text: string): MediaQueryList | undefined {
  return typeof window.matchMedia === "function" ? window.matchMedia(text) : undefined;
}
