import { acts } from "./fr/acts";
import { home } from "./fr/home";
import { pooling } from "./fr/pooling";
import { savings } from "./fr/savings";
import { shell } from "./fr/shell";
import { submission } from "./fr/submission";
import { threshold } from "./fr/threshold";
import { validation } from "./fr/validation";

/** The French texts: the reference, which the other languages are typed by. */
const texts = { ...shell, acts, home, submission, validation, threshold, pooling, savings };

export type Texts = typeof texts;
export type Reasons = Record<string,string>;
export type Rules = Record<string,string>;

/** French: the language of the sheet, and of most panes. */
export const fr: { readonly texts: Texts; readonly reasons: Reasons; readonly rules: Rules } = { texts, reasons: {}, rules: {} };
