import { parseAmount } from "../need";
import { repairText, tidy } from "../text";
import { brandIn } from "./brands";
import { quoted } from "./quote";
import type { NeedRule } from "./rule";

const SHORT = 8;
/** What separates needs that share a line. A dash or "et" is too common to tell. */
const SEPARATORS = /;|\n|•| \+ |(?<!\([^)]*)(?:^|\s)(?:\d\)|[a-d]\))\s|\s\/\s/u;
/** The same without looking behind, which costs: nearly all titles have none. */
const SEPARATOR_SIGN = /[;\n•]| \+ |[\da-d]\)\s|\s\/\s/u;
const PART_LENGTH = 10;
const AMOUNT_IN_TITLE = /\d[\d .,\u00A0\u202F]*(?:k?€|k?euros?\b)/iu;

/** How the object of a need is worded. */
export const WORDING: readonly NeedRule[] = [
  {
    id: "title.vague",
    family: "wording",
    severity: "warning",
    article: "L2111-1",
    check: ({ wording, need }) =>
      wording.isVague ? { field: "title", values: { title: tidy(need.title) } } : undefined,
  },
  {
    id: "title.short",
    family: "wording",
    severity: "info",
    check: ({ title, wording, need }) =>
      title !== "" && title.length < SHORT && !wording.isVague
        ? { field: "title", values: { title: tidy(need.title) } }
        : undefined,
  },
  {
    id: "title.damaged",
    family: "wording",
    severity: "warning",
    corrects: true,
    check: ({ need: { title } }) => {
      const repaired = repairText(title);
      if (repaired !== title) return { field: "title", correction: { title: repaired } };
      return title.includes("\uFFFD") ? { field: "title" } : undefined;
    },
  },
  {
    id: "title.brand",
    family: "wording",
    severity: "warning",
    article: "R2111-7",
    check: ({ title }) => {
      const brand = brandIn(title);
      return brand === undefined ? undefined : { field: "title", values: { brand } };
    },
  },
  {
    id: "title.several-needs",
    family: "wording",
    severity: "info",
    check: ({ need: { title } }) => {
      if (!SEPARATOR_SIGN.test(title) || !SEPARATORS.test(title)) return undefined;
      const parts = title.split(new RegExp(SEPARATORS, "u")).map(tidy).filter(isNeedLike);
      return parts.length < 2 ? undefined : { field: "title", values: { parts: { list: parts } } };
    },
  },
  {
    id: "title.holds-amount",
    family: "wording",
    severity: "info",
    check: ({ need: { title } }) => {
      const [written] = AMOUNT_IN_TITLE.exec(title) ?? [];
      const amount = parseAmount(written);
      return amount.kind === "value" ? { field: "title", values: { amount: quoted(amount.value) } } : undefined;
    },
  },
];

function isNeedLike(part: string): boolean {
  return part.length >= PART_LENGTH && /\p{L}{3}.*\s.*\p{L}{3}/u.test(part);
}
