import type { Nature } from "../need";
import type { Family } from "../nomenclature";
import { words } from "../text";
import { DEFAULT_PARAMETERS, launchDayFinder, type LaunchDayFinder, type Parameter } from "../threshold";
import type { Severity } from "./anomaly";
import { DayLaw } from "./dayLaw";
import { Vocabulary } from "./vocabulary";

/** What needs are checked against. */
export interface ValidationContext {
  /** ISO day. */
  readonly today: string;
  /** Nomenclature; without it, families are not checked. */
  readonly families?: readonly Family[];
  /** Departments of the authority; without them, spellings are compared with each other. */
  readonly departments?: readonly { readonly code: string; readonly label: string }[];
  /** Dated parameters; those of the law by default. */
  readonly parameters?: readonly Parameter[];
  /** Ids of rules that are switched off. */
  readonly disabled?: readonly string[];
  /** Severities that replace those of the rules. */
  readonly severities?: Readonly<Partial<Record<string, Severity>>>;
  /** VAT rate used to propose an amount without tax: 0.2 unless said otherwise. */
  readonly vatRate?: number;
}

const FRENCH_VAT = 0.2;
/** With such a today, nothing is too late to be launched. */
const BEFORE_ALL = "1000-01-01";

/** The context made ready for the rules: lists indexed, figures of the law found once. */
export class Frame {
  readonly today: string;
  readonly vatRate: number;
  readonly families: ReadonlyMap<string, Family> | undefined;
  /** Every spelling of a department, as words → the spelling of the table. */
  readonly departments: ReadonlyMap<string, string> | undefined;
  readonly departmentNames: ReadonlySet<string>;
  readonly launchDay: LaunchDayFinder;
  /** The same, even when that day is past: when the consultation should have been launched. */
  readonly dueLaunchDay: LaunchDayFinder;
  readonly vocabulary = new Vocabulary();
  readonly #parameters: readonly Parameter[];
  readonly #keys = new Map<string, string>();
  readonly #laws: Readonly<Record<Nature, Map<string, DayLaw>>> = { T: new Map(), F: new Map(), S: new Map() };

  constructor(context: ValidationContext) {
    const { departments, families } = context;
    this.today = context.today;
    this.vatRate = context.vatRate ?? FRENCH_VAT;
    this.#parameters = context.parameters ?? DEFAULT_PARAMETERS;
    this.launchDay = launchDayFinder({ parameters: this.#parameters, today: context.today });
    this.dueLaunchDay = launchDayFinder({ parameters: this.#parameters, today: BEFORE_ALL });
    this.families =
      families && families.length > 0 ? new Map(families.map((family) => [family.code, family])) : undefined;
    const names = (departments ?? []).flatMap(({ code, label }) => [code, label]).filter((name) => name !== "");
    this.departments = names.length > 0 ? new Map(names.map((name) => [words(name), name])) : undefined;
    this.departmentNames = new Set(names);
  }

  /** The folded form of a name that comes back from need to need. */
  key(name: string): string {
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const key = words(name);
    this.#keys.set(name, key);
    return key;
  }

  /** What the law and the house ask on a day, for a nature. */
  lawOn(day: string, nature: Nature): DayLaw {
    const laws = this.#laws[nature];
    const known = laws.get(day);
    if (known) return known;
    const law = new DayLaw(this.#parameters, day, nature);
    laws.set(day, law);
    return law;
  }
}
