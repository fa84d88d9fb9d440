import { reasons } from "../../locales/reasons/fr";
import { acts } from "./fr/acts";
import { allotment } from "./fr/allotment";
import { classification } from "./fr/classification";
import { home } from "./fr/home";
import { nomenclature, quality } from "./fr/nomenclature";
import { pooling } from "./fr/pooling";
import { programme } from "./fr/programme";
import { rules } from "./fr/rules";
import { savings } from "./fr/savings";
import { shell } from "./fr/shell";
import { steering } from "./fr/steering";
import { submission } from "./fr/submission";
import { threshold } from "./fr/threshold";
import { validation } from "./fr/validation";

/** French: the reference, which the other languages are typed by; the language of the sheet, and of most panes. */
export const fr = {
  /** Texts of the screens. */
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
  /** Sentences of the reasons that the domain gives as codes. */
  reasons,
  /** Rules of Contrôle as headings. */
  rules,
};

export type Locale = typeof fr;
export type Texts = Locale["texts"];
