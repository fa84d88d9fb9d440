import type { Reason } from "../reason";
import { Exact } from "./exact";
import { shareOut } from "./share-out";

export type MembersCode = "saving.member-negative" | "saving.members-nothing" | "saving.members-over-quantity";

export type MembersResult =
  | { readonly ok: true; readonly byMember: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly reason: Reason<MembersCode> };

/**
 * The gain of a pooled purchase shared out between its members by their quantities: G × Qm ÷ ΣQ. Their sum is the gain,
 * so that adding up departments counts nothing twice.
 *
 * @param gain € HT, to the cent
 * @param quantity quantity of the whole purchase: members that make more than it are refused
 */
export function shareByMember(
  gain: number,
  members: Readonly<Record<string, number>>,
  quantity: number,
): MembersResult {
  const entries = Object.entries(members);
  if (entries.length === 0) return { ok: true, byMember: {} };
  const refused = entries.find(([, part]) => !Number.isFinite(part) || part < 0);
  if (refused) return { ok: false, reason: { code: "saving.member-negative", values: { member: refused[0] } } };
  const total = entries.reduce((sum, [, part]) => sum.plus(part), Exact.of(0));
  if (total.isZero()) return { ok: false, reason: { code: "saving.members-nothing" } };
  // A purchase of one lot is shared out by any weights; one of many units cannot be bought twice.
  if (quantity > 1 && total.compare(quantity) > 0) {
    return {
      ok: false,
      reason: { code: "saving.members-over-quantity", values: { total: total.toNumber(), quantity } },
    };
  }
  return { ok: true, byMember: shareOut(gain, members) };
}
