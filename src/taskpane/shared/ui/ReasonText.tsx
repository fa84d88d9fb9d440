import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Reason } from "../../../domain/reason";
import { unbroken } from "../../../locales";
import { useSpeech } from "../language";
import { Whole } from "./Whole";
import { stackedList } from "./plainList";

const useStyles = makeStyles({
  list: stackedList(tokens.spacingVerticalXS),
  line: { display: "flex", gap: tokens.spacingHorizontalXS },
  sign: { flexShrink: 0, fontFamily: tokens.fontFamilyMonospace },
  article: { whiteSpace: "nowrap" },
  words: { color: tokens.colorNeutralForeground2 },
});

/** An article of the Code, never cut at its hyphen. */
export function Article({ name }: { readonly name: string }) {
  const styles = useStyles();
  return <span className={styles.article}>({name})</span>;
}

/** One reason, in one line: its sentence, and the article it rests on. */
export function ReasonText({ reason, className }: { readonly reason: Reason; readonly className?: string }) {
  const styles = useStyles();
  const { sentence } = useSpeech();
  const words = sentence(reason);
  const article =
    reason.article !== undefined && !words.includes(unbroken(reason.article)) ? reason.article : undefined;
  return (
    <Caption1 className={mergeClasses(styles.words, className)}>
      <Whole>{words}</Whole> {article !== undefined && <Article name={article} />}
    </Caption1>
  );
}

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  /** "+" speaks for, "−" against. */
  readonly sign?: "+" | "−" | undefined;
  readonly label: string;
}

/** Reasons one below the other. */
export function Reasons({ reasons, sign, label }: ReasonsProps) {
  const styles = useStyles();
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {reasons.map((reason, index) => (
        <li key={`${reason.code}-${index}`} className={styles.line}>
          {sign !== undefined && (
            <span className={styles.sign} aria-hidden>
              {sign}
            </span>
          )}
          <ReasonText reason={reason} />
        </li>
      ))}
    </ul>
  );
}
