/** Reasons of the pooling opportunities. */
export const poolingReasons = {
  "pooling.same-family": "{{count}} besoins de « {{family}} » dans {{departments}} directions.",
  "pooling.same-market": "Les mêmes entreprises répondent : {{words}}.",
  "pooling.other-families": "Classés aussi sous {{families}} : vérifiez la famille.",
  "pooling.shared-words": "Mots communs : {{words}}.",
  "pooling.close-dates": "Dates de besoin proches : du {{from}} au {{to}}.",
  "pooling.close-ends": "Les marchés en cours finissent entre le {{from}} et le {{to}}.",
  "pooling.same-place": "Même lieu : {{place}}.",
  "pooling.several-suppliers": "{{count}} titulaires pour le même besoin : {{suppliers}}.",
  "pooling.same-supplier": "{{supplier}} tient déjà {{count}} de ces besoins.",
  "pooling.crosses-threshold":
    "Ensemble, {{amount}} : le seuil de {{threshold}} est atteint, que les besoins soient regroupés ou non (R2121-4).",
  "pooling.dates-apart": "Calendriers éloignés de {{duration}} : du {{from}} au {{to}}.",
  "pooling.beyond-sme": "{{amount}} en un seul lot dépasse {{cap}}, à la portée des PME : prévoyez des lots.",
  "pooling.several-places": "{{count}} lieux : des lots géographiques peuvent garder les entreprises proches.",
  "pooling.central-body": "{{body}} couvre cette famille : comparez avant de lancer (L2113-2).",
  "pooling.maybe-same-need": "Même objet et même montant : {{needs}}. Un seul besoin transmis deux fois ?",
  "pooling.amounts-missing_one": "1 besoin sans montant n'est pas compté.",
  "pooling.amounts-missing_other": "{{count}} besoins sans montant ne sont pas comptés.",
  "pooling.family-to-validate_one": "1 famille reste à valider.",
  "pooling.family-to-validate_other": "{{count}} familles restent à valider.",
};
