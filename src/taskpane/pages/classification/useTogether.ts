import { useMemo, useState } from "react";
import type { Need } from "../../../domain/need";
import { lookAlikes, sameSuggestion, type Suggestions } from "../../../domain/review";

/** The needs that may be decided together with the one that is shown. */
export interface Together {
  /** Those that say the same thing. */
  readonly alike: readonly Need[];
  /** Others that are proposed the family chosen, the surest ones. */
  readonly proposed: readonly Need[];
  /** Whether their titles are in sight, each to be taken or left. */
  readonly isOpen: boolean;
  readonly open: (isOpen: boolean) => void;
  readonly isTaken: (id: string) => boolean;
  readonly take: (id: string, isTaken: boolean) => void;
  /** What "validate for all" decides besides the need: what was not seen is never more than what says the same. */
  readonly taken: readonly Need[];
}

/** Titles that a person reads at a glance. */
const LISTED = 12;
const NONE: ReadonlySet<string> = new Set();

/** Finds what may be decided together, and holds what a person leaves out of it. */
export function useTogether(
  need: Need | undefined,
  choice: string | undefined,
  queue: readonly Need[],
  suggestions: Suggestions,
): Together {
  const [opened, setOpened] = useState<{ readonly id: string; readonly left: ReadonlySet<string> }>();
  const alike = useMemo(() => (need ? lookAlikes(need, queue) : []), [need, queue]);
  const proposed = useMemo(() => {
    if (!need || choice === undefined) return [];
    const known = new Set(alike);
    return sameSuggestion(need, choice, queue, suggestions)
      .filter((other) => !known.has(other))
      .slice(0, LISTED);
  }, [need, choice, queue, suggestions, alike]);
  const isOpen = opened !== undefined && opened.id === need?.id;
  const left = isOpen ? opened.left : NONE;
  return {
    alike,
    proposed,
    isOpen,
    open: (wanted) => setOpened(wanted && need ? { id: need.id, left: NONE } : undefined),
    isTaken: (id) => !left.has(id),
    take: (id, isTaken) => {
      if (!need) return;
      setOpened({ id: need.id, left: new Set(isTaken ? [...left].filter((one) => one !== id) : [...left, id]) });
    },
    taken: isOpen ? [...alike, ...proposed].filter(({ id }) => !left.has(id)) : alike,
  };
}
