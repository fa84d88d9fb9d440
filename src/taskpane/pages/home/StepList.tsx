import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../shared/language";
import { useNavigation } from "../../shared/navigation";
import { PAGES } from "../../shell/pages";
import { StepButton } from "../../shell/StepBar";
import { plainList } from "../../shared/ui/plainList";

const useStyles = makeStyles({
  list: plainList,
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** Where each step of the work stands. */
export function StepList() {
  const styles = useStyles();
  const { t } = useSpeech();
  const { open } = useNavigation();
  return (
    <section aria-labelledby="steps">
      <Subtitle2 as="h2" id="steps" className={styles.title}>
        {t("home.steps")}
      </Subtitle2>
      <ul className={styles.list}>
        {PAGES.filter((page) => page !== "home").map((page) => (
          <li key={page}>
            <StepButton page={page} onOpen={() => open(page)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
