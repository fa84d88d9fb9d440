import { allotment } from "./allotment";
import { classification } from "./classification";
import { pooling } from "./pooling";
import { savings } from "./savings";
import { schedule } from "./schedule";
import { steering } from "./steering";
import type { AnyThemeTexts } from "./texts";
import { thresholds } from "./thresholds";
import { validation } from "./validation";

/** The words of every theme, by the name of the theme's file, in the order of the help pages. */
export const catalogue: Readonly<Record<string, AnyThemeTexts>> = {
  classification,
  validation,
  thresholds,
  pooling,
  allotment,
  schedule,
  savings,
  steering,
};
