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
const SAME_TEXT_NEEDS = 2;
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
  const tied = needs.filter(({ title, description }) =>
    wordsOf(`${title} ${description}`).some((word) => CONSTRAINTS.has(word)),
  );
  if (tied.length === 0) return [];
  const values = { count: tied.length, needs: { list: tied.map(({ id }) => id) } };
  return [{ code: "pooling.technical-constraint", values }];
}

/** A central body whose catalogue covers the family, or that serves some of the needs already. */
function centralBody({ family, certain, needs }: Group): readonly Reason[] {
  const served = needs.filter(({ currentHolder, currentContract }) =>
    CENTRAL_BODY.test(foldText(`${currentHolder} ${currentContract}`)),
  );
  return [
    ...(certain && family && family.centralBody !== ""
      ? [{ code: "pooling.central-body", article: "L2113-2", values: { body: family.centralBody } } as const]
      : []),
    ...(served.length > 0 ? [{ code: "pooling.central-body-serves", values: { count: served.length } } as const] : []),
  ];
}

/**
 * Needs of the same wording, the same amount and, when both have one, the same day: perhaps one need sent twice, to be
 * told from needs to pool.
 */
function maybeTheSame(members: readonly Candidate[]): readonly string[] {
  const seen = new Map<string, Candidate[]>();
  for (const candidate of members) {
    if (candidate.value === undefined) continue;
    const key = `${foldText(candidate.need.title)}|${String(candidate.value)}`;
    seen.set(key, [...(seen.get(key) ?? []), candidate]);
  }
  return [...seen.values()]
    .filter((same) => same.length >= SAME_TEXT_NEEDS && daysOf(same).size <= 1)
    .flatMap((same) => same.map(({ need }) => need.id));
}

function daysOf(members: readonly Candidate[]): ReadonlySet<string> {
  return new Set(members.flatMap(({ need }) => valueOf(need.neededBy) ?? []));
}
