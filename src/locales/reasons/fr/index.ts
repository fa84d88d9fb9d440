import { actionReasons } from "./action";
import { allotmentReasons } from "./allotment";
import { clapReasons } from "./clap";
import { classificationReasons } from "./classification";
import { formulaReasons } from "./formula";
import { missingReasons } from "./missing";
import { poolingReasons } from "./pooling";
import { savingsReasons } from "./savings";
import { scheduleReasons } from "./schedule";
import { steeringReasons } from "./steering";
import { submissionReasons } from "./submission";
import { thresholdReasons } from "./threshold";
import { validationReasons } from "./validation";

/** Sentences of the reasons that the domain gives as codes, in French: the reference. */
export const reasons = {
  ...actionReasons,
  ...allotmentReasons,
  ...clapReasons,
  ...classificationReasons,
  ...formulaReasons,
  ...missingReasons,
  ...poolingReasons,
  ...savingsReasons,
  ...scheduleReasons,
  ...steeringReasons,
  ...submissionReasons,
  ...thresholdReasons,
  ...validationReasons,
};
