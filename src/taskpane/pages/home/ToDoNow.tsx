import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { Facts } from "../../shared/facts";
import { useFindings } from "../../shared/findings";
import { useSpeech } from "../../shared/language";
import { useNavigation } from "../../shared/navigation";
import { StateIcon } from "../../shared/ui/StateIcon";
import { thingsToDo } from "./thingsToDo";
import { plainList } from "../../shared/ui/plainList";

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: plainList,
  thing: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    gap: tokens.spacingHorizontalXS,
  },
  words: { flex: "1 1 auto", display: "flex", flexDirection: "column" },
});

const SHOWN = 5;

/** The next things to do, most money first. */
export function ToDoNow({ facts }: { readonly facts: Facts }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { open } = useNavigation();
  const findings = useFindings();
  const things = useMemo(() => thingsToDo(facts, findings, speech).slice(0, SHOWN), [facts, findings, speech]);
  const { t } = speech;
  return (
    <section aria-labelledby="to-do-now">
      <Subtitle2 as="h2" id="to-do-now" className={styles.title}>
        {t("home.now")}
      </Subtitle2>
      {things.length === 0 && <Body1 block>{facts.needs.length === 0 ? t("home.noNeeds") : t("home.nothing")}</Body1>}
      <ul className={styles.list}>
        {things.map(({ key, text, detail, state, page, focus }) => (
          <li key={key}>
            <Button
              appearance="subtle"
              className={styles.thing}
              icon={<ChevronRightRegular />}
              onClick={() => open(page, focus)}
            >
              <span className={styles.words}>
                <span>{text}</span>
                {detail !== undefined && <Caption1>{detail}</Caption1>}
              </span>
              {state && <StateIcon state={state} />}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
