import { valueOf, type Need } from "../need";
import type { Anomaly, Severity } from "./anomaly";
import { NeedFacts } from "./facts";
import { Frame, type ValidationContext } from "./frame";
import type { Grouping, GroupingKind } from "./grouping";
import { ignoredRules } from "./ignored";
import type { Found, FoundAmong, NeedRule, Rule, SetRule } from "./rule";
import { NEED_RULES, SET_RULES } from "./rules";

const CHUNK = 500;
const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const NOTHING_SAID: readonly Anomaly[] = [];

/** A need under watch, and what was found in it. */
class Line extends NeedFacts {
  /** What it says by itself. */
  alone: readonly Anomaly[] = NOTHING_SAID;
  /** What each rule that compares needs says of it, in the order of the rules. */
  among: (Anomaly | undefined)[] | undefined;
}

interface Watch {
  readonly grouping: Grouping;
  readonly rules: readonly { readonly rule: SetRule; readonly place: number }[];
}

/**
 * Checks a list of needs and, when it changes, only what the change touches: the needs that are new or different
 * (another object), and the groups that they leave or join. What it finds is what a full check would find.
 */
export class Checker {
  readonly #frame: Frame;
  readonly #needRules: readonly NeedRule[];
  readonly #severityOf: (rule: Rule) => Severity;
  readonly #off: ReadonlySet<string>;
  #watches: readonly Watch[] = [];
  #lineOf = new Map<Need, Line>();
  #twins: readonly Line[] = [];
  /** False while a change is under way: one that was abandoned leaves nothing to rely on. */
  #sound = false;

  constructor(context: ValidationContext) {
    this.#frame = new Frame(context);
    this.#off = new Set(context.disabled);
    this.#needRules = NEED_RULES.filter((rule) => this.#isOn(rule));
    this.#severityOf = ({ id, severity }) => context.severities?.[id] ?? severity;
  }

  /** Everything wrong or doubtful in the needs: in their order, the worst first for each. */
  check(needs: readonly Need[]): readonly Anomaly[] {
    const steps = this.checkInSteps(needs);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** {@link check}, giving back the hand every few hundred needs with the number of needs done. */
  *checkInSteps(needs: readonly Need[]): Generator<number, readonly Anomaly[]> {
    if (!this.#sound) this.#start();
    this.#sound = false;
    const left = this.#lineOf;
    const kept = new Map<Need, Line>();
    const lines: Line[] = [];
    const come: Line[] = [];
    // A need that stands twice in the list has one line that is kept; its others are made anew each time.
    const twins: Line[] = [];
    for (const need of needs) {
      if (valueOf(need.status) === "dropped") continue;
      if (lines.length > 0 && lines.length % CHUNK === 0) yield lines.length;
      const known = left.get(need);
      const line = known ?? this.#newLine(need);
      if (known) left.delete(need);
      else come.push(line);
      if (kept.has(need)) twins.push(line);
      else kept.set(need, line);
      lines.push(line);
    }
    const gone = [...left.values(), ...this.#twins];
    this.#lineOf = kept;
    this.#twins = twins;
    if (gone.length + come.length > 0) {
      for (const watch of this.#watches) {
        yield lines.length;
        yield* this.#compare(watch, gone, come, lines.length);
      }
    }
    this.#sound = true;
    return inOrder(lines);
  }

  #start(): void {
    const byKind = new Map<GroupingKind, { rule: SetRule; place: number }[]>();
    for (const [place, rule] of SET_RULES.entries()) {
      if (!this.#isOn(rule)) continue;
      const rules = byKind.get(rule.by);
      if (rules) rules.push({ rule, place });
      else byKind.set(rule.by, [{ rule, place }]);
    }
    this.#watches = [...byKind].map(([kind, rules]) => ({ grouping: kind(), rules }));
    this.#lineOf = new Map();
    this.#twins = [];
  }

  #newLine(need: Need): Line {
    const line = new Line(need, this.#frame);
    const alone: Anomaly[] = [];
    for (const rule of this.#needRules) {
      const found = rule.check(line, this.#frame);
      if (found === undefined) continue;
      if (isList(found)) for (const one of found) alone.push(this.#anomaly(need.id, rule, one));
      else alone.push(this.#anomaly(need.id, rule, found));
    }
    // A list that grew keeps room for more: lines are kept by the hundred thousand.
    if (alone.length > 0) line.alone = alone.slice();
    return line;
  }

  *#compare(
    { grouping, rules }: Watch,
    gone: readonly NeedFacts[],
    come: readonly NeedFacts[],
    done: number,
  ): Generator<number, void> {
    let compared = 0;
    for (const group of grouping.change(gone, come)) {
      compared += group.length;
      if (compared > CHUNK) {
        compared = 0;
        yield done;
      }
      for (const { rule, place } of rules) {
        for (const facts of group) say(facts, place, undefined);
        // A need alone is like no other.
        if (group.length < 2) continue;
        for (const found of rule.checkAmong(group, this.#frame)) {
          say(found.facts, place, this.#anomaly(found.facts.need.id, rule, found));
        }
      }
    }
  }

  #isOn({ id }: Rule): boolean {
    return !this.#off.has(id);
  }

  #anomaly(needId: string, rule: Rule, found: Found | FoundAmong): Anomaly {
    const { field, values, correction } = found;
    const relatedIds = "relatedIds" in found ? found.relatedIds : undefined;
    return {
      needId,
      rule: rule.id,
      severity: this.#severityOf(rule),
      field,
      reason: {
        code: rule.id,
        ...(values ? { values } : {}),
        ...(rule.article === undefined ? {} : { article: rule.article }),
      },
      ...(correction ? { correction: { cells: correction } } : {}),
      ...(relatedIds ? { relatedIds } : {}),
    };
  }
}

/** What is said of the lines: in their order, lines of one id together, the worst first. */
function inOrder(lines: readonly Line[]): readonly Anomaly[] {
  const byId = new Map<string, readonly Anomaly[]>();
  for (const line of lines) {
    const found = saidOf(line);
    if (found.length === 0) continue;
    const known = byId.get(line.need.id);
    byId.set(line.need.id, known ? [...known, ...found] : found);
  }
  const all: Anomaly[] = [];
  for (const found of byId.values()) {
    const [only] = found;
    if (found.length === 1 && only) all.push(only);
    else for (const anomaly of found.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity])) all.push(anomaly);
  }
  return all;
}

function say(facts: NeedFacts, place: number, anomaly: Anomaly | undefined): void {
  if (!(facts instanceof Line) || facts.among?.[place] === anomaly) return;
  facts.among ??= [];
  facts.among[place] = anomaly;
}

/** What is said of a need, without what a person set aside with a reason. */
function saidOf({ need, alone, among }: Line): readonly Anomaly[] {
  const found = among ? [...alone, ...among.filter((anomaly) => anomaly !== undefined)] : alone;
  const { ignoredAnomalies } = need;
  if (found.length === 0 || ignoredAnomalies === "") return found;
  const aside = ignoredRules(ignoredAnomalies);
  return found.filter(({ rule }) => !aside.has(rule));
}

function isList(found: Found | readonly Found[]): found is readonly Found[] {
  return Array.isArray(found);
}
