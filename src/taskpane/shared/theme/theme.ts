import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

export type ThemeName = "light" | "dark" | "contrast";

/** What Office says of its own colours; absent on some platforms. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** What the system asks for. */
export interface SystemPreference {
  readonly prefersDark: boolean;
  readonly forcedColours: boolean;
}

const DARK_UNDER = 0.4;

/**
 * The theme to wear: high contrast when the system forces its colours or Office wears pure black and white (its own
 * black theme is softer), else what Office says,
 * else what its background looks like, else what the system prefers.
 */
export function themeFor(office: OfficeColours | undefined, system: SystemPreference): ThemeName {
  if (system.forcedColours || isPureBlackAndWhite(office)) return "contrast";
  const luminance = office?.bodyBackgroundColor ? luminanceOf(office.bodyBackgroundColor) : undefined;
  const dark = office?.isDarkTheme ?? (luminance === undefined ? system.prefersDark : luminance < DARK_UNDER);
  return dark ? "dark" : "light";
}

function isPureBlackAndWhite(office: OfficeColours | undefined): boolean {
  return office?.bodyBackgroundColor === "#000000" && office.bodyForegroundColor?.toUpperCase() === "#FFFFFF";
}

/** Perceived luminance of "#rrggbb", 0 to 1; undefined for anything else. */
function luminanceOf(colour: string): number | undefined {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!hex) return undefined;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export const FLUENT_THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** In which colours the browser draws what it draws itself: date icons, lists of choices, scroll bars. */
export const COLOUR_SCHEMES: Readonly<Record<ThemeName, "light" | "dark">> = {
  light: "light",
  dark: "dark",
  contrast: "dark",
};
