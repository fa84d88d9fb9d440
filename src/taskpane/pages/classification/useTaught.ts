import { useCallback, useEffect, useState } from "react";
import { learntModel, type LearntModel } from "../../../domain/classification";
import { taughtBy, type Taught } from "../../../domain/review";
import type { Facts } from "../../shared/facts";

/**
 * Gives the classifier that knows what was validated, made when it is asked: a worker may have computed the suggestions.
 * Before the weights are there, the words of the families answer.
 */
export function useTaught({ families, needs }: Facts): () => Taught {
  const [learnt, setLearnt] = useState<LearntModel>();
  useEffect(() => {
    let isGone = false;
    learntModel().then(
      (model) => !isGone && setLearnt(model),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return useCallback(() => taughtBy(families, needs, learnt), [families, needs, learnt]);
}
