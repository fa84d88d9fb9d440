import { useMemo } from "react";
import { considerationRate } from "../../../domain/steering";
import { useFacts, type Facts } from "../facts";
import { useSpeech, type Speech } from "../language";
import type { State } from "../ui/StateIcon";
import { useFindings, type Findings } from "./FindingsProvider";
import { entriesOf, lateOnes } from "./programme";
import { undecidedOpportunities, unclassified } from "./selectors";
import { subjectsOf } from "./subjects";

/** What is left to do in a step. */
export interface StepCount {
  readonly text: string;
  readonly state?: State;
}

/** What is left to do in each step, from the workbook itself; nothing for what is not known yet. */
export function useStepCounts(): Readonly<Record<string, StepCount | undefined>> {
  const speech = useSpeech();
  const known = useFacts();
  const findings = useFindings();
  return useMemo(
    () => (known.kind === "ready" ? countsOf(known.facts, findings, speech) : {}),
    [known, findings, speech],
  );
}

function countsOf(facts: Facts, findings: Findings, speech: Speech): Record<string, StepCount | undefined> {
  const { t, format } = speech;
  const anomalies = findings.anomalies.value;
  const alerts = findings.cumulation.value?.alerts;
  const opportunities = undecidedOpportunities(findings.opportunities.value, facts);
  const toClassify = unclassified(facts).length;
  const cumulations = findings.cumulation.value?.cumulations;
  const toAllot = cumulations && subjectsOf(facts, cumulations).filter(({ lots }) => lots.length === 0).length;
  const savings = facts.savings.reduce((total, { twelveMonths }) => total + (twelveMonths ?? 0), 0);
  const entries = entriesOf(facts, findings.today);
  const noNeed = facts.needs.length === 0;
  return {
    submission: { text: t("home.counts.needs", { count: facts.needs.length }) },
    validation: anomalies && {
      text: t("home.counts.anomalies", { count: anomalies.length }),
      ...worst(
        anomalies.map(({ severity }) => severity),
        noNeed,
      ),
    },
    classification: {
      text: t("home.counts.toClassify", { count: toClassify }),
      ...(toClassify === 0 && !noNeed && { state: "done" }),
    },
    threshold: alerts && {
      text: t("home.counts.alerts", { count: alerts.length }),
      ...worst(
        alerts.map(({ severity }) => severity),
        noNeed,
      ),
    },
    pooling: opportunities && { text: t("home.counts.pools", { count: opportunities.length }) },
    allotment: toAllot === undefined ? undefined : { text: t("home.counts.lots", { count: toAllot }) },
    programme: {
      text: t("home.counts.actions", { count: entries.length }),
      ...(lateOnes(entries).length > 0 && { state: "warning" as const }),
    },
    steering: noNeed ? undefined : { text: ratesOf(facts, speech) },
    savings: { text: t("home.counts.savings", { amount: format.shortEuros(savings) }) },
  };
}

/** "env. 84 %, soc. 22 %": the two rates that every authority follows. */
function ratesOf(facts: Facts, { t, format }: Speech): string {
  const share = (field: "environmentalConsiderations" | "socialConsiderations"): string => {
    const rate = considerationRate(facts.needs.map((need) => need[field]));
    return rate === undefined ? t("home.counts.unknownRate") : format.share(Math.round(rate * 100) / 100);
  };
  return t("home.counts.rates", {
    environmental: share("environmentalConsiderations"),
    social: share("socialConsiderations"),
  });
}

function worst(severities: readonly ("error" | "warning" | "info")[], noNeed: boolean): { readonly state?: State } {
  if (severities.includes("error")) return { state: "error" };
  if (severities.includes("warning")) return { state: "warning" };
  return severities.length > 0 || noNeed ? {} : { state: "done" };
}
