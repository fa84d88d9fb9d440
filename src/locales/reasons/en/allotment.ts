import type { allotmentReasons as french } from "../fr/allotment";

export const allotmentReasons: typeof french = {
  "allotment.one-performance": "One performance only: nothing asks for lots (L2113-10).",
  "allotment.distinct-performances": "{{count}} distinct performances (L2113-10).",
  "allotment.distinct-places": "{{count}} distinct places.",
  "allotment.sme-reach": "{{share}} of the amount is within the reach of small firms.",
  "allotment.small-lots_one": "Lot {{lots}}: adapted procedure possible, {{share}} of the whole (R2123-1 2°).",
  "allotment.small-lots_other": "Lots {{lots}}: adapted procedure possible, {{share}} of the whole (R2123-1 2°).",
  "allotment.dispensed-lots_one":
    "Lot {{lots}}: possible without publicity nor competition, {{share}} of the whole (R2122-8).",
  "allotment.dispensed-lots_other":
    "Lots {{lots}}: possible without publicity nor competition, {{share}} of the whole (R2122-8).",
  "allotment.limit-per-bidder":
    "{{count}} lots: limiting one bidder to {{limit}} keeps several suppliers; the notice says it, with the rule of choice (R2113-1).",
  "allotment.amount-split_one":
    "1 need names several performances: its amount is split in equal shares, to be corrected ({{needs}}).",
  "allotment.amount-split_other":
    "{{count}} needs name several performances: their amounts are split in equal shares, to be corrected ({{needs}}).",
  "allotment.reservable_one": "Lot {{lots}}: may be reserved (L2113-12, L2113-13).",
  "allotment.reservable_other": "Lots {{lots}}: may be reserved (L2113-12, L2113-13).",
  "allotment.sum-decides": "The sum of the lots, {{amount}}, decides the procedure.",
  "allotment.reason-needed": "One lot for {{count}} performances: write the reason in law and in fact (L2113-11).",
  "allotment.beyond-sme_one": "1 lot is beyond the reach of small firms.",
  "allotment.beyond-sme_other": "{{count}} lots are beyond the reach of small firms.",
  "allotment.many-lots": "{{count}} lots to run: check that the team can.",
  "allotment.tiny-lots_one": "1 lot is very small: expect few offers.",
  "allotment.tiny-lots_other": "{{count}} lots are very small: expect few offers.",
  "allotment.mixed-performances": "Each lot mixes {{count}} performances: write the reason (L2113-10).",
  "allotment.place-missing_one": "1 need has no place.",
  "allotment.place-missing_other": "{{count}} needs have no place.",
  "allotment.family-missing_one": "1 need has no family.",
  "allotment.family-missing_other": "{{count}} needs have no family.",
  "allotment.amounts-missing_one": "1 need without an amount is not counted.",
  "allotment.amounts-missing_other": "{{count}} needs without an amount are not counted.",
};
