import { reasons } from "../../locales/reasons/en";
import { acts } from "./en/acts";
import { allotment } from "./en/allotment";
import { classification } from "./en/classification";
import { home } from "./en/home";
import { nomenclature, quality } from "./en/nomenclature";
import { pooling } from "./en/pooling";
import { programme } from "./en/programme";
import { rules } from "./en/rules";
import { savings } from "./en/savings";
import { shell } from "./en/shell";
import { steering } from "./en/steering";
import { submission } from "./en/submission";
import { threshold } from "./en/threshold";
import { validation } from "./en/validation";
import type { Locale } from "./fr";

/** English, typed by the French: a missing text does not compile. */
export const en: Locale = {
  texts: {
    ...shell,
    acts,
    home,
    submission,
    validation,
    classification,
    nomenclature,
    quality,
    threshold,
    pooling,
    allotment,
    programme,
    savings,
    steering,
  },
  reasons,
  rules,
};
