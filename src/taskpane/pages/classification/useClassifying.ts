import { useCallback, useMemo, useRef, useState } from "react";
import type { Need } from "../../../domain/need";
import { reviewQueue, type ReviewOrder, type Suggestions } from "../../../domain/review";
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
  /** Family that would be validated now. */
  readonly choice: string | undefined;
  readonly together: Together;
  readonly order: ReviewOrder;
  readonly setOrder: (order: ReviewOrder) => void;
  readonly choose: (family: string) => void;
  readonly move: (step: number) => void;
  readonly validate: () => void;
  /** Validates for the need and for those that are taken with it. */
  readonly validateTogether: () => void;
  /** Receives the field where another family is searched for. */
  readonly holdSearch: (field: HTMLElement | null) => void;
  readonly helpShown: boolean;
  readonly showHelp: (shown: boolean) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Holds where the user is in the queue and what is chosen, and hears the keys. */
export function useClassifying(facts: Facts, suggestions: Suggestions): ClassifyingWork {
  const { t } = useSpeech();
  const announce = useAnnounce();
  const { run, undo } = useAct();
  const [decided, setDecided] = useState(NONE);
  const [order, setOrder] = useState<ReviewOrder>("stake");
  const [currentId, setCurrentId] = useState<string>();
  const [chosen, setChosen] = useState<{ readonly id: string; readonly family: string }>();
  const [helpShown, showHelp] = useState(false);
  const search = useRef<HTMLElement>(null);
  const holdSearch = useCallback((field: HTMLElement | null) => void (search.current = field), []);
  const history = useRef<string[]>([]);

  const queue = useMemo(() => {
    // Those just decided are out before Excel has answered.
    const waiting = facts.needs.filter(({ id }) => !decided.has(id));
    return reviewQueue(waiting, suggestions, order);
  }, [facts, suggestions, decided, order]);
  const position = Math.max(
    queue.findIndex(({ id }) => id === currentId),
    0,
  );
  const need = queue[position];
  const choice = need && (chosen?.id === need.id ? chosen.family : suggestions.get(need.id)?.[0]?.family);
  const together = useTogether(need, choice, queue, suggestions);

  const choose = useCallback((family: string) => need && setChosen({ id: need.id, family }), [need]);
  const move = (step: number) => setCurrentId(queue[position + step]?.id ?? need?.id);
  const decide = (needs: readonly Need[]) => {
    if (!need || choice === undefined) return;
    const ids = new Set(needs.map(({ id }) => id));
    const next = queue.slice(position).find(({ id }) => !ids.has(id)) ?? queue.find(({ id }) => !ids.has(id));
    history.current.push(need.id);
    setDecided((before) => new Set([...before, ...ids]));
    setCurrentId(next?.id);
    announce(next ? t("classification.moved", { title: next.title }) : t("classification.finished"));
    // The next need is already there; Excel writes meanwhile. What it refuses comes back in the queue.
    void run(validateAct(needs, choice, suggestions)).then(() =>
      setDecided((before) => new Set([...before].filter((id) => !ids.has(id)))),
    );
  };
  const validate = () => need && decide([need]);
  const validateTogether = () => need && decide([need, ...together.taken]);
  const takeBack = async () => {
    if (await undo()) setCurrentId(history.current.pop());
  };

  useMainKeys((key, target) => {
    if (!need) return false;
    const number = Number(key);
    const suggestion = number >= 1 && number <= 3 ? suggestions.get(need.id)?.[number - 1] : undefined;
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
    choice,
    together,
    order,
    setOrder,
    choose,
    move,
    validate,
    validateTogether,
    holdSearch,
    helpShown,
    showHelp,
  };
}
