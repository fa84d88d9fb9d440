import { valueOf, type Need } from "../need";
import type { Anomaly, Severity } from "./anomaly";
import { NeedFacts } from "./facts";
import { Frame, type ValidationContext } from "./frame";
import { ignoredRules } from "./ignored";
import type { Found, FoundAmong, NeedRule, Rule } from "./rule";
import { NEED_RULES, SET_RULES } from "./rules";

const CHUNK = 500;
const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Everything wrong or doubtful in the needs: in their order, the worst first for each. Needs that were dropped are
 * left alone, and what a person set aside with a reason is not said again.
 */
export function validate(needs: readonly Need[], context: ValidationContext): readonly Anomaly[] {
  const steps = validateInSteps(needs, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** {@link validate}, giving back the hand every few hundred needs with the number of needs done. */
export function* validateInSteps(
  needs: readonly Need[],
  context: ValidationContext,
): Generator<number, readonly Anomaly[]> {
  const frame = new Frame(context);
  const active = needs.filter(({ status }) => valueOf(status) !== "dropped");
  const facts: NeedFacts[] = [];
  const collector = new Collector(active, context);
  const rules = NEED_RULES.filter((rule) => collector.isOn(rule));
  for (const [done, need] of active.entries()) {
    if (done > 0 && done % CHUNK === 0) yield done;
    const known = new NeedFacts(need, frame);
    facts.push(known);
    checkOne(known, frame, rules, collector);
  }
  for (const rule of SET_RULES) {
    if (!collector.isOn(rule)) continue;
    yield active.length;
    for (const found of rule.checkAll(facts, frame)) collector.add(found.needId, rule, found);
  }
  return collector.inOrder();
}

/** What is wrong in one need by itself: the rules that compare needs are not asked. */
export function validateOne(need: Need, context: ValidationContext): readonly Anomaly[] {
  const frame = new Frame(context);
  const collector = new Collector([need], context);
  const rules = NEED_RULES.filter((rule) => collector.isOn(rule));
  checkOne(new NeedFacts(need, frame), frame, rules, collector);
  return collector.inOrder();
}

function checkOne(facts: NeedFacts, frame: Frame, rules: readonly NeedRule[], collector: Collector): void {
  for (const rule of rules) {
    const found = rule.check(facts, frame);
    if (found === undefined) continue;
    if (isList(found)) for (const one of found) collector.add(facts.need.id, rule, one);
    else collector.add(facts.need.id, rule, found);
  }
}

function isList(found: Found | readonly Found[]): found is readonly Found[] {
  return Array.isArray(found);
}

/** Gathers anomalies by need, without those that were set aside. */
class Collector {
  readonly #off: ReadonlySet<string>;
  readonly #ignored: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #found = new Map<string, Anomaly[]>();

  constructor(
    private readonly needs: readonly Need[],
    private readonly context: ValidationContext,
  ) {
    this.#off = new Set(context.disabled);
    const aside = needs.filter(({ ignoredAnomalies }) => ignoredAnomalies !== "");
    this.#ignored = new Map(aside.map(({ id, ignoredAnomalies }) => [id, ignoredRules(ignoredAnomalies)]));
  }

  isOn({ id }: Rule): boolean {
    return !this.#off.has(id);
  }

  add(needId: string, rule: Rule, found: Found | FoundAmong): void {
    if (this.#ignored.get(needId)?.has(rule.id)) return;
    const anomaly = toAnomaly(needId, rule, found, this.context.severities?.[rule.id] ?? rule.severity);
    const known = this.#found.get(needId);
    if (known) known.push(anomaly);
    else this.#found.set(needId, [anomaly]);
  }

  inOrder(): readonly Anomaly[] {
    const ids = new Set(this.needs.map(({ id }) => id));
    return [...ids].flatMap((id) => (this.#found.get(id) ?? []).sort((a, b) => ORDER[a.severity] - ORDER[b.severity]));
  }
}

function toAnomaly(needId: string, rule: Rule, found: Found | FoundAmong, severity: Severity): Anomaly {
  const { field, values, correction } = found;
  return {
    needId,
    rule: rule.id,
    severity,
    field,
    reason: {
      code: rule.id,
      ...(values ? { values } : {}),
      ...(rule.article === undefined ? {} : { article: rule.article }),
    },
    ...(correction ? { correction: { cells: correction } } : {}),
    ...("relatedIds" in found ? { relatedIds: found.relatedIds } : {}),
  };
}
