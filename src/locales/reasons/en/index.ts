import { classificationReasons } from "./classification";
import { formulaReasons } from "./formula";
import { programmeReasons } from "./programme";
import { submissionReasons } from "./submission";
import { validationReasons } from "./validation";
import type { reasons as french } from "../fr";

/** The same in English, typed by the French: a missing sentence does not compile. */
export const reasons: typeof french = {
  ...classificationReasons,
  ...formulaReasons,
  ...programmeReasons,
  ...submissionReasons,
  ...validationReasons,
};
