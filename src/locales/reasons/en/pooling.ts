import type { poolingReasons as french } from "../fr/pooling";

export const poolingReasons: typeof french = {
  "pooling.same-family": "{{count}} needs of “{{family}}” in {{departments}} departments.",
  "pooling.same-market": "The same firms answer: {{words}}.",
  "pooling.other-families": "Also classified under {{families}}: check the family.",
  "pooling.shared-words": "Words in common: {{words}}.",
  "pooling.close-dates": "Close dates of need: from {{from}} to {{to}}.",
  "pooling.close-ends": "Current contracts end between {{from}} and {{to}}.",
  "pooling.same-place": "Same place: {{place}}.",
  "pooling.several-suppliers": "{{count}} suppliers for the same need: {{suppliers}}.",
  "pooling.same-supplier": "{{supplier}} already holds {{count}} of these needs.",
  "pooling.crosses-threshold":
    "Together, {{amount}}: the threshold of {{threshold}} is reached, whether the needs are pooled or not (R2121-4).",
  "pooling.joint-procurement":
    "{{count}} legal persons: a joint procurement convention, signed before publication, takes {{days}} days (L2113-6, L2113-7).",
  "pooling.joint-procurement-undated":
    "{{count}} legal persons: a joint procurement convention is to be signed before publication (L2113-6, L2113-7).",
  "pooling.align-on_one":
    "One contract can start on {{day}}: 1 current contract ends before and is extended until then.",
  "pooling.align-on_other":
    "One contract can start on {{day}}: {{count}} current contracts end before and are extended until then.",
  "pooling.technical-constraint_one": "1 need depends on equipment, a brand or a right: {{needs}}.",
  "pooling.technical-constraint_other": "{{count}} needs depend on equipment, a brand or a right: {{needs}}.",
  "pooling.central-body-serves_one": "A central purchasing body already serves 1 of these needs.",
  "pooling.central-body-serves_other": "A central purchasing body already serves {{count}} of these needs.",
  "pooling.dates-apart": "Calendars {{duration}} apart: from {{from}} to {{to}}.",
  "pooling.beyond-sme": "{{amount}} in one lot is over {{cap}}, within the reach of small firms: plan lots.",
  "pooling.several-places": "{{count}} places: geographic lots may keep firms close by.",
  "pooling.central-body": "{{body}} covers this family: compare before launching (L2113-2).",
  "pooling.maybe-same-need": "Same subject and same amount: {{needs}}. One need sent twice?",
  "pooling.amounts-missing_one": "1 need without an amount is not counted.",
  "pooling.amounts-missing_other": "{{count}} needs without an amount are not counted.",
  "pooling.family-to-validate_one": "1 family remains to be validated.",
  "pooling.family-to-validate_other": "{{count}} families remain to be validated.",
};
