import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { SpendMap } from "../../../domain/spend";
import { useGoTo } from "../../shared/act";
import { useSpeech } from "../../shared/language";
import { VirtualList } from "../../shared/ui/VirtualList";

const useStyles = makeStyles({
  title: { margin: 0 },
  line: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
});

/** Contracts that end within twelve months, each leading to its line. */
export function EndingContracts({ map: { ending, withoutEnd } }: { readonly map: SpendMap }) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const goTo = useGoTo();
  const title = t("steering.spend.ending", { count: ending.length });
  return (
    <section aria-label={title}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <VirtualList label={title} items={ending} keyOf={({ id }) => id}>
        {({ id, title: subject, number, supplier, endOn = "" }) => (
          <Button
            appearance="subtle"
            className={styles.line}
            title={t("goToCell")}
            onClick={() => goTo("contracts", id, "endOn")}
          >
            {t("steering.spend.endsOn", { title: subject || number, supplier, day: format.day(endOn) })}
          </Button>
        )}
      </VirtualList>
      {withoutEnd > 0 && <Caption1 block>{t("steering.spend.withoutEnd", { count: withoutEnd })}</Caption1>}
    </section>
  );
}
