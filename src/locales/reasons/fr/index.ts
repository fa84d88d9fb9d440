import { classificationReasons } from "./classification";
import { formulaReasons } from "./formula";
import { programmeReasons } from "./programme";
import { submissionReasons } from "./submission";
import { validationReasons } from "./validation";

/** Sentences of the reasons that the domain gives as codes, in French: the reference. */
export const reasons = {
  ...classificationReasons,
  ...formulaReasons,
  ...programmeReasons,
  ...submissionReasons,
  ...validationReasons,
};
