import type { formulaReasons as french } from "../fr/formula";

export const formulaReasons: typeof french = {
  "formula.cell-unusable": "This cell holds “{{written}}”, which cannot be used here.",
  "formula.day-missing": "The date is missing: give a date, or text such as “15/03/2027”.",
  "formula.nature-missing": "The nature is missing: F (supplies), S (services) or T (works).",
  "formula.amount-missing": "The amount is missing: give a number of euros excluding VAT.",
  "formula.amount-negative": "“{{written}}” is negative: an estimate cannot be.",
  "formula.number-expected": "Line {{line}}: “{{written}}” is not a number.",
  "formula.ranges-differ":
    "The ranges differ in size: {{references}} reference prices, {{obtained}} prices obtained, {{quantities}} quantities.",
  "formula.line-incomplete": "Line {{line}}: a price or a quantity is missing.",
  "formula.no-reference-amount": "The reference amount is zero: there is no rate.",
  "formula.rule-unknown": "There is no rule “{{written}}”. Try “dispense”, “publicité”, “formalisée” or “petit lot”.",
  "formula.negative-lot": "Line {{line}}: a lot cannot have a negative amount.",
  "formula.columns-differ": "Range {{column}} has {{count}} cells: {{expected}} are expected, as in the first.",
  "formula.goal-unknown": "“{{written}}” is not a goal: write “nombre” or “montant”.",
  "formula.criterion-unknown":
    "“{{written}}” is not a way of cutting: write “technique”, “géographique”, “technique × géographique”, “à la taille des PME” or “lot unique”.",
  "formula.no-needs-table": "This workbook has no table “Besoins”: create it from the pane.",
  "formula.workbook-unreadable": "The workbook could not be read ({{detail}}). Calculate again in a moment.",
  "formula.title-missing": "The title is empty: write what is to be bought.",
  "formula.no-family": "To be specified: no family fits “{{written}}”.",
  "formula.family-unknown": "The family “{{written}}” is not in the nomenclature.",
  "formula.no-cpv": "The family “{{written}}” has no CPV code.",
  "formula.headers-missing": "The headers are missing: give the header row of the table, as wide as the row.",
  "formula.conditions-unknown": 'Write "nouvelles" (new) or "anciennes" (old): “{{written}}” is not understood.',
  "formula.indices-differ":
    "{{indices}} indices for {{lines}} lines: give one for all of them, or a range of the same size.",
  "formula.amounts-differ":
    "The amounts ({{amounts}}) and the considerations ({{considerations}}) are not of the same size.",
  "formula.no-consideration": "No contract says: no rate.",
};
