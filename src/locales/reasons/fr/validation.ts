/** What is wrong or doubtful in a need, and what to do about it. */
export const validationReasons = {
  "title.missing": "L'objet du besoin manque : dites ce qui est à acheter.",
  "department.missing": "La direction n'est pas indiquée.",
  "amount.missing":
    "Aucun montant : donnez un montant HT annuel, ou total. Sans lui, le besoin n'est pas compté (R2121-1).",
  "nature.missing": "La nature manque : F (fournitures), S (services) ou T (travaux).",
  "neededBy.missing": "La date de besoin manque : sans elle, ni calendrier ni seuil applicable (R2121-3).",
  "duration.missing": "La durée manque : la valeur est calculée sur un an seulement (R2121-1).",
  "character.missing": "Le caractère manque : récurrent, ponctuel, renouvellement, nouveau ou imprévu.",
  "currentEnd.missing": "Un marché est en cours mais sa date de fin manque.",
  "estimateOrigin.missing":
    "Dites d'où vient l'estimation (marché précédent, devis, catalogue…) : le montant dépasse le seuil de dispense.",
  "amount.unreadable": "« {{written}} » n'est pas un montant lisible : écrivez un nombre d'euros HT.",
  "amount.to-define": "Le montant reste à définir (« {{written}} ») : le besoin n'est pas compté.",
  "amount.range":
    "« {{written}} » est une fourchette, de {{lowBare}} à {{highBare}} : retenez un montant HT (le plus haut, par prudence).",
  "amount.bound": "« {{written}} » ne donne qu'une borne ({{boundBare}}) : écrivez le montant HT estimé.",
  "amount.per-month":
    "« {{written}} » est un montant mensuel, soit {{annualBare}} par an : écrivez le montant annuel HT.",
  "amount.other-currency": "« {{written}} » n'est pas en euros ({{currency}}) : convertissez-le en euros HT.",
  "amount.ambiguous-unit": "« {{written}} » : milliers ou millions ? Écrivez k€ ou M€, ou le nombre entier.",
  "amount.too-large": "« {{written}} » dépasse toute dépense possible : est-ce un numéro ?",
  "amount.negative": "Le montant est négatif.",
  "amount.ambiguous-separator": "Le point ou la virgule peut se lire de deux façons : lu {{readBare}}. Confirmez.",
  "amount.approximate": "Le montant est donné comme approximatif.",
  "amount.maximum": "Le montant est donné comme un maximum.",
  "amount.tax-included":
    "{{amountBare}} TTC, soit {{without}} au taux de {{rate}}. Vérifiez le taux avant de corriger.",
  "amount.zero": "Le montant est nul : est-il inconnu, ou le besoin gratuit ?",
  "cell.error": "La cellule porte une erreur de formule ({{written}}).",
  "day.unreadable": "« {{written}} » n'est pas une date lisible : écrivez jj/mm/aaaa.",
  "day.to-define": "La date reste à définir (« {{written}} »).",
  "day.no-year": "« {{written}} » ne dit pas l'année : ajoutez-la.",
  "day.impossible": "« {{written}} » n'est pas une date possible : corrigez-la.",
  "day.month-first": "La date semble écrite à l'américaine, mois en tête : lue {{read}}.",
  "day.interval": "« {{written}} » est une période, du {{from}} au {{to}} : le premier jour est retenu.",
  "duration.unreadable": "« {{written}} » n'est pas une durée lisible : écrivez un nombre de mois.",
  "number.unreadable": "« {{written}} » n'est pas un nombre.",
  "year.unreadable": "« {{written}} » n'est pas un exercice : écrivez une seule année.",
  "choice.unknown": "« {{written}} » n'est pas dans la liste de la colonne.",
  "list.unknown": "« {{written}} » n'est pas dans la liste de la colonne.",
  "nature.several":
    "« {{written}} » nomme plusieurs natures ({{natures}}) : retenez la principale, ou séparez le besoin.",
  "cpv.form": "« {{cpv}} » n'est pas un code CPV : 8 chiffres, puis le chiffre de contrôle s'il est connu.",
  "title.spaces": "L'objet contient des espaces en trop.",
  "value.inconsistent":
    "Le montant total ({{submitted}}) ne correspond pas au montant annuel sur la durée ({{computed}} sur {{duration}}) : le total est retenu.",
  "nature.contradicts-cpv": "La nature est {{nature}}, mais le code CPV {{cpv}} relève de {{implied}}.",
  "nature.contradicts-title": "La nature est {{nature}}, mais l'objet commence par « {{word}} » : {{implied}} ?",
  "nature.contradicts-family": "La nature est {{nature}}, mais la famille « {{family}} » relève de {{implied}}.",
  "duration.one-off-renewed": "Un besoin ponctuel ne se reconduit pas : corrigez le caractère ou les reconductions.",
  "currentEnd.gap":
    "Le marché actuel finit le {{end}} et le besoin commence le {{start}} : la continuité n'est pas assurée.",
  "currentEnd.overlap": "Le besoin commence le {{start}}, bien avant la fin du marché actuel ({{end}}).",
  "year.contradicts-date": "L'exercice ({{year}}) est loin de la date de besoin ({{day}}).",
  "family.unknown": "La famille {{code}} n'existe pas dans la nomenclature.",
  "family.archived": "La famille {{code}} « {{label}} » est archivée : choisissez-en une autre.",
  "department.spelling": "« {{department}} » s'écrit « {{known}} » dans Directions.",
  "department.unknown": "« {{department}} » n'est pas dans Directions : ajoutez-la, ou choisissez celle qui convient.",
  "department.mistyped": "« {{department}} » n'est pas dans Directions : sans doute « {{known}} ».",
  "id.repeated": "L'identifiant {{id}} est porté par plusieurs lignes : rien n'y sera écrit tant qu'il est en double.",
  "duplicate.same-department":
    "{{count}} lignes de {{department}} disent presque la même chose pour un montant proche : doublon ?",
  "duplicate.other-department":
    "Même objet et même montant dans plusieurs directions ({{departments}}) : le besoin est-il déclaré deux fois ?",
  "department.variant": "« {{department}} » s'écrit ailleurs « {{known}} » : une seule orthographe par direction.",
  "contract.contradictory":
    "Le marché {{contract}} finit à des dates différentes selon les lignes ({{first}}, {{second}}).",
  "framework.too-long":
    "Un accord-cadre dure {{most}} au plus, reconductions comprises ; celui-ci dure {{duration}} (L2125-1 1°).",
  "duration.over-four-years":
    "{{duration}} au total : s'il s'agit d'un accord-cadre, la limite est de {{most}} (L2125-1 1°).",
  "framework.without-maximum": "Un accord-cadre doit avoir un maximum, en valeur ou en quantité (R2162-4).",
  "works.without-operation": "Des travaux se cumulent par opération (R2121-5) : nommez l'opération.",
  "launch.provisional-threshold":
    "Lancement prévu vers le {{day}} : les seuils de cette date ne sont pas encore connus, le calcul est provisoire.",
  "environment.missing":
    "Consultation lancée vers le {{day}} : une condition et un critère environnementaux sont obligatoires depuis le 21 août 2026 (L2112-2).",
  "social.missing":
    "{{value}} dépasse le seuil européen ({{threshold}}) : prévoyez une condition sociale, ou justifiez l'exception (L2112-2-1).",
  "unforeseen.unjustified":
    "Un besoin imprévu se compte à part seulement s'il est justifié : dites pourquoi dans la description.",
  "amount.just-under-threshold":
    "{{value}} : juste sous le seuil de {{threshold}}. Vérifiez que le besoin n'est pas scindé (R2121-4).",
  "fragments.same-need":
    "{{count}} lignes de cette direction disent le même besoin en plusieurs fois : {{total}} ensemble, au-dessus de {{threshold}}. Réunissez-les, ou dites ce qui les distingue (R2121-4).",
  "amount.implausible":
    "{{value}} sur la durée du marché : au-delà de {{largest}}, aucun besoin de ce genre n'est vraisemblable. Vérifiez le montant et son unité.",
  "amount.filler": "{{amount}} semble tapé pour remplir la case : écrivez l'estimation, ou laissez la case vide.",
  "amount.far-from-authority":
    "{{value}}, alors que la médiane de tous les besoins est de {{median}} : vérifiez le montant et son unité.",
  "launch.new-thresholds":
    "{{value}}, lancement vers le {{day}} : le seuil sera alors de {{then}}, contre {{now}} aujourd'hui. Retenez la procédure de la date de lancement (R2121-3).",
  "launch.too-late":
    "Pour un besoin au {{day}}, la consultation devait être lancée vers le {{launch}} : reculez la date ou prolongez le marché actuel.",
  "environment.undecided":
    "Consultation lancée vers le {{day}} : dites quelle condition et quel critère environnementaux sont prévus (L2112-2, obligatoires depuis le 21 août 2026).",
  "award.price-only":
    "Le prix ne peut plus être le seul critère d'une consultation lancée vers le {{day}} : ajoutez un critère environnemental, ou prenez le coût global (R2152-7).",
  "neededBy.past": "La date de besoin ({{day}}) est passée.",
  "neededBy.far": "La date de besoin ({{day}}) est à plus de cinq ans.",
  "currentEnd.past": "Le marché actuel est terminé depuis le {{day}} : le besoin est-il couvert ?",
  "year.past": "L'exercice {{year}} est passé.",
  "duration.years-suspected": "{{duration}} pour un besoin récurrent : faut-il lire des années ({{years}}) ?",
  "duration.implausible": "{{duration}} au total, reconductions comprises : vérifiez la durée et les reconductions.",
  "renewals.implausible": "{{renewals}} reconductions : est-ce un nombre de mois ?",
  "amount.far-from-family":
    "{{value}}, alors que la médiane de la famille {{family}} est de {{median}} ({{count}} besoins) : vérifiez l'unité.",
  "amount.thousands-suspected":
    "{{amount}}, alors que le montant courant est de {{median}} : est-ce en milliers d'euros ({{thousands}}) ?",
  "amount.tax-suspected":
    "{{amountBare}} devient rond hors taxe ({{without}} à {{rate}}), comme {{count}} montants de ce fichier : sont-ils TTC ?",
  "title.vague": "« {{title}} » ne dit pas ce qui est acheté : précisez l'objet (L2111-1).",
  "title.short": "« {{title}} » est trop court pour être compris d'un fournisseur.",
  "title.damaged": "L'objet a perdu des lettres accentuées en changeant de logiciel.",
  "title.brand": "L'objet cite une marque ({{brand}}) : décrivez le besoin, ou ajoutez « ou équivalent » (R2111-7).",
  "title.several-needs": "La ligne semble contenir plusieurs besoins : {{parts}}.",
  "title.holds-amount": "L'objet contient un montant ({{amount}}) : écrivez-le dans sa colonne.",
  "check-setting.rule-unknown":
    "Ligne {{id}} de Paramètres : aucune règle de contrôle ne s'appelle « {{rule}} ». La liste est dans docs/checks.md.",
  "check-setting.grade-unknown":
    "Ligne {{id}} de Paramètres : « {{written}} » n'est pas une gravité. Écrivez erreur, alerte, info ou non ; d'ici là, la règle {{rule}} garde la sienne.",
  "value.one-year-assumed": "Durée inconnue : une année est comptée (R2121-7).",
  "value.at-least-one-year": "Besoin régulier de {{duration}} : douze mois sont comptés (R2121-7).",
  "value.total-unreadable": "Le montant total « {{written}} » n'est pas lisible : la valeur vient du montant annuel.",
};
