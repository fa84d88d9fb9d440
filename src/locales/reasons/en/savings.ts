import type { savingsReasons as french } from "../fr/savings";

export const savingsReasons: typeof french = {
  "saving.reference-missing": "The reference price is missing.",
  "saving.reference-negative": "A reference price is not negative: {{price}}.",
  "saving.one-reference-expected": "This method expects one price, {{count}} are given.",
  "saving.two-offers-needed": "An average takes two offers at least, {{count}} is given.",
  "saving.index-incomplete": "One index is missing: give the first and the last one, or none.",
  "saving.index-not-positive": "An index is above zero: {{start}}, {{end}}.",
  "saving.no-such-day": "There is no such day: “{{written}}”.",
  "saving.levers-not-100": "Levers weigh {{total}} % in all: they must make 100 %.",
  "saving.lever-negative": "A lever does not weigh less than zero: {{lever}}.",
  "saving.lever-weight-missing": "The weight of “{{lever}}” is missing.",
  "saving.method-unknown": "Unknown method: “{{written}}”.",
  "saving.price-missing": "The price obtained is missing.",
  "saving.price-negative": "A price is not negative: {{price}}.",
  "saving.quantity-missing": "The quantity over 12 months is missing.",
  "saving.quantity-negative": "A quantity is not negative: {{quantity}}.",
  "saving.duration-missing": "The duration in months is missing.",
  "saving.no-index": "No index: the old price is kept as it is.",
  "saving.index-of-current-price": "An index is applied to a price of today: is it intended?",
  "saving.offers-averaged": "Average of {{count}} offers: only compliant offers count.",
  "saving.first-offer": "A first offer is a disputed reference: keep the evidence.",
  "saving.no-quantity": "The quantity is zero.",
  "saving.negative": "The price obtained is dearer: {{gain}} over 12 months.",
  "saving.no-rate": "The reference is zero: there is no rate.",
  "saving.suspiciously-high": "Saving of {{rate}}: check the reference and the unit.",
  "saving.negative-line": "Line {{line}}: a price or a quantity is negative.",
  "saving.member-negative": "A department's part is not negative: {{member}}.",
  "saving.members-nothing": "All the departments' parts are zero.",
  "saving.members-over-quantity":
    "The departments' parts make {{total}}, more than the quantity bought ({{quantity}}).",
  "saving.member-quantity-missing": "The part of “{{lever}}” is missing.",
  "saving.basket-line":
    "Line {{line}} of the basket, “{{written}}”: old price / new price / quantity is expected, then if need be indice 100 à 112, avant 120.",
  "saving.finance-incomplete": "Finance's reference is missing: give its price, or remove their method.",
  "saving.rate-impossible": "This discount rate is impossible: {{rate}}.",
  "saving.cost-negative": "A cost is not negative: {{cost}}.",
  "saving.share-impossible": "This discount or mark-up is impossible: {{share}}. Write 0.12 or 12%.",
  "saving.spend-negative": "A spend is not negative: {{spend}}.",
  "saving.score-missing": "Qualitative gain without score: “{{written}}”. Write “Délais : 2 – evidence”.",
  "saving.score-impossible": "{{aspect}}: the score goes from 0 to {{highest}}, not {{score}}.",
  "saving.reference-after-price":
    "The reference ({{reference}}) is later than the price obtained ({{price}}): it cannot be its starting point.",
  "saving.index-of-line": "Line {{line}}: give the first and the last index, above zero, or none.",
  "saving.lines-without-index": "Lines of the basket without an index: {{count}}. Their old price is kept as it is.",
  "saving.lines-without-former-quantity":
    "Lines of the basket without a former quantity: {{count}}. The volume effect is that of the others.",
  "saving.quantity-before-of-basket":
    "The former quantity of a basket is written line by line (“avant 120”): that of the saving does not count.",
  "saving.one-off": "A purchase made once: the saving is counted once, in the year of the notification.",
  "saving.finance-other-scope":
    "One only of the two methods is a global cost: check that both references cover the same time.",
  "saving.lives-unread":
    "Costs that cannot be read: “{{written}}”. Expected: Ancien : achat 30 000 / par an 2 000 + 2 000 ; Nouveau : achat 32 000 / par an 1 500 + 1 500 ; Taux : 3 %.",
  "saving.lives-of-different-lengths":
    "The old cost counts {{before}} years, the new one {{after}}: the two lives cannot be compared.",
  "saving.life-is-not-duration":
    "The costs cover {{years}} years and the duration is {{months}} months: the saving over 12 months depends on it.",
  "saving.evidence-missing": "{{aspect}}: no evidence is quoted.",
};
