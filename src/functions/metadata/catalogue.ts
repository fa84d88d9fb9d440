import { prices } from "./prices";
import type { AnyThemeTexts } from "./texts";

/** The words of every theme, by the name of the theme's file, in the order of the help pages. */
export const catalogue: Readonly<Record<string, AnyThemeTexts>> = { prices };
