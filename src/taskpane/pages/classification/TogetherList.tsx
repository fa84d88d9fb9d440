import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { useSpeech } from "../../shared/language";
import type { Together } from "./useTogether";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  list: { overflowWrap: "anywhere" },
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
  const { alike, proposed, isOpen, taken } = together;
  const boxes = () => [...(list.current?.querySelectorAll<HTMLElement>("input") ?? [])];
  useEffect(() => {
    if (isOpen) list.current?.querySelector("input")?.focus();
  }, [isOpen]);
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
        {taken.length > 0 && (
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
                label={`${id} ${title || t("noTitle")}`}
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
