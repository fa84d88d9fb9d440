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
  "pooling.joint-procurement":
    "{{count}} personnes morales : une convention de groupement, signée avant la publication, prend {{days}} jours (L2113-6, L2113-7).",
  "pooling.joint-procurement-undated":
    "{{count}} personnes morales : une convention de groupement est à signer avant la publication (L2113-6, L2113-7).",
  "pooling.align-on_one":
    "Un marché unique peut commencer le {{day}} : 1 marché en cours finit avant et se prolonge jusque-là.",
  "pooling.align-on_other":
    "Un marché unique peut commencer le {{day}} : {{count}} marchés en cours finissent avant et se prolongent jusque-là.",
  "pooling.technical-constraint_one": "1 besoin dépend d'un matériel, d'une marque ou d'un droit : {{needs}}.",
  "pooling.technical-constraint_other":
    "{{count}} besoins dépendent d'un matériel, d'une marque ou d'un droit : {{needs}}.",
  "pooling.central-body-serves_one": "Une centrale d'achat sert déjà 1 de ces besoins.",
  "pooling.central-body-serves_other": "Une centrale d'achat sert déjà {{count}} de ces besoins.",
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
