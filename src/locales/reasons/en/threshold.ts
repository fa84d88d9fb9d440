import type { thresholdReasons as french } from "../fr/threshold";

export const thresholdReasons: typeof french = {
  "threshold.parameter-missing":
    "No value of “{{rule}}” is in force on {{day}} ({{nature}}): complete the table Paramètres.",
  "threshold.family-missing": "Without a family this need is added up with no other (R2121-6).",
  "threshold.nature-missing": "Without a nature (F, S or T) this need is added up with no other.",
  "threshold.operation-missing": "Works without an operation: this need is added up with no other (R2121-5).",
  "threshold.works-without-operation_one":
    "1 need for works ({{amount}}) names no operation: name it so that it is added up (R2121-5).",
  "threshold.works-without-operation_other":
    "{{count}} needs for works ({{amount}}) name no operation: name it so that they are added up (R2121-5).",
  "threshold.close": "{{amount}}: within 10% of the {{threshold}} threshold.",
  "threshold.amounts-missing_one": "{{count}} need without amount: the cumulation is incomplete.",
  "threshold.amounts-missing_other": "{{count}} needs without amount: the cumulation is incomplete.",
  "threshold.unforeseen-to-justify_one": "Counted apart as unforeseen: keep the proof that it could not be foreseen.",
  "threshold.unforeseen-to-justify_other":
    "{{count}} needs counted apart as unforeseen: keep the proof that they could not be foreseen.",
  "splitting.cumulated-over-threshold_one": "{{count}} need: {{amount}} in all, above {{threshold}}.",
  "splitting.cumulated-over-threshold_other":
    "{{count}} needs under the threshold, {{amount}} together: {{threshold}} crossed. To be added up, or it is splitting.",
  "splitting.same-object":
    "{{department}}: {{count}} lines for “{{title}}” add up to {{amount}} and reach {{threshold}}.",
  "splitting.same-supplier":
    "{{supplier}} holds {{count}} needs of the family, {{amount}} in all: do not always choose the same one (R2122-8).",
  "parameter.rule-missing": "The rule is missing.",
  "parameter.value-missing": "The value is missing.",
  "parameter.unit-unknown": "Unknown unit: “{{written}}”. Expected: € HT, part, mois, jours, or nothing.",
  "parameter.ends-before-start": "The value ends on {{to}}, before it starts on {{from}}.",
};
