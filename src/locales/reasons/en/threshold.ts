import type { thresholdReasons as french } from "../fr/threshold";

export const thresholdReasons: typeof french = {
  "threshold.parameter-missing":
    "No value of “{{rule}}” is in force on {{day}} ({{nature}}): complete the table Paramètres.",
  "threshold.family-missing": "Without a family this need is added up with no other (R2121-6).",
  "threshold.nature-missing": "Without a nature (F, S or T) this need is added up with no other.",
  "threshold.operation-missing": "Works without an operation: this need is added up with no other (R2121-5).",
  "value.maximum-counts": "The maximum of the framework agreement counts, over its whole duration.",
  "value.total-counts": "Total amount submitted.",
  "value.duration-counted": "{{amount}} a year over {{duration}}.",
  "value.renewals-counted_one": "{{amount}} a year over {{duration}}, 1 renewal included.",
  "value.renewals-counted_other": "{{amount}} a year over {{duration}}, {{count}} renewals included.",
  "value.spend-counts": "Spent in the last 12 months, adjusted: {{spent}}.",
  "value.larger-counts":
    "Of the two estimates over 12 months the larger counts: adjusted spend {{spent}}, to come {{expected}}.",
  "value.options-added": "Options and prizes added: {{amount}}.",
  "value.options-unreadable": "The options “{{written}}” cannot be read: they are not counted.",
  "parameter.rule-missing": "The rule is missing.",
  "parameter.value-missing": "The value is missing.",
  "parameter.unit-unknown": "Unknown unit: “{{written}}”. Expected: € HT, part, mois, jours, or nothing.",
  "parameter.ends-before-start": "The value ends on {{to}}, before it starts on {{from}}.",
  "threshold.close": "{{name}}: {{amount}}, within 5% of the {{threshold}} threshold.",
  "threshold.amounts-missing_one": "{{name}}: {{count}} need without amount, the cumulation is incomplete.",
  "threshold.amounts-missing_other": "{{name}}: {{count}} needs without amount, the cumulation is incomplete.",
  "threshold.unforeseen-unjustified_one":
    "{{name}}: 1 need counted apart as unforeseen ({{amount}}), with no written reason.",
  "threshold.unforeseen-unjustified_other":
    "{{name}}: {{count}} needs counted apart as unforeseen ({{amount}}), with no written reason.",
  "threshold.framework-without-maximum_one":
    "{{name}}: 1 framework agreement without a maximum, deemed above the formal threshold.",
  "threshold.framework-without-maximum_other":
    "{{name}}: {{count}} framework agreements without a maximum, deemed above the formal threshold.",
  "threshold.works-without-operation_one":
    "1 need for works ({{amount}}) names no operation: it is added up with nothing.",
  "threshold.works-without-operation_other":
    "{{count}} needs for works ({{amount}}) name no operation: they are added up with nothing.",
  "splitting.cumulated-over-threshold":
    "{{name}}: {{count}} needs, each under {{threshold}}, make {{amount}} together.",
  "splitting.operation-over-threshold":
    "Operation {{name}}: {{count}} contracts, each under {{threshold}}, make {{amount}} together.",
  "splitting.same-object":
    "{{department}} asks {{count}} times for “{{title}}”: {{amount}} in all, above {{threshold}}.",
  "splitting.cut-in-time":
    "{{department}} asks {{count}} times for “{{title}}” from {{from}} to {{to}}: {{amount}} in all, above {{threshold}}.",
  "splitting.lots-of-one-object":
    "{{department}}: {{count}} lots of {{name}}, {{amount}} in all. The sum of the lots decides the procedure.",
  "splitting.cut-across-years":
    "{{department}} asks {{count}} times for “{{title}}” from year to year: {{amount}} in all, each year under {{threshold}}.",
  "splitting.same-supplier":
    "{{name}}: {{supplier}} holds {{count}} needs, {{amount}} in all, each under the threshold.",
  "todo.formal": "Plan a formal procedure: one consultation in lots, or several that all follow this procedure.",
  "todo.publicity": "Publish at the BOAMP or in a newspaper of legal notices, for the whole or for each consultation.",
  "todo.dispense": "Open the whole to competition: the dispense only holds for the total.",
  "todo.publish-in-ojeu": "Publish a notice in the Official Journal: the procedure stays adapted.",
  "todo.design-by-operation":
    "Design missions are added up with those of the same operation: check which of these share one.",
  "todo.check-homogeneity":
    "Purchases made to measure: add them up only if they have the same characteristics or form a functional unit (R2121-6). If not, say why and count them apart.",
  "todo.one-line-twice":
    "One line written twice, or one contract with several holders? Keep one. If not, bring them together.",
  "todo.lots-together":
    "If these are the lots of one consultation, launch them together; if not, say how their objects differ.",
  "todo.compete": "Consult other suppliers: do not always choose the same one when several offers are possible.",
  "todo.one-contract": "Bring these purchases into one contract, or note what sets them apart.",
  "todo.longer-contract": "Compare with a contract of several years: its value would be that of its whole duration.",
  "todo.check-forgotten": "Check that no need is forgotten or underestimated.",
  "todo.estimate": "Estimate these needs: they may cross a threshold.",
  "todo.justify-unforeseen": "Write why they could not be foreseen, or give them back to their family.",
  "todo.state-maximum": "Set a maximum, in value or in quantity, for the whole duration (R2162-4).",
  "todo.name-operation": "Name the operation of each line in the sheet Besoins.",
  "todo.complete-parameters": "Add the missing value to the table Paramètres.",
  "counted.family": "Same homogeneous family: {{name}} ({{code}}).",
  "counted.suggested-family": "Suggested family, to be validated: {{name}} ({{code}}).",
  "counted.functional-unit": "Same functional unit: {{name}}.",
  "counted.operation": "Works of the operation {{name}}.",
  "counted.at-disposal": "Supply or service made available for the operation {{name}}.",
  "counted.unforeseen": "Unforeseen, counted apart: the reason is still to be written.",
  "counted.unforeseen-because": "Unforeseen, counted apart: {{motive}}",
  "consequence.dispense": "Choose a relevant offer, spend public money well, do not always choose the same supplier.",
  "consequence.adapted": "The buyer sets the procedure from the need, its amount and the firms able to meet it.",
  "consequence.formal": "Call for tenders, procedure with negotiation or competitive dialogue.",
  "consequence.publicity-none": "No publicity asked for.",
  "consequence.publicity-adapted": "Free publicity, suited to the purchase.",
  "consequence.publicity-boamp": "Notice at the BOAMP or in a newspaper of legal notices (SHAL).",
  "consequence.publicity-ojeu": "Notice at the BOAMP and in the Official Journal of the Union (JOUE).",
  "consequence.buyer-profile-always": "Tender documents on the buyer profile, from {{threshold}} on.",
  "consequence.buyer-profile-if-published":
    "If a notice is published, documents on the buyer profile from {{threshold}} on.",
  "consequence.award-committee": "The tender committee awards.",
  "consequence.standstill_one": "1 day between telling the candidates and signing.",
  "consequence.standstill_other": "{{count}} days between telling the candidates and signing.",
  "consequence.written-contract": "Written contract from {{threshold}} on.",
  "consequence.essential-data": "Essential data published from {{threshold}} on.",
  "consequence.legality-control": "Sent to the control of legality from {{threshold}} on.",
  "consequence.innovation": "Innovative purchase under {{threshold}}: possible without publicity or competition.",
  "parameter.doubtful": "To be checked: {{doubt}}",
};
