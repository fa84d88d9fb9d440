import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useGoTo } from "../../shared/act";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { useNavigation } from "../../shared/navigation";
import { Amount } from "../../shared/ui/Amount";
import { Fold } from "../../shared/ui/Fold";
import { Whole } from "../../shared/ui/Whole";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: `0 ${tokens.spacingHorizontalM}` },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** The poolings that were kept, and the way to their lots. */
export function Decided({ facts }: { readonly facts: Facts }) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const { open } = useNavigation();
  const goTo = useGoTo();
  const accepted = facts.poolings.filter(({ decision }) => decision === "accepted");
  if (accepted.length === 0) return null;
  return (
    <Fold title={t("pooling.decided")} aside={format.count(accepted.length)}>
      <ul className={styles.list}>
        {accepted.map(({ id, title, amount }) => (
          <li key={id}>
            <div>{title}</div>
            <Caption1>
              <Whole>{id}</Whole> · <Amount value={amount} />
            </Caption1>
            <div className={styles.actions}>
              <Button size="small" aria-label={`${t("pooling.allot")} ${id}`} onClick={() => open("allotment", id)}>
                {t("pooling.allot")}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`${t("pooling.goTo")} ${id}`}
                onClick={() => goTo("poolings", id)}
              >
                {t("pooling.goTo")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
