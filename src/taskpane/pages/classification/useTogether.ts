import { useMemo, useState } from "react";
import type { Need } from "../../../domain/need";
import { LISTED_TOGETHER, togetherWith, type Suggestions } from "../../../domain/review";

/** The needs that may be decided together with the one that is shown. */
export interface Together {
  /** Those that say the same thing. */
  readonly alike: readonly Need[];
  /** Others that are proposed the family chosen, the surest ones. */
  readonly proposed: readonly Need[];
  /** Whether their titles are in sight, each to be taken or left. */
  readonly isOpen: boolean;
  readonly open: (isOpen: boolean) => void;
  /** How many times it was asked for: each time, the focus goes there. */
  readonly asked: number;
  readonly isTaken: (id: string) => boolean;
  readonly take: (id: string, isTaken: boolean) => void;
  /** What "validate for all" decides besides the need: what was not seen is never more than what says the same. */
  readonly taken: readonly Need[];
  /** Seen in the list, and left out of the decision. */
  readonly left: readonly Need[];
}

/** Where the list of a need is. */
interface Opened {
  readonly id: string;
  readonly isOpen: boolean;
  readonly asked: number;
  readonly left: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

interface Shown {
  readonly need: Need | undefined;
  readonly choice: string | undefined;
  readonly queue: readonly Need[];
  readonly suggestions: Suggestions;
  /** Whether the list is in sight without being asked for. */
  readonly openAtOnce: boolean;
}

/** Finds what may be decided together, and holds what a person leaves out of it. */
export function useTogether({ need, choice, queue, suggestions, openAtOnce }: Shown): Together {
  const [opened, setOpened] = useState<Opened>();
  const { alike, proposed } = useMemo(() => {
    if (!need) return { alike: [], proposed: [] };
    const { alike, proposed } = togetherWith(need, choice, queue, suggestions);
    return { alike, proposed: proposed.slice(0, LISTED_TOGETHER) };
  }, [need, choice, queue, suggestions]);
  const mine = opened?.id === need?.id ? opened : undefined;
  const listed = [...alike, ...proposed];
  const isOpen = (mine?.isOpen ?? openAtOnce) && listed.length > 0;
  const leftOut = isOpen && mine ? mine.left : NONE;
  const asked = mine?.asked ?? 0;
  return {
    alike,
    proposed,
    isOpen,
    asked,
    open: (wanted) =>
      setOpened(need && { id: need.id, isOpen: wanted, asked: asked + (wanted ? 1 : 0), left: leftOut }),
    isTaken: (id) => !leftOut.has(id),
    take: (id, isTaken) => {
      if (!need) return;
      const others = [...leftOut].filter((one) => one !== id);
      setOpened({ id: need.id, isOpen: true, asked, left: new Set(isTaken ? others : [...others, id]) });
    },
    taken: isOpen ? listed.filter(({ id }) => !leftOut.has(id)) : alike,
    left: listed.filter(({ id }) => leftOut.has(id)),
  };
}
