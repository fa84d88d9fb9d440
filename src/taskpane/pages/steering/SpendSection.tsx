import { Caption1, ProgressBar, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import { SPEND_DIMENSIONS, type Coverage, type SpendDimension, type SpendMap } from "../../../domain/spend";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";
import { Fold } from "../../shared/ui/Fold";
import { WorkProgress } from "../../shared/ui/WorkProgress";
import { EndingContracts } from "./EndingContracts";
import { useSectionStyles } from "./sectionStyles";
import { SpendSlices } from "./SpendSlices";
import type { KnownSpend } from "./useSpend";

const COVERAGES: readonly Coverage[] = ["covered", "after-end", "unknown-reference", "outside"];

interface Props {
  readonly spend: KnownSpend | undefined;
  readonly facts: Facts;
}

/** Where the money goes, by what the accounts say, and what of it a contract covers. */
export function SpendSection({ spend, facts }: Props) {
  const styles = useSectionStyles();
  const { t } = useSpeech();
  return (
    <Fold title={t("steering.spend.title")}>
      <div className={styles.part}>
        {!spend && <WorkProgress label={t("steering.spend.computing")} progress={undefined} />}
        {spend?.map.lines === 0 && <span>{t("steering.spend.none")}</span>}
        {spend && spend.map.lines > 0 && <Spent spend={spend} facts={facts} />}
        {spend && spend.contracts.length > 0 && <EndingContracts map={spend.map} />}
      </div>
    </Fold>
  );
}

function Spent({ spend, facts }: { readonly spend: KnownSpend; readonly facts: Facts }) {
  const { t, format } = useSpeech();
  const [dimension, setDimension] = useState<SpendDimension>("department");
  const { total, lines, withoutAmount, credits } = spend.map;
  return (
    <>
      <span>
        {t("steering.spend.total", { amount: format.rounded(total), lines: format.count(lines) })}
        {credits > 0 && `, ${t("steering.spend.credits", { count: credits })}`}
      </span>
      {withoutAmount.length > 0 && (
        <Caption1>{t("steering.spend.withoutAmount", { count: withoutAmount.length })}</Caption1>
      )}
      <Choice
        label={t("steering.spend.by")}
        value={dimension}
        options={SPEND_DIMENSIONS.map((value) => ({ value, label: t(`steering.spend.dimensions.${value}`) }))}
        onChange={(value) => value !== "" && setDimension(value)}
      />
      <SpendSlices key={dimension} spend={spend} dimension={dimension} facts={facts} />
      <Covered map={spend.map} />
    </>
  );
}

function Covered({ map: { coverage, total } }: { readonly map: SpendMap }) {
  const styles = useSectionStyles();
  const { t, format } = useSpeech();
  return (
    <section aria-label={t("steering.spend.coverage")}>
      <Subtitle2 as="h3" className={styles.title}>
        {t("steering.spend.coverage")}
      </Subtitle2>
      <ul className={styles.list}>
        {COVERAGES.filter((one) => coverage[one].lines > 0).map((one) => {
          const { amount, lines } = coverage[one];
          const share = total > 0 ? Math.max(0, Math.min(1, amount / total)) : 0;
          const name = t(`steering.spend.coverages.${one}`);
          return (
            <li key={one}>
              {name}
              <ProgressBar aria-label={name} value={share} thickness="large" />
              <Caption1>
                {t("steering.spend.slice", {
                  amount: format.rounded(amount),
                  share: format.share(share),
                  lines: format.count(lines),
                })}
              </Caption1>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
