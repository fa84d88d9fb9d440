import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { countedReasons, type Cumulation } from "../../../domain/threshold";
import { useGoTo } from "../../shared/act";
import type { Facts } from "../../shared/facts";
import { valueOfNeed } from "../../shared/findings/selectors";
import { useSpeech } from "../../shared/language";
import { Amount } from "../../shared/ui/Amount";
import { ReasonText } from "../../shared/ui/ReasonText";
import { stackedList } from "../../shared/ui/plainList";

const useStyles = makeStyles({
  list: stackedList(tokens.spacingVerticalS),
  line: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  need: {
    width: "100%",
    justifyContent: "space-between",
    textAlign: "start",
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    gap: tokens.spacingHorizontalS,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  why: {
    listStyleType: "none",
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
  },
});

const SHOWN = 8;

interface Props {
  readonly cumulation: Cumulation;
  readonly facts: Facts;
}

/** The lines that a cumulated amount is made of: who, how much, why counted. */
export function CountedLines({ cumulation, facts }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const goTo = useGoTo();
  const [all, setAll] = useState(false);
  const ids = cumulation.needIds;
  const shown = all ? ids : ids.slice(0, SHOWN);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((id) => {
          const need = facts.needById.get(id);
          if (!need) return null;
          return (
            <li key={id} className={styles.line}>
              <Button
                appearance="subtle"
                className={styles.need}
                title={t("goToCell")}
                onClick={() => goTo("needs", id, "title")}
              >
                <span className={styles.words}>
                  {need.department} · {need.title || t("noTitle")}
                </span>
                <Amount value={valueOfNeed(need)} />
              </Button>
              <ul className={styles.why} aria-label={t("threshold.whyCounted")}>
                {countedReasons(need, cumulation).map((reason) => (
                  <li key={reason.code}>
                    <ReasonText reason={reason} />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {ids.length > SHOWN && (
        <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("less") : `${t("more")} (${ids.length})`}
        </Button>
      )}
    </>
  );
}
