import { Body1, makeStyles, Skeleton, SkeletonItem, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSpeech } from "../language";
import { useWorkbookStore, type Problem } from "../workbook";
import { ProblemMessage } from "./ProblemMessage";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXL} 0`,
  },
  title: { margin: 0 },
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface EmptyProps {
  readonly title: string;
  readonly text: string;
  /** What to do next. */
  readonly children?: ReactNode;
}

/** Nothing to show, why, and what to do about it. */
export function EmptyState({ title, text, children }: EmptyProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <Body1>{text}</Body1>
      {children}
    </div>
  );
}

/** The workbook could not be read. */
export function ErrorState({ problem }: { readonly problem: Problem }) {
  const store = useWorkbookStore();
  return <ProblemMessage problem={problem} onRetry={() => void store.refresh()} />;
}

/** The shape of what is coming. */
export function Skeletons({ lines = 6 }: { readonly lines?: number }) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <Skeleton aria-label={t("progress.loading")} className={styles.lines}>
      {Array.from({ length: lines }, (_, line) => (
        <SkeletonItem key={line} size={line % 3 === 0 ? 24 : 16} />
      ))}
    </Skeleton>
  );
}
