import { valueOf, type Need } from "../need";
import type { Reason } from "../reason";
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
  /** Those for the needs, nearly all, whose cells were read without a doubt. */
  readonly #plainRules: readonly NeedRule[];
  readonly #severityOf: (rule: Rule) => Severity;
  readonly #off: ReadonlySet<string>;
  #watches: readonly Watch[] = [];
  #lines: readonly Line[] = [];
  /** False while a change is under way: one that was abandoned leaves nothing to rely on. */
  #sound = false;

  constructor(context: ValidationContext) {
    this.#frame = new Frame(context);
    this.#off = new Set(context.disabled);
    this.#needRules = NEED_RULES.filter((rule) => this.#isOn(rule));
    this.#plainRules = this.#needRules.filter(({ repeats = false }) => !repeats);
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
    const before = this.#lines;
    const live = needs.filter(({ status }) => valueOf(status) !== "dropped");
    const { start, end } = sameEnds(before, live);
    const left = new Map(before.slice(start, before.length - end).map((line) => [line.need, line]));
    // A need that stood twice has one line that may be taken again.
    const gone = new Set(before.slice(start, before.length - end));
    const lines = before.slice(0, start);
    const come: Line[] = [];
    for (const need of live.slice(start, live.length - end)) {
      if (lines.length > 0 && lines.length % CHUNK === 0) yield lines.length;
      const known = left.get(need);
      const line = known ?? this.#newLine(need);
      if (known) {
        left.delete(need);
        gone.delete(known);
      } else come.push(line);
      lines.push(line);
    }
    for (const line of before.slice(before.length - end)) lines.push(line);
    this.#lines = lines;
    if (gone.size + come.length > 0) {
      for (const watch of this.#watches) {
        yield lines.length;
        yield* this.#compare(watch, gone, come, before.length === 0, lines.length);
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
    this.#lines = [];
  }

  #newLine(need: Need): Line {
    const line = new Line(need, this.#frame);
    const alone: Anomaly[] = [];
    for (const rule of line.told.length > 0 ? this.#needRules : this.#plainRules) {
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
    gone: ReadonlySet<NeedFacts>,
    come: readonly NeedFacts[],
    isFirst: boolean,
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
        if (!isFirst) for (const facts of group) say(facts, place, undefined);
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
    const { field, correction } = found;
    const relatedIds = "relatedIds" in found ? found.relatedIds : undefined;
    const anomaly = { needId, rule: rule.id, severity: this.#severityOf(rule), field, reason: reasonOf(rule, found) };
    // Made by the hundred thousand: what is absent costs nothing.
    if (!correction && !relatedIds) return anomaly;
    return {
      ...anomaly,
      ...(correction ? { correction: { cells: correction } } : {}),
      ...(relatedIds ? { relatedIds } : {}),
    };
  }
}

function reasonOf({ id: code, article }: Rule, { values }: Found): Reason {
  if (article === undefined) return values ? { code, values } : { code };
  return values ? { code, values, article } : { code, article };
}

/** How many lines at the start and at the end of a list are those of the needs that stand there now. */
function sameEnds(lines: readonly Line[], needs: readonly Need[]): { readonly start: number; readonly end: number } {
  const shortest = Math.min(lines.length, needs.length);
  let start = 0;
  while (start < shortest && lines[start]?.need === needs[start]) start++;
  let end = 0;
  while (end < shortest - start && lines.at(-1 - end)?.need === needs.at(-1 - end)) end++;
  return { start, end };
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
    for (const anomaly of isInOrder(found) ? found : found.toSorted(worstFirst)) all.push(anomaly);
  }
  return all;
}

function worstFirst(one: Anomaly, other: Anomaly): number {
  return ORDER[one.severity] - ORDER[other.severity];
}

function isInOrder(found: readonly Anomaly[]): boolean {
  let worst = 0;
  for (const { severity } of found) {
    const order = ORDER[severity];
    if (order < worst) return false;
    worst = order;
  }
  return true;
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
