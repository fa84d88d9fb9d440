import { Caption1, makeStyles, Subtitle2, Title3, tokens } from "@fluentui/react-components";
import { euros } from "../../../../domain/money";
import type { Steering } from "../../../../domain/steering";
import { useSpeech } from "../../../shared/language";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalM },
  title: { margin: 0 },
});

/** The savings of the year, and the lines that could not be computed. */
export function SavingsFigure({ savings }: { readonly savings: Steering["savings"] }) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  return (
    <section className={styles.root} aria-label={t("steering.savings")}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {t("steering.savings")}
        </Subtitle2>
        <Title3>{format.shortEuros(euros(savings.twelveMonths))}</Title3>
      </div>
      <Caption1>
        {t("steering.savingsLines", { count: savings.lines })}
        {savings.notComputed > 0 && ` · ${t("steering.notComputed", { count: savings.notComputed })}`}
      </Caption1>
    </section>
  );
}
