import type { Cumulation, ProcedureCode } from "./threshold";

/** A cumulation that a changed figure moved. */
export interface MovedCumulation {
  readonly cumulation: Cumulation;
  readonly before: { readonly procedure: ProcedureCode; readonly publicity: Cumulation["procedure"]["publicity"] };
  readonly after: { readonly procedure: ProcedureCode; readonly publicity: Cumulation["procedure"]["publicity"] };
}

/** What identifies a cumulation from one computation to the next. */
export function identityOf({ kind, key, exercise, period, authority, autonomousUnit }: Cumulation): string {
  return [kind, key, exercise ?? "", period?.from ?? "", authority ?? "", autonomousUnit ?? ""].join("|");
}

/** The cumulations whose procedure or publicity is not what it was, the largest first. */
export function movedBetween(before: readonly Cumulation[], after: readonly Cumulation[]): readonly MovedCumulation[] {
  const known = new Map(before.map((cumulation) => [identityOf(cumulation), cumulation.procedure]));
  return after.flatMap((cumulation): readonly MovedCumulation[] => {
    const was = known.get(identityOf(cumulation));
    const is = cumulation.procedure;
    if (!was || (was.code === is.code && was.publicity === is.publicity)) return [];
    return [
      {
        cumulation,
        before: { procedure: was.code, publicity: was.publicity },
        after: { procedure: is.code, publicity: is.publicity },
      },
    ];
  });
}
