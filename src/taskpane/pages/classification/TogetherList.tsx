import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { GLANCE, glanceOf } from "../../../domain/review";
import { useSpeech } from "../../shared/language";
import type { Together } from "./useTogether";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  // Brought into sight before the message of the act makes the foot higher, and before the line in focus is shown whole.
  list: { overflowWrap: "anywhere", scrollMarginBottom: "112px" },
});

interface Props {
  readonly together: Together;
  /** Whether a family is chosen. */
  readonly isReady: boolean;
  /** Validates for the need and those that are taken. */
  readonly onApply: () => void;
  /** The list is left: the focus goes back to the need. */
  readonly onLeave: () => void;
}

/**
 * The other needs that the same decision may settle: those that say the same thing, at once; those that are proposed
 * the same family too, once their titles were seen. In the list, arrows move, Space leaves out, Enter validates.
 */
export function TogetherList({ together, isReady, onApply, onLeave }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  /** The line that has the focus is shown whole, the others as they are read at a glance. */
  const [whole, setWhole] = useState<string>();
  const { alike, proposed, isOpen, asked, taken } = together;
  const boxes = () => [...(list.current?.querySelectorAll<HTMLElement>("input") ?? [])];
  useEffect(() => {
    // Whoever is choosing the order, or typing, is left there until the list is asked for.
    const busy = document.activeElement?.matches("select, [type=search]") === true;
    // The object stays in sight above its list.
    if (isOpen && (asked > 0 || !busy)) list.current?.querySelector("input")?.focus({ preventScroll: true });
    // Once the card has settled: what a key validates is never out of sight.
    const settled = requestAnimationFrame(() => {
      if ((list.current?.getBoundingClientRect().bottom ?? 0) > 0) list.current?.scrollIntoView({ block: "nearest" });
    });
    return () => cancelAnimationFrame(settled);
  }, [isOpen, asked]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const at = boxes().findIndex((box) => box === event.target);
    if (step !== 0) boxes()[at + step]?.focus();
    else if (event.key === "Enter") onApply();
    else if (event.key === "Escape") {
      together.open(false);
      onLeave();
    } else return;
    event.preventDefault();
  };
  return (
    <div>
      <div className={styles.line}>
        <Caption1>
          {[
            alike.length > 0 && t("classification.similar", { count: alike.length }),
            proposed.length > 0 && t("classification.proposed", { count: proposed.length }),
          ]
            .filter(Boolean)
            .join(" ")}
        </Caption1>
        {/* The main button validates what is ticked in an open list. */}
        {taken.length > 0 && !isOpen && (
          <Button size="small" aria-keyshortcuts="S" disabledFocusable={!isReady} onClick={onApply}>
            {t("classification.applySimilar", { count: taken.length + 1 })}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-keyshortcuts="G"
          aria-expanded={isOpen}
          onClick={() => together.open(!isOpen)}
        >
          {isOpen ? t("less") : t("classification.seeTogether", { count: alike.length + proposed.length })}
        </Button>
      </div>
      {isOpen && (
        <div ref={list} className={styles.list} aria-label={t("classification.together")} role="group">
          {[...alike, ...proposed].map(({ id, title }) => (
            <div key={id}>
              <Checkbox
                checked={together.isTaken(id)}
                label={whole === id ? `${id} ${title}` : glanceOf(title, GLANCE) || t("noTitle")}
                aria-label={`${id} ${title || t("noTitle")}`}
                onFocus={() => setWhole(id)}
                onBlur={() => setWhole(undefined)}
                onKeyDown={onKeyDown}
                onChange={(_event, { checked }) => together.take(id, checked === true)}
              />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
