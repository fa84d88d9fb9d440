import { euros } from "../money";
import { valueOf, type Need } from "../need";
import type { Reason } from "../reason";
import { foldText, wordsOf } from "../text";
import { valueInForce, type Parameter } from "../threshold";
import type { Candidate } from "./grouping";
import { placesOf, type Group } from "./signals";

/** Calendars further apart than this cannot be served by one contract without aligning them first, in months. */
const TOO_FAR = 18;
/** Words of a technical constraint that the others do not have: what exists already, one brand, one right. */
const CONSTRAINTS = new Set(
  `compatible compatibles compatibilite existant existants existante marque proprietaire exclusif exclusivite exclusive
  brevet brevete specifique specifiques origine constructeur`.split(/\s+/u),
);
/** A quick look at a text as it is written, that spares folding those that hold no such word. */
const CONSTRAINT_HINT = /compatib|exist|marque|propri|exclusi|brevet|sp.{1,2}cifi|origine|constructeur/iu;
/** Names of central purchasing bodies, as they are written in the column of the current holder or contract. */
const CENTRAL_BODY = /\b(?:ugap|resah|uniha|centrale d achat|centrale achat|sipperec|canut|cap oise)\b/u;

/** What speaks against buying together, or must be settled first. */
export function counterSignalsFor(group: Group, parameters: readonly Parameter[]): readonly Reason[] {
  const { calendar, nature, amount, needs, withoutAmount, day } = group;
  const signals: Reason[] = [];
  if (calendar.served && calendar.served.months > TOO_FAR) {
    const { from, to, months } = calendar.served;
    const values = { from: { day: from }, to: { day: to }, duration: { months } };
    signals.push({ code: "pooling.dates-apart", values });
  }
  const cap = valueInForce(parameters, "sme-cap", day, nature);
  if (cap.ok && euros(amount) > cap.value) {
    const values = { amount: { euros: euros(amount) }, cap: { euros: cap.value } };
    signals.push({ code: "pooling.beyond-sme", article: "L2113-10", values });
  }
  const places = placesOf(needs);
  if (nature !== "F" && places.length > 1) {
    signals.push({ code: "pooling.several-places", values: { count: places.length } });
  }
  signals.push(...constraints(needs), ...centralBody(group));
  const same = maybeTheSame(group.members);
  if (same.length > 0) signals.push({ code: "pooling.maybe-same-need", values: { needs: { list: same } } });
  if (withoutAmount.length > 0) {
    signals.push({ code: "pooling.amounts-missing", values: { count: withoutAmount.length } });
  }
  const toValidate = needs.filter(({ validatedFamily }) => validatedFamily === "").length;
  if (toValidate > 0) signals.push({ code: "pooling.family-to-validate", values: { count: toValidate } });
  return signals;
}

/** Needs whose words tie them to something that is there, unless all of them are. */
function constraints(needs: readonly Need[]): readonly Reason[] {
  const tied = needs.filter(({ title, description }) => {
    const text = `${title} ${description}`;
    return CONSTRAINT_HINT.test(text) && wordsOf(text).some((word) => CONSTRAINTS.has(word));
  });
  if (tied.length === 0) return [];
  const values = { count: tied.length, needs: { list: tied.map(({ id }) => id) } };
  return [{ code: "pooling.technical-constraint", values }];
}

/** A central body whose catalogue covers the family, or that serves some of the needs already. */
function centralBody({ family, certain, needs }: Group): readonly Reason[] {
  const served = needs.filter(
    ({ currentHolder, currentContract }) => namesCentralBody(currentHolder) || namesCentralBody(currentContract),
  );
  return [
    ...(certain && family && family.centralBody !== ""
      ? [{ code: "pooling.central-body", article: "L2113-2", values: { body: family.centralBody } } as const]
      : []),
    ...(served.length > 0 ? [{ code: "pooling.central-body-serves", values: { count: served.length } } as const] : []),
  ];
}

function namesCentralBody(written: string): boolean {
  return written !== "" && CENTRAL_BODY.test(foldText(written));
}

/**
 * Needs of the same wording, the same amount and, when both have one, the same day: perhaps one need sent twice, to be
 * told from needs to pool.
 */
function maybeTheSame(members: readonly Candidate[]): readonly string[] {
  // Amounts are compared before titles: they cost nothing to read, and few are equal.
  return groupsOf(members, ({ value }) => value)
    .flatMap((equal) => groupsOf(equal, ({ need }) => foldText(need.title)))
    .filter((same) => daysOf(same).size <= 1)
    .flatMap((same) => same.map(({ need }) => need.id));
}

/** Candidates that share a key, two at least; those without a key are left out. */
function groupsOf(
  members: readonly Candidate[],
  keyOf: (candidate: Candidate) => string | number | undefined,
): readonly (readonly Candidate[])[] {
  const groups = new Map<string | number, Candidate[]>();
  for (const candidate of members) {
    const key = keyOf(candidate);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function daysOf(members: readonly Candidate[]): ReadonlySet<string> {
  return new Set(members.flatMap(({ need }) => valueOf(need.neededBy) ?? []));
}
