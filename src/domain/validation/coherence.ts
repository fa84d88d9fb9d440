import { daysBetween, yearOf } from "../calendar";
import { estimatedValue, totalMonths, valueOf } from "../need";
import { words } from "../text";
import { natureOfCpv } from "./cpvNature";
import { isMistyped } from "./mistyped";
import type { NeedRule } from "./rule";

/** Between two contracts, a month is the time of a handover; beyond, nobody serves the need. */
const GAP_DAYS = 31;
/** A contract that would start half a year before the current one ends is paid twice. */
const OVERLAP_DAYS = 183;
const COMMON_TO_DEPARTMENTS = new Set([
  "direction",
  "dir",
  "dga",
  "service",
  "services",
  "pole",
  "departement",
  "des",
  "les",
]);

/** First words of a title that say works, and those that say supplies. */
const WORKS_TITLE =
  /^(?:travaux|refection|construction|demolition|rehabilitation|renovation|extension|ravalement|terrassement|mise aux normes)\b/u;
const SUPPLY_TITLE = /^(?:fournitures?|achats?|acquisitions?)\b/u;
const WITH_WORKS =
  /\b(?:pose|installation|travaux|mise en oeuvre|amo|moe|maitrise d oeuvre|etudes?|mission|controle|location)\b/u;

/** What columns of one need say against each other, or against the lists of the workbook. */
export const COHERENCE: readonly NeedRule[] = [
  {
    id: "value.inconsistent",
    family: "coherence",
    severity: "warning",
    article: "R2121-1",
    check: ({ need }) => {
      if (need.totalAmount.kind !== "value" || need.annualAmount.kind !== "value") return undefined;
      const value = estimatedValue(need);
      const note = value.kind === "value" ? value.notes?.find(({ code }) => code === "value.inconsistent") : undefined;
      return (
        note && { field: "totalAmount", values: { ...note.values, duration: { months: totalMonths(need) ?? 12 } } }
      );
    },
  },
  {
    id: "nature.contradicts-cpv",
    family: "coherence",
    severity: "warning",
    check: ({ need, nature }) => {
      const implied = nature && natureOfCpv(need.cpv);
      return implied && implied !== nature
        ? { field: "nature", values: { cpv: need.cpv, nature, implied } }
        : undefined;
    },
  },
  {
    id: "nature.contradicts-title",
    family: "coherence",
    severity: "warning",
    check: ({ title, nature }) => {
      const works = nature !== undefined && nature !== "T" && WORKS_TITLE.test(title);
      const supplies = nature === "T" && SUPPLY_TITLE.test(title);
      if ((!works && !supplies) || WITH_WORKS.test(title.replace(WORKS_TITLE, ""))) return undefined;
      return { field: "nature", values: { nature, word: title.split(" ")[0] ?? "", implied: works ? "T" : "F" } };
    },
  },
  {
    id: "nature.contradicts-family",
    family: "coherence",
    severity: "warning",
    check: ({ need, nature }, { families }) => {
      const family = families?.get(need.validatedFamily);
      if (!family || nature === undefined || family.nature === nature) return undefined;
      return { field: "nature", values: { nature, implied: family.nature, family: family.label } };
    },
  },
  {
    id: "duration.one-off-renewed",
    family: "coherence",
    severity: "warning",
    check: ({ need }) =>
      valueOf(need.character) === "one-off" && (valueOf(need.renewals) ?? 0) > 0 ? { field: "renewals" } : undefined,
  },
  {
    id: "currentEnd.gap",
    family: "coherence",
    severity: "warning",
    check: ({ need }) => {
      const end = valueOf(need.currentEnd);
      const start = valueOf(need.neededBy);
      if (end === undefined || start === undefined || start <= end || daysBetween(end, start) <= GAP_DAYS)
        return undefined;
      return { field: "neededBy", values: { end: { day: end }, start: { day: start } } };
    },
  },
  {
    id: "currentEnd.overlap",
    family: "coherence",
    severity: "info",
    check: ({ need }) => {
      const end = valueOf(need.currentEnd);
      const start = valueOf(need.neededBy);
      if (end === undefined || start === undefined || end <= start || daysBetween(start, end) <= OVERLAP_DAYS)
        return undefined;
      return { field: "neededBy", values: { end: { day: end }, start: { day: start } } };
    },
  },
  {
    id: "year.contradicts-date",
    family: "coherence",
    severity: "info",
    check: ({ need }) => {
      const year = valueOf(need.year);
      const day = valueOf(need.neededBy);
      if (year === undefined || day === undefined || Math.abs(yearOf(day) - year) <= 1) return undefined;
      return { field: "year", values: { year: String(year), day: { day } } };
    },
  },
  {
    id: "family.unknown",
    family: "coherence",
    severity: "error",
    check: ({ need }, { families }) => {
      const code = need.validatedFamily;
      return families && code !== "" && !families.has(code)
        ? { field: "validatedFamily", values: { code } }
        : undefined;
    },
  },
  {
    id: "family.archived",
    family: "coherence",
    severity: "warning",
    check: ({ need }, { families }) => {
      const family = families?.get(need.validatedFamily);
      return family?.archived
        ? { field: "validatedFamily", values: { code: family.code, label: family.label } }
        : undefined;
    },
  },
  {
    id: "department.spelling",
    family: "coherence",
    severity: "warning",
    corrects: true,
    check: ({ need: { department } }, { departments, departmentNames }) => {
      if (!departments || department === "" || departmentNames.has(department)) return undefined;
      const known = departments.get(words(department));
      return known === undefined
        ? undefined
        : { field: "department", values: { department, known }, correction: { department: known } };
    },
  },
  {
    id: "department.mistyped",
    family: "coherence",
    severity: "warning",
    corrects: true,
    check: ({ need: { department } }, { departments }) => {
      const known = unknownDepartment(department, departments) ? nearest(department, departments.values()) : undefined;
      return known === undefined
        ? undefined
        : { field: "department", values: { department, known }, correction: { department: known } };
    },
  },
  {
    id: "department.unknown",
    family: "coherence",
    severity: "warning",
    check: ({ need: { department } }, { departments }) => {
      if (!unknownDepartment(department, departments) || nearest(department, departments.values())) return undefined;
      return { field: "department", values: { department } };
    },
  },
];

function unknownDepartment<Known extends ReadonlyMap<string, string>>(
  name: string,
  departments: Known | undefined,
): departments is Known {
  return departments !== undefined && name !== "" && !departments.has(words(name));
}

/** The only department whose telling words are these, but for a letter. */
function nearest(name: string, known: Iterable<string>): string | undefined {
  const mine = tellingWords(name);
  const near = [...known].filter((candidate) => {
    const theirs = tellingWords(candidate);
    return mine.length > 0 && mine.every((word) => theirs.some((other) => word === other || isMistyped(word, other)));
  });
  return near.length === 1 ? near[0] : undefined;
}

function tellingWords(name: string): readonly string[] {
  return words(name)
    .split(" ")
    .filter((word) => word.length > 2 && !COMMON_TO_DEPARTMENTS.has(word));
}
