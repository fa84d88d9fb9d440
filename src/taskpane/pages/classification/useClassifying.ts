import { useCallback, useMemo, useRef, useState } from "react";
import type { Need } from "../../../domain/need";
import {
  refusing,
  reviewQueue,
  withoutRefused,
  type Refused,
  type ReviewOrder,
  type Suggestions,
} from "../../../domain/review";
import { useAct } from "../../shared/act";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { useAnnounce } from "../../shared/ui/Announcer";
import { useMainKeys } from "../../shared/useMainKeys";
import { validateAct } from "./classificationActs";
import { useTogether, type Together } from "./useTogether";

/** The work of classifying, need after need. */
export interface ClassifyingWork {
  readonly queue: readonly Need[];
  /** Undefined when everything is classified. */
  readonly need: Need | undefined;
  readonly position: number;
  /** What is proposed for each need, without what was refused for it. */
  readonly proposals: Suggestions;
  /** Whether a family that was proposed for it was refused: what is left of its suggestions is not to be trusted blindly. */
  readonly isRefused: (need: Need) => boolean;
  /** Family that would be validated now. */
  readonly choice: string | undefined;
  readonly together: Together;
  readonly order: ReviewOrder;
  readonly setOrder: (order: ReviewOrder) => void;
  readonly choose: (family: string) => void;
  readonly move: (step: number) => void;
  /** Validates for the need, and for those that are ticked in its list when it is open. */
  readonly validate: () => void;
  /** How many needs {@link validate} decides. */
  readonly deciding: number;
  /** Validates for the need and for those that are taken with it. */
  readonly validateTogether: () => void;
  /** Receives the field where another family is searched for. */
  readonly holdSearch: (field: HTMLElement | null) => void;
  readonly helpShown: boolean;
  readonly showHelp: (shown: boolean) => void;
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING_REFUSED: Refused = new Map();

/** A need that came up by a decision, with the suggestions of that moment. */
interface CameUp {
  readonly id: string;
  readonly suggestions: Suggestions;
}

/** Holds where the user is in the queue and what is chosen, and hears the keys. */
export function useClassifying(facts: Facts, latest: Suggestions): ClassifyingWork {
  const { t } = useSpeech();
  const announce = useAnnounce();
  const { run, undo } = useAct();
  const [decided, setDecided] = useState(NONE);
  const [order, setOrder] = useState<ReviewOrder>("stake");
  const [currentId, setCurrentId] = useState<string>();
  const [cameUp, setCameUp] = useState<CameUp>();
  const [refused, setRefused] = useState(NOTHING_REFUSED);
  const [passed, setPassed] = useState(NONE);
  const [chosen, setChosen] = useState<{ readonly id: string; readonly family: string }>();
  const [helpShown, showHelp] = useState(false);
  const search = useRef<HTMLElement>(null);
  const holdSearch = useCallback((field: HTMLElement | null) => void (search.current = field), []);
  const history = useRef<string[]>([]);

  // What a decision teaches ranks the next screens: the one in sight does not change under the eyes.
  const suggestions = cameUp !== undefined && cameUp.id === currentId ? cameUp.suggestions : latest;
  const proposals = useMemo(() => withoutRefused(suggestions, refused), [suggestions, refused]);
  const queue = useMemo(() => {
    // Those just decided are out before Excel has answered.
    const waiting = facts.needs.filter(({ id }) => !decided.has(id));
    return reviewQueue(waiting, proposals, order);
  }, [facts, proposals, decided, order]);
  const position = Math.max(
    queue.findIndex(({ id }) => id === currentId),
    0,
  );
  const need = queue[position];
  const choice = need && (chosen?.id === need.id ? chosen.family : proposals.get(need.id)?.[0]?.family);
  const together = useTogether({
    need,
    choice,
    queue,
    suggestions: proposals,
    openAtOnce: order === "together",
  });

  const choose = useCallback((family: string) => need && setChosen({ id: need.id, family }), [need]);
  const move = (step: number) => {
    const target = queue[position + step];
    if (!need || !target) return;
    setCurrentId(target.id);
    setPassed((before) => new Set(step > 0 ? [...before, need.id] : [...before].filter((id) => id !== target.id)));
  };
  const decide = (needs: readonly Need[]) => {
    if (!need || choice === undefined) return;
    const ids = new Set(needs.map(({ id }) => id));
    // Back to the top of the queue, ranked anew; what was passed over waits until the others are done.
    const nowRefused = refusing(refused, together.left, choice);
    const waiting = facts.needs.filter(({ id }) => !decided.has(id) && !ids.has(id));
    const left = reviewQueue(waiting, withoutRefused(latest, nowRefused), order);
    const next = left.find(({ id }) => !passed.has(id)) ?? left[0];
    history.current.push(need.id);
    setRefused(nowRefused);
    setCameUp(next && { id: next.id, suggestions: latest });
    setDecided((before) => new Set([...before, ...ids]));
    setCurrentId(next?.id);
    announce(next ? t("classification.moved", { title: next.title }) : t("classification.finished"));
    // The next need is already there; Excel writes meanwhile. What it refuses comes back in the queue.
    void run(validateAct(needs, choice, latest)).then(() =>
      setDecided((before) => new Set([...before].filter((id) => !ids.has(id)))),
    );
  };
  const validateTogether = () => need && decide([need, ...together.taken]);
  const validate = () => (together.isOpen ? validateTogether() : need && decide([need]));
  const takeBack = async () => {
    if (!(await undo())) return;
    setCameUp(undefined);
    setCurrentId(history.current.pop());
  };

  useMainKeys((key, target) => {
    if (!need) return false;
    const number = Number(key);
    const suggestion = number >= 1 && number <= 3 ? proposals.get(need.id)?.[number - 1] : undefined;
    if (suggestion) choose(suggestion.family);
    else if (key === "ArrowDown") move(1);
    else if (key === "ArrowUp") move(-1);
    else if (key === "/") search.current?.focus();
    else if (key === "?") showHelp(!helpShown);
    else if (key.toLowerCase() === "z") void takeBack();
    else if (key.toLowerCase() === "s" && together.taken.length > 0) validateTogether();
    else if (key.toLowerCase() === "g" && together.alike.length + together.proposed.length > 0) together.open(true);
    // On a button, Enter presses that button.
    else if (key === "Enter" && target.closest("button") === null) validate();
    else return false;
    return true;
  });

  return {
    queue,
    need,
    position,
    proposals,
    isRefused: ({ id }) => refused.has(id),
    choice,
    together,
    order,
    setOrder,
    choose,
    move,
    validate,
    deciding: together.isOpen ? together.taken.length + 1 : 1,
    validateTogether,
    holdSearch,
    helpShown,
    showHelp,
  };
}
