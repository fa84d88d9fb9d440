/** Reasons of the thresholds: parameters, cumulation, splitting. */
export const thresholdReasons = {
  "threshold.parameter-missing":
    "Aucune valeur de « {{rule}} » n'est en vigueur le {{day}} ({{nature}}) : complétez la table Paramètres.",
  "threshold.family-missing": "Sans famille, ce besoin n'est cumulé avec aucun autre (R2121-6).",
  "threshold.nature-missing": "Sans nature (F, S ou T), ce besoin n'est cumulé avec aucun autre.",
  "threshold.operation-missing": "Travaux sans opération : ce besoin n'est cumulé avec aucun autre (R2121-5).",
  "threshold.works-without-operation_one":
    "1 besoin de travaux ({{amount}}) n'a pas d'opération : nommez-la pour le cumuler (R2121-5).",
  "threshold.works-without-operation_other":
    "{{count}} besoins de travaux ({{amount}}) n'ont pas d'opération : nommez-la pour les cumuler (R2121-5).",
  "threshold.close": "{{amount}} : à moins de 10 % du seuil de {{threshold}}.",
  "threshold.amounts-missing_one": "{{count}} besoin sans montant : le cumul est incomplet.",
  "threshold.amounts-missing_other": "{{count}} besoins sans montant : le cumul est incomplet.",
  "threshold.unforeseen-to-justify_one": "Compté à part comme imprévu : gardez la preuve qu'il ne pouvait être prévu.",
  "threshold.unforeseen-to-justify_other":
    "{{count}} besoins comptés à part comme imprévus : gardez la preuve qu'ils ne pouvaient être prévus.",
  "splitting.cumulated-over-threshold_one": "{{count}} besoin : {{amount}} au total, au-dessus de {{threshold}}.",
  "splitting.cumulated-over-threshold_other":
    "{{count}} besoins sous le seuil, {{amount}} ensemble : {{threshold}} franchis. À cumuler, sous peine de fractionnement.",
  "splitting.same-object":
    "{{department}} : {{count}} lignes pour « {{title}} » cumulent {{amount}} et atteignent {{threshold}}.",
  "splitting.same-supplier":
    "{{supplier}} tient {{count}} besoins de la famille, {{amount}} en tout : ne pas toujours retenir le même (R2122-8).",
  "parameter.rule-missing": "La règle manque.",
  "parameter.value-missing": "La valeur manque.",
  "parameter.unit-unknown": "Unité inconnue : « {{written}} ». Attendu : € HT, part, mois, jours, ou rien.",
  "parameter.ends-before-start": "La valeur finit le {{to}}, avant de commencer le {{from}}.",
};
