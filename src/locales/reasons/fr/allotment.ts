/** Reasons of the lots. */
export const allotmentReasons = {
  "allotment.one-performance": "Une seule prestation : rien n'oblige à allotir (L2113-10).",
  "allotment.distinct-performances": "{{count}} prestations distinctes (L2113-10).",
  "allotment.distinct-places": "{{count}} lieux distincts.",
  "allotment.sme-reach": "{{share}} du montant est à la portée des PME.",
  "allotment.small-lots_one": "Lot {{lots}} : procédure adaptée possible, {{share}} du tout (R2123-1 2°).",
  "allotment.small-lots_other": "Lots {{lots}} : procédure adaptée possible, {{share}} du tout (R2123-1 2°).",
  "allotment.dispensed-lots_one":
    "Lot {{lots}} : possible sans publicité ni mise en concurrence, {{share}} du tout (R2122-8).",
  "allotment.dispensed-lots_other":
    "Lots {{lots}} : possibles sans publicité ni mise en concurrence, {{share}} du tout (R2122-8).",
  "allotment.limit-per-bidder":
    "{{count}} lots : limiter à {{limit}} ceux d'un même candidat garde plusieurs fournisseurs ; l'avis le dit, avec la règle de choix (R2113-1).",
  "allotment.amount-split_one":
    "1 besoin nomme plusieurs prestations : son montant est réparti à parts égales, à corriger ({{needs}}).",
  "allotment.amount-split_other":
    "{{count}} besoins nomment plusieurs prestations : leur montant est réparti à parts égales, à corriger ({{needs}}).",
  "allotment.reservable_one": "Lot {{lots}} : peut être réservé (L2113-12, L2113-13).",
  "allotment.reservable_other": "Lots {{lots}} : peuvent être réservés (L2113-12, L2113-13).",
  "allotment.sum-decides": "La somme des lots, {{amount}}, décide de la procédure.",
  "allotment.reason-needed":
    "Un lot pour {{count}} prestations : le motif de droit et de fait est à écrire (L2113-11).",
  "allotment.beyond-sme_one": "1 lot dépasse la portée des PME.",
  "allotment.beyond-sme_other": "{{count}} lots dépassent la portée des PME.",
  "allotment.many-lots": "{{count}} lots à suivre : vérifiez que l'équipe le peut.",
  "allotment.tiny-lots_one": "1 lot est très petit : peu d'offres à attendre.",
  "allotment.tiny-lots_other": "{{count}} lots sont très petits : peu d'offres à attendre.",
  "allotment.mixed-performances": "Chaque lot mêle {{count}} prestations : le motif est à écrire (L2113-10).",
  "allotment.place-missing_one": "1 besoin n'a pas de lieu.",
  "allotment.place-missing_other": "{{count}} besoins n'ont pas de lieu.",
  "allotment.family-missing_one": "1 besoin n'a pas de famille.",
  "allotment.family-missing_other": "{{count}} besoins n'ont pas de famille.",
  "allotment.amounts-missing_one": "1 besoin sans montant n'est pas compté.",
  "allotment.amounts-missing_other": "{{count}} besoins sans montant ne sont pas comptés.",
};
