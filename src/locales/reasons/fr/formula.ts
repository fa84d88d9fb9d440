/** Why a formula refuses its arguments or has no answer. */
export const formulaReasons = {
  "formula.cell-unusable": "Cette cellule contient « {{written}} », qui ne peut pas servir ici.",
  "formula.day-missing": "La date manque : indiquez une date, ou un texte comme « 15/03/2027 ».",
  "formula.nature-missing": "La nature manque : F (fournitures), S (services) ou T (travaux).",
  "formula.amount-missing": "Le montant manque : indiquez un nombre d'euros HT.",
  "formula.amount-negative": "« {{written}} » est négatif : une estimation ne peut pas l'être.",
  "formula.number-expected": "Ligne {{line}} : « {{written}} » n'est pas un nombre.",
  "formula.ranges-differ":
    "Les plages n'ont pas la même taille : {{references}} prix de référence, {{obtained}} prix obtenus, {{quantities}} quantités.",
  "formula.line-incomplete": "Ligne {{line}} : il manque un prix ou une quantité.",
  "formula.no-reference-amount": "Le montant de référence est nul : il n'y a pas de taux.",
  "formula.rule-unknown":
    "La règle « {{written}} » n'existe pas. Essayez « dispense », « publicité », « formalisée » ou « petit lot ».",
  "formula.negative-lot": "Ligne {{line}} : un lot ne peut pas avoir un montant négatif.",
  "formula.columns-differ":
    "La plage {{column}} a {{count}} cellules : {{expected}} sont attendues, comme la première.",
  "formula.goal-unknown": "« {{written}} » n'est pas un but : écrivez « nombre » ou « montant ».",
  "formula.criterion-unknown":
    "« {{written}} » n'est pas un découpage : écrivez « technique », « géographique », « technique × géographique », « à la taille des PME » ou « lot unique ».",
  "formula.no-needs-table": "Ce classeur n'a pas de table « Besoins » : créez-la depuis le volet.",
  "formula.workbook-unreadable": "Le classeur n'a pas pu être lu ({{detail}}). Recalculez dans un instant.",
  "formula.title-missing": "L'objet est vide : écrivez ce qu'il s'agit d'acheter.",
  "formula.no-family": "À préciser : aucune famille ne correspond à « {{written}} ».",
  "formula.family-unknown": "La famille « {{written}} » n'est pas dans la nomenclature.",
  "formula.no-cpv": "La famille « {{written}} » n'a pas de code CPV.",
  "formula.headers-missing":
    "Les en-têtes manquent : donnez la ligne d'en-têtes de la table, de même largeur que la ligne.",
  "formula.conditions-unknown": "Écrivez « nouvelles » ou « anciennes » : « {{written}} » n'est pas compris.",
  "formula.indices-differ":
    "{{indices}} indices pour {{lines}} lignes : donnez-en un pour toutes, ou une plage de même taille.",
  "formula.amounts-differ":
    "Les montants ({{amounts}}) et les considérations ({{considerations}}) n'ont pas la même taille.",
  "formula.no-consideration": "Aucun marché ne se prononce : pas de taux.",
};
