import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { euros, sum } from "../../../domain/money";
import type { PoolingOpportunity } from "../../../domain/pooling";
import { ActBar, useAct } from "../../shared/act";
import { useFacts, type Facts } from "../../shared/facts";
import { useFindings } from "../../shared/findings";
import { undecidedOpportunities } from "../../shared/findings/selectors";
import { useSpeech } from "../../shared/language";
import { useFocusOf, useNavigation } from "../../shared/navigation";
import { useSigner } from "../../shared/signer";
import { Page } from "../../shared/ui/Page";
import { EmptyState } from "../../shared/ui/states";
import { VirtualList } from "../../shared/ui/VirtualList";
import { WaitingPage } from "../../shared/ui/WaitingPage";
import { Decided } from "./Decided";
import { OpportunityCard } from "./OpportunityCard";
import { acceptAct, refuseAct, type PoolingChoice } from "./poolingActs";

/** Mutualisation: what several departments could buy together, and why. */
export function PoolingPage() {
  const { t } = useSpeech();
  const known = useFacts();
  const { opportunities } = useFindings();
  if (known.kind !== "ready" || !opportunities.value) {
    return <WaitingPage title={t("pages.pooling")} known={known} finding={opportunities} />;
  }
  return <Opportunities facts={known.facts} found={opportunities.value} />;
}

interface Props {
  readonly facts: Facts;
  readonly found: readonly PoolingOpportunity[];
}

function Opportunities({ facts, found }: Props) {
  const speech = useSpeech();
  const { t, format } = speech;
  const { open } = useNavigation();
  const { run } = useAct();
  const { today } = useFindings();
  const focus = useFocusOf("pooling");
  const [chosen, setChosen] = useState<string>();
  const [choices, setChoices] = useState<Readonly<Record<string, PoolingChoice>>>({});
  const undecided = useMemo(() => undecidedOpportunities(found, facts) ?? [], [found, facts]);
  const current = [chosen, focus].map((id) => undecided.find((one) => one.id === id)).find(Boolean) ?? undecided[0];
  const choice = current && (choices[current.id] ?? { needIds: current.needIds, vehicle: current.vehicle });
  const total = sum(undecided.map(({ amount }) => amount));
  const [signer, setSigner] = useSigner();
  const context = { facts, today, signer, speech };
  const accept = () => {
    if (current && choice) void run(acceptAct(current, choice, context));
  };
  return (
    <Page
      title={t("pages.pooling")}
      count={t("pooling.count", { count: undecided.length, amount: format.shortEuros(euros(total)) })}
      foot={
        <ActBar note={current && t("pooling.acceptNote")}>
          {choice && (
            <Button appearance="primary" disabledFocusable={choice.needIds.length < 2} onClick={accept}>
              {t("pooling.accept", { count: choice.needIds.length })}
            </Button>
          )}
        </ActBar>
      }
    >
      {undecided.length === 0 && (
        <EmptyState title={t("pooling.empty.title")} text={t("pooling.empty.text")}>
          <Button onClick={() => open("classification")}>{t("pooling.empty.classify")}</Button>
        </EmptyState>
      )}
      <VirtualList label={t("pooling.list")} items={undecided} keyOf={({ id }) => id}>
        {(opportunity) => (
          <OpportunityCard
            opportunity={opportunity}
            facts={facts}
            open={opportunity === current}
            choice={choices[opportunity.id] ?? { needIds: opportunity.needIds, vehicle: opportunity.vehicle }}
            onOpen={() => setChosen(opportunity.id)}
            signer={signer}
            onSign={setSigner}
            onChoose={(next) => setChoices({ ...choices, [opportunity.id]: next })}
            onRefuse={(motive) => void run(refuseAct(opportunity, motive, context))}
          />
        )}
      </VirtualList>
      <Decided facts={facts} />
    </Page>
  );
}
