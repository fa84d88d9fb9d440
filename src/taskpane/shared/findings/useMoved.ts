import { useEffect, useRef, useState } from "react";
import {
  changedValues,
  movedBetween,
  type ChangedValue,
  type Cumulation,
  type MovedCumulation,
  type Parameter,
} from "../../../domain/threshold";

/** What a change of `Paramètres` did. */
export interface Moved {
  readonly values: readonly ChangedValue[];
  readonly cumulations: readonly MovedCumulation[];
}

interface Computed {
  readonly parameters: readonly Parameter[];
  readonly cumulations: readonly Cumulation[];
}

/** What the last change of a parameter moved; undefined as long as none changed. */
export function useMoved(
  parameters: readonly Parameter[] | undefined,
  cumulations: readonly Cumulation[] | undefined,
): Moved | undefined {
  const last = useRef<Computed>(undefined);
  const [moved, setMoved] = useState<Moved>();
  useEffect(() => {
    if (!parameters || !cumulations) return;
    const before = last.current;
    // The parameters come first, what they give is computed afterwards.
    if (before?.cumulations === cumulations) return;
    last.current = { parameters, cumulations };
    if (!before) return;
    const values = changedValues(before.parameters, parameters);
    if (values.length > 0) setMoved({ values, cumulations: movedBetween(before.cumulations, cumulations) });
  }, [parameters, cumulations]);
  return moved;
}
