import { euros, NOTHING, type Cents } from "../../../domain/money";
import type { Facts } from "../../shared/facts";
import type { Findings } from "../../shared/findings";
import { totalOf, valueOfNeed, unclassified, undecidedOpportunities } from "../../shared/findings/selectors";
import { subjectsOf } from "../../shared/findings/subjects";
import { entriesOf, lateOnes, pressing } from "../../shared/findings/programme";
import type { Speech } from "../../shared/language";
import type { State } from "../../shared/ui/StateIcon";

/** Something that waits for a person. */
export interface ThingToDo {
  readonly key: string;
  readonly text: string;
  readonly detail?: string;
  readonly state?: State;
  readonly page: string;
  readonly focus?: string;
  /** Money at stake, by which things are ordered. */
  readonly stake: Cents;
}

/** What waits for a person: errors, then most money first. */
export function thingsToDo(facts: Facts, findings: Findings, speech: Speech): readonly ThingToDo[] {
  const things = [
    ...toClassify(facts, speech),
    ...alerts(facts, findings, speech),
    ...pools(facts, findings, speech),
    ...lots(facts, findings, speech),
  ];
  // What is not understood is not counted: until it is, every other stake is too low.
  return [
    ...errors(facts, findings, speech),
    ...actions(facts, findings, speech),
    ...things.sort((a, b) => b.stake - a.stake),
  ];
}

function errors(facts: Facts, { anomalies }: Findings, { t, format }: Speech): readonly ThingToDo[] {
  const ids = new Set((anomalies.value ?? []).filter((one) => one.severity === "error").map(({ needId }) => needId));
  if (ids.size === 0) return [];
  const needs = facts.needs.filter(({ id }) => ids.has(id));
  const without = needs.filter((need) => valueOfNeed(need) === undefined).length;
  const stake = totalOf(needs);
  const detail = without > 0 ? t("home.todo.without", { count: without }) : format.rounded(stake);
  const text = t("home.todo.errors", { count: ids.size });
  return [{ key: "errors", text, detail, state: "error", page: "validation", stake }];
}

/** Actions that are late; when none is, those to launch within 90 days. The worst one opens. */
function actions(facts: Facts, { today }: Findings, { t }: Speech): readonly ThingToDo[] {
  const entries = entriesOf(facts, today);
  const late = lateOnes(entries);
  const [worst] = pressing(entries);
  if (!worst) return [];
  const count = late.length > 0 ? late.length : pressing(entries).length;
  const text = late.length > 0 ? t("home.todo.late", { count }) : t("home.todo.launch", { count });
  const { title, amount = NOTHING } = worst.action;
  return [{ key: "actions", text, detail: title, state: "warning", page: "programme", stake: amount }];
}

function toClassify(facts: Facts, { t, format }: Speech): readonly ThingToDo[] {
  const needs = unclassified(facts);
  if (needs.length === 0) return [];
  const stake = totalOf(needs);
  const text = t("home.todo.classify", { count: needs.length });
  return [{ key: "classify", text, detail: format.rounded(stake), page: "classification", stake }];
}

function alerts(facts: Facts, { cumulation }: Findings, { t, format, sentence }: Speech): readonly ThingToDo[] {
  const { cumulations = [], alerts: found = [] } = cumulation.value ?? {};
  const byKey = new Map(cumulations.map((one) => [one.key, one]));
  return found.flatMap((alert) => {
    const cumulation = byKey.get(alert.cumulationKey);
    if (!cumulation || alert.severity === "info") return [];
    const what = facts.familyByCode.get(cumulation.key)?.label ?? cumulation.key;
    return {
      key: `alert-${alert.rule}-${alert.cumulationKey}`,
      text: t("home.todo.alert", { what, amount: format.shortEuros(euros(cumulation.amount)) }),
      detail: sentence(alert.reason),
      state: alert.severity,
      page: "threshold",
      focus: alert.cumulationKey,
      stake: cumulation.amount,
    };
  });
}

function pools(facts: Facts, { opportunities }: Findings, { t, format }: Speech): readonly ThingToDo[] {
  return (undecidedOpportunities(opportunities.value, facts) ?? []).slice(0, 3).map((opportunity) => ({
    key: `pool-${opportunity.id}`,
    text: t("home.todo.pool", {
      what: opportunity.title,
      amount: format.shortEuros(euros(opportunity.amount)),
    }),
    detail: format.list(opportunity.departments),
    page: "pooling",
    focus: opportunity.id,
    stake: opportunity.amount,
  }));
}

function lots(facts: Facts, { cumulation }: Findings, { t, format }: Speech): readonly ThingToDo[] {
  return subjectsOf(facts, cumulation.value?.cumulations ?? []).flatMap(({ id, name, amount, lots: cut }) => {
    if (amount === undefined || cut.length > 0) return [];
    const text = t("home.todo.allot", { what: name, amount: format.shortEuros(euros(amount)) });
    return [{ key: `lots-${id}`, text, page: "allotment", focus: id, stake: amount }];
  });
}
