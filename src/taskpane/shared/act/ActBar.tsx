import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { Children, use, useEffect, useRef, type ReactNode } from "react";
import { useSpeech } from "../language";
import { PageShownContext } from "../navigation";
import { useLasting, WorkProgress } from "../ui/WorkProgress";
import type { JobState } from "./job";
import { JobMessage } from "./JobMessage";
import { useJobs } from "./JobProvider";
import { useAct } from "./useAct";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Still there for what is announced later, without a rule under nothing.
  empty: { padding: 0, borderTopWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  question: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  undo: { flexShrink: 0 },
  last: {
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    flex: "1 1 0",
    minWidth: 0,
  },
  // Beside the buttons where there is room for its words, else on a line of its own; always at the right.
  undoing: { flex: "1 1 220px", minWidth: 0, display: "flex", alignItems: "center", justifyContent: "flex-end" },
  busy: { pointerEvents: "none" },
  hidden: { display: "none" },
});

const IDLE: JobState = { kind: "idle" };

interface Props {
  /** What the primary button will write, said before: "Écrit 38 cellules dans « Besoins »." */
  readonly note?: string | undefined;
  /** The primary button of the page, and what stands beside it. */
  readonly children?: ReactNode;
}

/** Foot of a page: its primary button, then in the same place the progress, what was done, and "Annuler". */
export function ActBar({ note, children }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { state: jobState, accept, dismiss } = useJobs();
  // What is done is told once, on the page that is shown.
  const state: JobState = use(PageShownContext) ? jobState : IDLE;
  const { last, undo } = useAct();
  const message = useRef<HTMLDivElement>(null);
  const confirm = useRef<HTMLElement>(null);
  const { kind } = state;
  // A decision written at once must not make the buttons blink.
  const slow = useLasting(kind === "running");

  useEffect(() => {
    if (kind === "asking") confirm.current?.focus();
    // The button that started it may be gone: the focus must not fall back to the top of the page.
    if (kind === "done" || kind === "failed") keepFocus(message.current);
  }, [kind]);

  const isEmpty = kind === "idle" && !last && note === undefined && Children.toArray(children).length === 0;
  return (
    <div className={mergeClasses(styles.bar, isEmpty && styles.empty)}>
      {/* Always there, so that screen readers hear what comes into it. */}
      <div ref={message} role="status" tabIndex={-1}>
        <JobMessage state={state} onDismiss={dismiss} />
      </div>
      {state.kind === "asking" && (
        <div className={styles.question} role="group" aria-label={state.question.verb}>
          <div>{state.question.text}</div>
          <Button
            ref={(button: HTMLElement | null) => void (confirm.current = button)}
            appearance="primary"
            onClick={accept}
          >
            {state.question.verb}
          </Button>
          <Button onClick={dismiss}>{t("act.giveUp")}</Button>
        </div>
      )}
      {state.kind === "running" && slow && (
        <WorkProgress label={state.doing} progress={state.progress} onCancel={state.cancel} />
      )}
      {note !== undefined && state.kind === "idle" && <Caption1 block>{note}</Caption1>}
      <div
        className={mergeClasses(
          styles.buttons,
          state.kind === "running" && styles.busy,
          (state.kind === "asking" || slow) && styles.hidden,
        )}
      >
        {children}
        {last && (state.kind !== "done" || state.undoable !== false) && (
          <div className={styles.undoing}>
            {/* Just done: the message above has said it. */}
            <Caption1 className={styles.last} title={last.done}>
              {state.kind === "done" ? "" : t("act.last", { done: last.done })}
            </Caption1>
            <Button
              className={styles.undo}
              appearance="subtle"
              icon={<ArrowUndoRegular />}
              title={last.done}
              onClick={() => void undo()}
            >
              {t("act.undo")}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

/** Takes the focus only when nothing of the page has it any more. */
function keepFocus(element: HTMLElement | null): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) element?.focus();
}
