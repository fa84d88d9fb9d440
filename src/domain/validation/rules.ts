import { AMOUNTS } from "./amounts";
import { COHERENCE } from "./coherence";
import { COMPLETENESS } from "./completeness";
import { FORM } from "./form";
import { FRAGMENTS } from "./fragments";
import { LAW } from "./law";
import { PLAUSIBILITY } from "./plausibility";
import { ROWS } from "./rows";
import type { NeedRule, Rule, SetRule } from "./rule";
import { WORDING } from "./wording";

/** Rules that look at one need at a time. */
export const NEED_RULES: readonly NeedRule[] = [
  ...COMPLETENESS,
  ...FORM,
  ...COHERENCE,
  ...LAW,
  ...PLAUSIBILITY,
  ...WORDING,
];

/** Rules that compare needs with each other. */
export const SET_RULES: readonly SetRule[] = [...ROWS, FRAGMENTS, ...AMOUNTS];

/** Every rule, for settings and documentation. */
export const RULES: readonly Rule[] = [...NEED_RULES, ...SET_RULES].map(
  ({ id, family, severity, article, corrects = false }) => ({
    id,
    family,
    severity,
    corrects,
    ...(article === undefined ? {} : { article }),
  }),
);
