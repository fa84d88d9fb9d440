/** What is judged of a need: what was suggested when it was decided, and what was decided. */
export interface Judged {
  readonly id: string;
  readonly title: string;
  readonly cpv: string;
  /** Written beside the decision when it was taken; "" when none was. */
  readonly suggestedFamily: string;
  /** From 0 to 1; 0 when it was not written. */
  readonly confidence: number;
  readonly validatedFamily: string;
}

/** The needs that can be judged: decided, with the suggestion of the time. */
export function judged(needs: readonly Judged[]): readonly Judged[] {
  return needs.filter(({ suggestedFamily, validatedFamily }) => suggestedFamily !== "" && validatedFamily !== "");
}

/** An order that does not depend on the order of the rows, between pairs that count the same. */
export function firstOf(
  one: { readonly suggested: string; readonly validated: string },
  other: { readonly suggested: string; readonly validated: string },
): number {
  return one.suggested < other.suggested || (one.suggested === other.suggested && one.validated < other.validated)
    ? -1
    : 1;
}
