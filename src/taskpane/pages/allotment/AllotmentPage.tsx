import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { allotmentScenarios, recommendedScenario } from "../../../domain/allotment";
import { ActBar, useAct } from "../../shared/act";
import { useFacts, type Facts } from "../../shared/facts";
import { useFindings } from "../../shared/findings";
import { useSpeech } from "../../shared/language";
import { useFocusOf, useNavigation } from "../../shared/navigation";
import { Choice } from "../../shared/ui/Choice";
import { Page } from "../../shared/ui/Page";
import { EmptyState } from "../../shared/ui/states";
import { WaitingPage } from "../../shared/ui/WaitingPage";
import { useSigner } from "../../shared/signer";
import { Signer } from "../../shared/ui/Signer";
import { chooseAct } from "./allotmentActs";
import { BidderLimit } from "./BidderLimit";
import { LotList } from "./LotList";
import { NoAllotmentReason, reasonCell, typedReason, type TypedReason } from "./NoAllotmentReason";
import { ScenarioTable } from "./ScenarioTable";
import { aloneSubjectsOf, subjectsOf, type Subject } from "../../shared/findings/subjects";

/** Allotissement: ways of cutting a purchase into lots, side by side, and the one that is chosen. */
export function AllotmentPage() {
  const { t } = useSpeech();
  const known = useFacts();
  const { cumulation } = useFindings();
  const facts = known.kind === "ready" ? known.facts : undefined;
  const alone = useMemo(() => (facts ? aloneSubjectsOf(facts) : []), [facts]);
  if (known.kind !== "ready" || !cumulation.value) {
    return <WaitingPage title={t("pages.allotment")} known={known} finding={cumulation} />;
  }
  const accepted = subjectsOf(known.facts, cumulation.value.cumulations);
  return accepted.length + alone.length === 0 ? (
    <NothingToAllot />
  ) : (
    <Allotting facts={known.facts} subjects={[...accepted, ...alone]} accepted={accepted} />
  );
}

function NothingToAllot() {
  const { t } = useSpeech();
  const { open } = useNavigation();
  return (
    <Page title={t("pages.allotment")} foot={<ActBar />}>
      <EmptyState title={t("allotment.empty.title")} text={t("allotment.empty.text")}>
        <Button appearance="primary" onClick={() => open("pooling")}>
          {t("allotment.empty.open")}
        </Button>
      </EmptyState>
    </Page>
  );
}

/** From this number of lots on, limiting those of one bidder makes sense. */
const LIMITABLE = 3;

interface Props {
  readonly facts: Facts;
  /** All that can be cut. */
  readonly subjects: readonly Subject[];
  /** Poolings and operations among them: each is to be cut, or kept whole; the others wait for nothing. */
  readonly accepted: readonly Subject[];
}

function Allotting({ facts, subjects, accepted }: Props) {
  const { t } = useSpeech();
  const { run } = useAct();
  const { today } = useFindings();
  const focus = useFocusOf("allotment");
  const [chosenSubject, setSubject] = useState<string>();
  const [criterion, setCriterion] = useState<string>();
  const [typed, setReason] = useState<TypedReason>();
  const [limit, setLimit] = useState<number>();
  const [signer, setSigner] = useSigner();
  const subject =
    [chosenSubject, focus].map((id) => subjects.find((one) => one.id === id)).find(Boolean) ?? subjects[0];
  const needs = subject?.needs;
  const scenarios = useMemo(
    () =>
      needs ? allotmentScenarios(needs, { nomenclature: facts.families, parameters: facts.parameters, today }) : [],
    [needs, facts, today],
  );
  const kept = subject?.lots[0]?.criterion;
  const scenario =
    [criterion, kept].map((name) => scenarios.find((one) => one.criterion === name)).find(Boolean) ??
    (scenarios.length > 0 ? recommendedScenario(scenarios) : undefined);
  const undecided = accepted.filter(({ lots }) => lots.length === 0).length;
  const needsReason = scenario?.drawbacks.some(({ code }) => code === "allotment.reason-needed") ?? false;
  const count = scenario?.lots.length ?? 0;
  // What was kept earlier is shown again, to be corrected rather than found anew.
  const reason = typed ?? typedReason(subject?.lots[0]?.noAllotmentReason ?? "");
  const limitable = count >= LIMITABLE;
  const bidderLimit = limitable ? limit : undefined;
  const ready = !needsReason || (reason.ground !== "" && reason.fact.trim() !== "");
  const write = () => {
    if (subject && scenario && ready) {
      const noAllotmentReason = needsReason ? reasonCell(reason) : "";
      void run(chooseAct(subject, scenario, { noAllotmentReason, bidderLimit, signer, today }));
    }
  };
  return (
    <Page
      title={t("pages.allotment")}
      count={t("allotment.count", { count: undecided })}
      foot={
        <ActBar note={t("allotment.note", { count })}>
          <Button appearance="primary" disabledFocusable={!ready} onClick={write}>
            {subject && subject.lots.length > 0 ? t("allotment.replace", { count }) : t("allotment.choose", { count })}
          </Button>
        </ActBar>
      }
    >
      <Choice
        label={t("allotment.subject")}
        value={subject?.id ?? ""}
        options={subjects.map(({ id, name, lots }) => ({
          value: id,
          label: lots.length > 0 ? t("allotment.subjectDone", { name, count: lots.length }) : name,
        }))}
        onChange={(id) => {
          setSubject(id);
          setCriterion(undefined);
          setReason(undefined);
          setLimit(undefined);
        }}
      />
      {scenario && (
        <>
          <ScenarioTable scenarios={scenarios} chosen={scenario} onChoose={setCriterion} />
          {limitable && <BidderLimit count={count} limit={limit} onChange={setLimit} />}
          {needsReason && <NoAllotmentReason typed={reason} onChange={setReason} />}
          <LotList scenario={scenario} />
          <Signer name={signer} onChange={setSigner} />
        </>
      )}
    </Page>
  );
}
