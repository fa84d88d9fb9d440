import { Badge, Caption1, makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";
import type { Missing, Suggestion } from "../../../domain/classification";
import type { Facts } from "../../shared/facts";
import { useSpeech, type Format } from "../../shared/language";
import { stackedList } from "../../shared/ui/plainList";

const useStyles = makeStyles({
  list: stackedList(tokens.spacingVerticalXS),
  choice: { width: "100%", justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightRegular },
  words: { flex: "1 1 auto", display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  share: { whiteSpace: "nowrap" },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly suggestions: readonly Suggestion[];
  /** What the need lacks for a family to be suggested surely. */
  readonly missing: readonly Missing[];
  readonly choice: string | undefined;
  readonly facts: Facts;
  readonly onChoose: (family: string) => void;
}

/** Up to three families, each with how sure it is and because of what; and the one that was searched for. */
export function SuggestionList({ suggestions, missing, choice, facts, onChoose }: Props) {
  const styles = useStyles();
  const { t, format, sentence } = useSpeech();
  const labelOf = (code: string) => `${code} ${facts.familyByCode.get(code)?.label ?? ""}`.trim();
  const searched = choice !== undefined && suggestions.every(({ family }) => family !== choice) ? choice : undefined;
  return (
    <ul className={styles.list} aria-label={t("classification.suggestions")}>
      {(suggestions.length === 0 || missing.length > 0) && (
        <li>
          <Badge appearance="tint" color="warning">
            {t("classification.toSpecify")}
          </Badge>{" "}
          <Caption1>{missing.length > 0 ? missing.map(sentence).join(" · ") : t("classification.none")}</Caption1>
        </li>
      )}
      {suggestions.map(({ family, confidence, reasons }, index) => (
        <li key={family}>
          <ToggleButton
            className={mergeClasses(styles.choice, family === choice && styles.chosen)}
            appearance="subtle"
            checked={family === choice}
            icon={family === choice ? <CheckmarkCircleFilled /> : <CircleRegular />}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onChoose(family)}
          >
            <span className={styles.words}>
              <span className={styles.head}>
                <span>
                  {index + 1} · {labelOf(family)}
                </span>
                <span className={styles.share}>{shareWords(confidence, format)}</span>
              </span>
              <Caption1>{reasons.map(sentence).join(" · ")}</Caption1>
            </span>
          </ToggleButton>
        </li>
      ))}
      {searched !== undefined && (
        <li>
          <ToggleButton
            className={mergeClasses(styles.choice, styles.chosen)}
            appearance="subtle"
            checked
            icon={<CheckmarkCircleFilled />}
          >
            {t("classification.chosen", { label: labelOf(searched) })}
          </ToggleButton>
        </li>
      )}
    </ul>
  );
}

/** Never "100 %" nor "0 %": a suggestion is not a certainty, and what is shown is not impossible. */
function shareWords(confidence: number, format: Format): string {
  return format.share(Math.min(Math.max(Math.round(confidence * 100), 1), 99) / 100);
}
