/** Reasons of the thresholds: parameters, cumulation, splitting. */
export const thresholdReasons = {
  "threshold.parameter-missing":
    "Aucune valeur de « {{rule}} » n'est en vigueur le {{day}} ({{nature}}) : complétez la table Paramètres.",
  "threshold.family-missing": "Sans famille, ce besoin n'est cumulé avec aucun autre (R2121-6).",
  "threshold.nature-missing": "Sans nature (F, S ou T), ce besoin n'est cumulé avec aucun autre.",
  "threshold.operation-missing": "Travaux sans opération : ce besoin n'est cumulé avec aucun autre (R2121-5).",
  "value.maximum-counts": "Le maximum de l'accord-cadre compte, sur toute sa durée.",
  "value.total-counts": "Montant total déclaré.",
  "value.duration-counted": "{{amount}} par an sur {{duration}}.",
  "value.renewals-counted_one": "{{amount}} par an sur {{duration}}, 1 reconduction comprise.",
  "value.renewals-counted_other": "{{amount}} par an sur {{duration}}, {{count}} reconductions comprises.",
  "value.spend-counts": "Exécuté des 12 derniers mois, ajusté : {{spent}}.",
  "value.larger-counts":
    "Des deux estimations sur 12 mois, la plus haute compte : exécuté ajusté {{spent}}, à venir {{expected}}.",
  "value.options-added": "Options et primes ajoutées : {{amount}}.",
  "value.options-unreadable": "Les options « {{written}} » ne sont pas lisibles : elles ne sont pas comptées.",
  "parameter.rule-missing": "La règle manque.",
  "parameter.value-missing": "La valeur manque.",
  "parameter.unit-unknown": "Unité inconnue : « {{written}} ». Attendu : € HT, part, mois, jours, ou rien.",
  "parameter.ends-before-start": "La valeur finit le {{to}}, avant de commencer le {{from}}.",
  "threshold.close": "{{name}} : {{amount}}, à moins de 5 % du seuil de {{threshold}}.",
  "threshold.amounts-missing_one": "{{name}} : {{count}} besoin sans montant, le cumul est incomplet.",
  "threshold.amounts-missing_other": "{{name}} : {{count}} besoins sans montant, le cumul est incomplet.",
  "threshold.unforeseen-unjustified_one":
    "{{name}} : 1 besoin compté à part comme imprévu ({{amount}}), sans motif écrit.",
  "threshold.unforeseen-unjustified_other":
    "{{name}} : {{count}} besoins comptés à part comme imprévus ({{amount}}), sans motif écrit.",
  "threshold.framework-without-maximum_one":
    "{{name}} : 1 accord-cadre sans maximum, réputé au-dessus du seuil formalisé.",
  "threshold.framework-without-maximum_other":
    "{{name}} : {{count}} accords-cadres sans maximum, réputés au-dessus du seuil formalisé.",
  "threshold.works-without-operation_one":
    "1 besoin de travaux ({{amount}}) n'a pas d'opération : il ne se cumule avec rien.",
  "threshold.works-without-operation_other":
    "{{count}} besoins de travaux ({{amount}}) n'ont pas d'opération : ils ne se cumulent avec rien.",
  "splitting.cumulated-over-threshold":
    "{{name}} : {{count}} besoins, chacun sous {{threshold}}, font ensemble {{amount}}.",
  "splitting.operation-over-threshold":
    "Opération {{name}} : {{count}} marchés, chacun sous {{threshold}}, font ensemble {{amount}}.",
  "splitting.same-object":
    "{{department}} demande {{count}} fois « {{title}} » : {{amount}} en tout, au-dessus de {{threshold}}.",
  "splitting.cut-in-time":
    "{{department}} demande {{count}} fois « {{title}} » du {{from}} au {{to}} : {{amount}} en tout, au-dessus de {{threshold}}.",
  "splitting.lots-of-one-object":
    "{{department}} : {{count}} lots de {{name}}, {{amount}} en tout. La somme des lots décide de la procédure.",
  "splitting.cut-across-years":
    "{{department}} reprend {{count}} fois « {{title}} » d'une année à l'autre : {{amount}} en tout, chaque année sous {{threshold}}.",
  "splitting.same-supplier":
    "{{name}} : {{supplier}} tient {{count}} besoins, {{amount}} en tout, chacun sous le seuil.",
  "todo.formal":
    "Prévoyez une procédure formalisée : une consultation allotie, ou plusieurs qui suivent toutes cette procédure.",
  "todo.publicity":
    "Publiez au BOAMP ou dans un journal d'annonces légales, pour l'ensemble ou pour chaque consultation.",
  "todo.dispense": "Mettez en concurrence l'ensemble : la dispense ne vaut que pour le total.",
  "todo.publish-in-ojeu": "Publiez un avis au JOUE : la procédure reste adaptée.",
  "todo.design-by-operation":
    "La maîtrise d'œuvre se cumule avec celle de la même opération : vérifiez lesquelles de ces missions en partagent une.",
  "todo.check-homogeneity":
    "Achats faits sur mesure : ne les cumulez que s'ils ont les mêmes caractéristiques ou forment une unité fonctionnelle (R2121-6). Sinon, dites pourquoi et comptez-les à part.",
  "todo.one-line-twice":
    "Une ligne en double, ou un marché à plusieurs titulaires ? N'en gardez qu'une. Sinon, regroupez-les.",
  "todo.lots-together":
    "Si ce sont les lots d'une consultation, lancez-les ensemble ; sinon, dites en quoi leurs objets diffèrent.",
  "todo.compete":
    "Consultez d'autres fournisseurs : ne retenez pas toujours le même quand plusieurs offres sont possibles.",
  "todo.one-contract": "Regroupez ces achats en un marché, ou notez ce qui les sépare.",
  "todo.longer-contract": "Un marché de plusieurs années est à comparer : sa valeur serait celle de toute sa durée.",
  "todo.check-forgotten": "Vérifiez qu'aucun besoin n'est oublié ou sous-estimé.",
  "todo.estimate": "Estimez ces besoins : ils peuvent faire franchir un seuil.",
  "todo.justify-unforeseen": "Écrivez pourquoi ils ne pouvaient être prévus, ou rendez-les à leur famille.",
  "todo.state-maximum": "Fixez un maximum, en valeur ou en quantité, pour toute la durée (R2162-4).",
  "todo.name-operation": "Nommez l'opération de chaque ligne dans la feuille Besoins.",
  "todo.complete-parameters": "Ajoutez la valeur qui manque à la table Paramètres.",
  "counted.family": "Même famille homogène : {{name}} ({{code}}).",
  "counted.suggested-family": "Famille suggérée, à valider : {{name}} ({{code}}).",
  "counted.functional-unit": "Même unité fonctionnelle : {{name}}.",
  "counted.operation": "Travaux de l'opération {{name}}.",
  "counted.at-disposal": "Fourniture ou service mis à disposition pour l'opération {{name}}.",
  "counted.unforeseen": "Imprévu, compté à part : le motif reste à écrire.",
  "counted.unforeseen-because": "Imprévu, compté à part : {{motive}}",
  "consequence.dispense":
    "Choisir une offre pertinente, faire bon usage des deniers publics, ne pas toujours retenir le même fournisseur.",
  "consequence.adapted":
    "L'acheteur fixe la procédure selon le besoin, son montant et les entreprises capables d'y répondre.",
  "consequence.formal": "Appel d'offres, procédure avec négociation ou dialogue compétitif.",
  "consequence.publicity-none": "Aucune publicité demandée.",
  "consequence.publicity-adapted": "Publicité libre, adaptée à l'achat.",
  "consequence.publicity-boamp": "Avis au BOAMP ou dans un journal d'annonces légales (SHAL).",
  "consequence.publicity-ojeu": "Avis au BOAMP et au JOUE.",
  "consequence.buyer-profile-always":
    "Documents de la consultation sur le profil d'acheteur, à partir de {{threshold}}.",
  "consequence.buyer-profile-if-published":
    "Si un avis est publié, documents sur le profil d'acheteur à partir de {{threshold}}.",
  "consequence.award-committee": "La commission d'appel d'offres attribue.",
  "consequence.standstill_one": "1 jour entre l'information des candidats et la signature.",
  "consequence.standstill_other": "{{count}} jours entre l'information des candidats et la signature.",
  "consequence.written-contract": "Contrat écrit à partir de {{threshold}}.",
  "consequence.essential-data": "Données essentielles publiées à partir de {{threshold}}.",
  "consequence.legality-control": "Transmission au contrôle de légalité à partir de {{threshold}}.",
  "consequence.innovation": "Achat innovant sous {{threshold}} : possible sans publicité ni mise en concurrence.",
  "parameter.doubtful": "À vérifier : {{doubt}}",
};
