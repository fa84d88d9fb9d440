import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { identityOf, type CumulationResult } from "../../../domain/threshold";
import { ActBar } from "../../shared/act";
import { useFacts, type Facts } from "../../shared/facts";
import { useFindings } from "../../shared/findings";
import { unclassified, undecidedOpportunities } from "../../shared/findings/selectors";
import { useSpeech } from "../../shared/language";
import { useFocusOf, useNavigation } from "../../shared/navigation";
import { Choice } from "../../shared/ui/Choice";
import { Page } from "../../shared/ui/Page";
import { EmptyState } from "../../shared/ui/states";
import { VirtualList } from "../../shared/ui/VirtualList";
import { WaitingPage } from "../../shared/ui/WaitingPage";
import { BuyerSettings } from "./BuyerSettings";
import { CumulationFold } from "./CumulationFold";
import { MovedMessage } from "./MovedMessage";
import { OtherAlerts } from "./OtherAlerts";
import { alerted, FILTERS, kept, type CumulationFilter } from "./cumulationList";

const useStyles = makeStyles({
  notice: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Seuils: what the Code asks to add up, the procedure that follows, and what looks like splitting. */
export function ThresholdPage() {
  const { t } = useSpeech();
  const known = useFacts();
  const { cumulation } = useFindings();
  if (known.kind !== "ready" || !cumulation.value) {
    return <WaitingPage title={t("pages.threshold")} known={known} finding={cumulation} />;
  }
  return <Cumulated facts={known.facts} found={cumulation.value} />;
}

function Cumulated({ facts, found }: { readonly facts: Facts; readonly found: CumulationResult }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { open } = useNavigation();
  const focus = useFocusOf("threshold");
  const { opportunities, moved } = useFindings();
  const { cumulated: all, others } = useMemo(() => alerted(found), [found]);
  const [chosen, setFilter] = useState<CumulationFilter>();
  const filter = chosen ?? (found.alerts.length > 0 ? "alerts" : "all");
  const shown = kept(all, filter);
  const toClassify = unclassified(facts).filter(({ suggestedFamily }) => suggestedFamily === "").length;
  const pools = undecidedOpportunities(opportunities.value, facts)?.length ?? 0;
  return (
    <Page
      title={t("pages.threshold")}
      count={t("threshold.count", { count: found.alerts.length })}
      foot={
        <ActBar>
          {pools > 0 && (
            <Button appearance="primary" onClick={() => open("pooling")}>
              {t("threshold.toPooling", { count: pools })}
            </Button>
          )}
        </ActBar>
      }
    >
      <BuyerSettings facts={facts} />
      {moved && <MovedMessage moved={moved} />}
      {found.authorities.length > 0 && <Body1>{t("threshold.authorities", { count: found.authorities.length })}</Body1>}
      {toClassify > 0 && (
        <div className={styles.notice}>
          <Body1>{t("threshold.unclassified", { count: toClassify })}</Body1>
          <Button size="small" onClick={() => open("classification")}>
            {t("threshold.classify")}
          </Button>
        </div>
      )}
      {all.length === 0 && others.length === 0 ? (
        <EmptyState title={t("threshold.empty.title")} text={t("threshold.empty.text")} />
      ) : (
        <>
          <Choice
            label={t("threshold.filter")}
            beside
            value={filter}
            options={FILTERS.map((value) => ({
              value,
              label: `${t(`threshold.filters.${value}`)} (${kept(all, value).length})`,
            }))}
            onChange={(value) => value !== "" && setFilter(value)}
          />
          {shown.length === 0 && <EmptyState title={t("threshold.none.title")} text={t("threshold.none.text")} />}
          <VirtualList label={t("threshold.list")} items={shown} keyOf={({ cumulation }) => identityOf(cumulation)}>
            {(item) => <CumulationFold item={item} facts={facts} startsOpen={item.cumulation.key === focus} />}
          </VirtualList>
        </>
      )}
      {others.length > 0 && <OtherAlerts alerts={others} facts={facts} />}
    </Page>
  );
}
