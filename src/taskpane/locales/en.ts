import { acts } from "./en/acts";
import { home } from "./en/home";
import { pooling } from "./en/pooling";
import { savings } from "./en/savings";
import { shell } from "./en/shell";
import { submission } from "./en/submission";
import { threshold } from "./en/threshold";
import { validation } from "./en/validation";
import type { fr } from "./fr";

/** English, typed by the French: a missing text does not compile. */
export const en: typeof fr = {
  texts: { ...shell, acts, home, submission, validation, threshold, pooling, savings },
  reasons: {},
  rules: {},
};
