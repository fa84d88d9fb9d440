import type { validationReasons as french } from "../fr/validation";

export const validationReasons: typeof french = {
  "title.missing": "The subject is missing: say what is to be bought.",
  "department.missing": "The department is not given.",
  "amount.missing":
    "No amount: give a yearly or a total amount excluding tax. Without it the need is not counted (R2121-1).",
  "nature.missing": "The nature is missing: F (supplies), S (services) or T (works).",
  "neededBy.missing":
    "The date of need is missing: without it there is no schedule and no applicable threshold (R2121-3).",
  "duration.missing": "The duration is missing: the value is computed over one year only (R2121-1).",
  "character.missing": "The character is missing: recurrent, one-off, renewal, new or unforeseen.",
  "currentEnd.missing": "There is a current contract but its end date is missing.",
  "estimateOrigin.missing":
    "Say where the estimate comes from (previous contract, quotes, catalogue…): the amount is above the dispense threshold.",
  "amount.unreadable": "“{{written}}” is not a readable amount: write a number of euros excluding tax.",
  "amount.to-define": "The amount is still to be defined (“{{written}}”): the need is not counted.",
  "amount.range":
    "“{{written}}” is a range, from {{lowBare}} to {{highBare}}: choose one amount excluding tax (the higher one, to be safe).",
  "amount.bound": "“{{written}}” only gives a limit ({{boundBare}}): write the estimated amount excluding tax.",
  "amount.per-month":
    "“{{written}}” is a monthly amount, that is {{annualBare}} a year: write the yearly amount excluding tax.",
  "amount.other-currency": "“{{written}}” is not in euros ({{currency}}): convert it to euros excluding tax.",
  "amount.ambiguous-unit": "“{{written}}”: thousands or millions? Write k€ or M€, or the whole number.",
  "amount.too-large": "“{{written}}” is beyond any possible spending: is it a reference number?",
  "amount.negative": "The amount is negative.",
  "amount.ambiguous-separator": "The dot or comma can be read in two ways: read as {{readBare}}. Please confirm.",
  "amount.approximate": "The amount is given as approximate.",
  "amount.maximum": "The amount is given as a maximum.",
  "amount.tax-included":
    "{{amountBare}} including VAT, that is {{without}} at {{rate}}. Check the rate before correcting.",
  "amount.zero": "The amount is zero: is it unknown, or is the need free of charge?",
  "cell.error": "The cell holds a formula error ({{written}}).",
  "day.unreadable": "“{{written}}” is not a readable date: write dd/mm/yyyy.",
  "day.to-define": "The date is still to be defined (“{{written}}”).",
  "day.no-year": "“{{written}}” does not say which year: add it.",
  "day.impossible": "“{{written}}” is no possible date: correct it.",
  "day.month-first": "The date seems to be written the American way, month first: read as {{read}}.",
  "day.interval": "“{{written}}” is a period, from {{from}} to {{to}}: its first day is used.",
  "duration.unreadable": "“{{written}}” is not a readable duration: write a number of months.",
  "number.unreadable": "“{{written}}” is not a number.",
  "year.unreadable": "“{{written}}” is not a budget year: write a single year.",
  "choice.unknown": "“{{written}}” is not in the list of this column.",
  "list.unknown": "“{{written}}” is not in the list of this column.",
  "nature.several": "“{{written}}” names several natures ({{natures}}): keep the main one, or split the need.",
  "cpv.form": "“{{cpv}}” is not a CPV code: 8 digits, then the check digit if known.",
  "title.spaces": "The subject contains stray spaces.",
  "value.inconsistent":
    "The total amount ({{submitted}}) does not match the yearly amount over the duration ({{computed}} over {{duration}}): the total is used.",
  "nature.contradicts-cpv": "The nature is {{nature}}, but CPV code {{cpv}} belongs to {{implied}}.",
  "nature.contradicts-title": "The nature is {{nature}}, but the subject starts with “{{word}}”: {{implied}}?",
  "nature.contradicts-family": "The nature is {{nature}}, but family “{{family}}” belongs to {{implied}}.",
  "duration.one-off-renewed": "A one-off need is not renewed: correct the character or the renewals.",
  "currentEnd.gap": "The current contract ends on {{end}} and the need starts on {{start}}: continuity is not ensured.",
  "currentEnd.overlap": "The need starts on {{start}}, well before the current contract ends ({{end}}).",
  "year.contradicts-date": "The budget year ({{year}}) is far from the date of need ({{day}}).",
  "family.unknown": "Family {{code}} does not exist in the nomenclature.",
  "family.archived": "Family {{code}} “{{label}}” is archived: choose another one.",
  "department.spelling": "“{{department}}” is written “{{known}}” in Directions.",
  "department.unknown": "“{{department}}” is not in Directions: add it, or choose the right one.",
  "department.mistyped": "“{{department}}” is not in Directions: probably “{{known}}”.",
  "id.repeated": "Identifier {{id}} is borne by several rows: nothing is written to them as long as it is repeated.",
  "duplicate.same-department":
    "{{count}} rows of {{department}} say nearly the same thing for a close amount: duplicate?",
  "duplicate.other-department":
    "Same subject and same amount in several departments ({{departments}}): is the need declared twice?",
  "department.variant": "“{{department}}” is written “{{known}}” elsewhere: one spelling for each department.",
  "contract.contradictory":
    "Contract {{contract}} ends on different dates depending on the row ({{first}}, {{second}}).",
  "framework.too-long":
    "A framework agreement lasts {{most}} at most, renewals included; this one lasts {{duration}} (L2125-1 1°).",
  "duration.over-four-years":
    "{{duration}} in all: if this is a framework agreement, the limit is {{most}} (L2125-1 1°).",
  "framework.without-maximum": "A framework agreement must have a maximum, in value or in quantity (R2162-4).",
  "works.without-operation": "Works are added up by operation (R2121-5): name the operation.",
  "launch.provisional-threshold":
    "Launch expected around {{day}}: the thresholds of that date are not known yet, the computation is provisional.",
  "environment.missing":
    "Consultation launched around {{day}}: an environmental condition and criterion have been compulsory since 21 August 2026 (L2112-2).",
  "social.missing":
    "{{value}} is above the European threshold ({{threshold}}): plan a social condition, or justify the exception (L2112-2-1).",
  "unforeseen.unjustified": "An unforeseen need is counted apart only if it is justified: say why in the description.",
  "amount.just-under-threshold":
    "{{value}}: just under the {{threshold}} threshold. Check that the need is not split (R2121-4).",
  "fragments.same-need":
    "{{count}} rows of this department tell the same need in several parts: {{total}} together, above {{threshold}}. Join them, or say what sets them apart (R2121-4).",
  "amount.implausible":
    "{{value}} over the contract: beyond {{largest}}, no need of this kind is plausible. Check the amount and its unit.",
  "amount.filler": "{{amount}} looks typed to fill the cell: write the estimate, or leave the cell empty.",
  "amount.far-from-authority": "{{value}}, while the median of all needs is {{median}}: check the amount and its unit.",
  "launch.new-thresholds":
    "{{value}}, launch around {{day}}: the threshold will then be {{then}}, against {{now}} today. Use the procedure of the launch date (R2121-3).",
  "launch.too-late":
    "For a need on {{day}}, the consultation should have been launched around {{launch}}: postpone the date or extend the current contract.",
  "environment.undecided":
    "Consultation launched around {{day}}: say which environmental condition and criterion are planned (L2112-2, compulsory since 21 August 2026).",
  "award.price-only":
    "Price can no longer be the only criterion of a consultation launched around {{day}}: add an environmental criterion, or use the life-cycle cost (R2152-7).",
  "neededBy.past": "The date of need ({{day}}) is in the past.",
  "neededBy.far": "The date of need ({{day}}) is more than five years away.",
  "currentEnd.past": "The current contract ended on {{day}}: is the need covered?",
  "year.past": "Budget year {{year}} is over.",
  "duration.years-suspected": "{{duration}} for a recurrent need: should it be years ({{years}})?",
  "duration.implausible": "{{duration}} in all, renewals included: check the duration and the renewals.",
  "renewals.implausible": "{{renewals}} renewals: is it a number of months?",
  "amount.far-from-family":
    "{{value}}, while the median of family {{family}} is {{median}} ({{count}} needs): check the unit.",
  "amount.thousands-suspected":
    "{{amount}}, while the usual amount is {{median}}: is it in thousands of euros ({{thousands}})?",
  "amount.tax-suspected":
    "{{amountBare}} becomes round without VAT ({{without}} at {{rate}}), like {{count}} amounts of this file: do they include VAT?",
  "title.vague": "“{{title}}” does not say what is bought: be specific (L2111-1).",
  "title.short": "“{{title}}” is too short for a supplier to understand.",
  "title.damaged": "The subject lost accented letters between two programs.",
  "title.brand": "The subject names a brand ({{brand}}): describe the need, or add “or equivalent” (R2111-7).",
  "title.several-needs": "The row seems to hold several needs: {{parts}}.",
  "title.holds-amount": "The subject contains an amount ({{amount}}): write it in its column.",
  "check-setting.rule-unknown":
    "Row {{id}} of Paramètres: no check is called “{{rule}}”. The list is in docs/checks.md.",
  "check-setting.grade-unknown":
    "Row {{id}} of Paramètres: “{{written}}” is not a severity. Write erreur, alerte, info or non; until then, rule {{rule}} keeps its own.",
  "value.one-year-assumed": "Duration unknown: one year is counted (R2121-7).",
  "value.at-least-one-year": "Regular need of {{duration}}: twelve months are counted (R2121-7).",
  "value.total-unreadable": "The total amount “{{written}}” cannot be read: the value comes from the yearly amount.",
};
