import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { FamilyTargets, Rate, Target } from "../../../domain/steering";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { targetWords } from "./targetWords";

const useStyles = makeStyles({
  title: { margin: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  line: { display: "grid" },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
});

interface Props {
  readonly families: FamilyTargets;
  readonly facts: Facts;
}

/** The targets set for a family, where each stands, and those that nothing here measures. */
export function FamilyTargetList({ families: { measured, rated, unread }, facts }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  if (measured.length + rated.length + unread.length === 0) return null;
  const nameOf = (family: string) => facts.familyByCode.get(family)?.label ?? family;
  return (
    <section aria-label={t("steering.responsible.byFamily")}>
      <Subtitle2 as="h3" className={styles.title}>
        {t("steering.responsible.byFamily")}
      </Subtitle2>
      <ul className={styles.list}>
        {measured.map(({ target, code, family, rate, withoutData }) => (
          <FamilyLine
            key={target.id}
            name={t("steering.responsible.familyTarget", {
              family: nameOf(family),
              indicator: t(`steering.indicators.${code}`),
            })}
            counted={t("steering.inNumber", { count: rate.count, total: format.count(rate.total) })}
            missing={withoutData.length > 0 ? t("steering.missing", { count: withoutData.length }) : ""}
            share={rate.share}
            {...{ target, rate }}
          />
        ))}
        {rated.map(({ target, family, rated: { code, on, rate, withoutData } }) => (
          <FamilyLine
            key={target.id}
            name={t("steering.responsible.familyTarget", {
              family: nameOf(family),
              indicator: t(`steering.responsible.codes.${code}`),
            })}
            counted={t(`steering.responsible.on.${on}`, { count: rate.count, total: format.count(rate.total) })}
            missing={withoutData > 0 ? t("steering.responsible.silent", { count: withoutData }) : ""}
            share={on === "payments" ? rate.amountShare : rate.share}
            {...{ target, rate }}
          />
        ))}
        {unread.map(({ id, indicator, scope }) => (
          <li key={id}>
            <Caption1>{t("steering.responsible.familyUnread", { indicator, scope })}</Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly name: string;
  readonly target: Target;
  readonly rate: Rate;
  readonly share: number | undefined;
  /** What the rate was counted on, in words. */
  readonly counted: string;
  /** What does not say, in words; "" when all do. */
  readonly missing: string;
}

function FamilyLine({ name, target, rate, share, counted, missing }: LineProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, format } = speech;
  return (
    <li className={styles.line}>
      <span className={styles.head}>
        {name}
        <span>{share === undefined ? t("steering.unknown") : format.share(share)}</span>
      </span>
      <Caption1>
        {counted}
        {rate.amountShare !== undefined && ` · ${t("steering.inValue", { share: format.share(rate.amountShare) })}`}
        {` · ${targetWords(target, speech)}`}
      </Caption1>
      {missing !== "" && <Caption1>{missing}</Caption1>}
    </li>
  );
}
