import { family, group } from "./authoring";

export const ADVICE = group("74", "Conseil, droit et études générales", "S", [
  family(
    "01",
    "Conseil en organisation et stratégie",
    "794 7941 7942 79411 79421 7991 7943 79418",
    "conseil, conseil en organisation, accompagnement, audit organisationnel, projet de territoire, stratégie, management, conduite du changement, conseil en stratégie, étude d'organisation, assistance à la mise en place, gouvernance, schéma de mutualisation, conseil en gestion, accompagnement stratégique, optimisation, AMO organisation, DSP assistance, gestion de crise, plan communal de sauvegarde, PCS, exercice de crise, DICRIM, télé-alerte, plan de continuité, conseil achats, sourcing, groupement de commandes assistance, AMO achats, approvisionnement conseil, enquête prix, stratégie achats, chaîne logistique",
    {},
  ),
  family(
    "02",
    "Conseil juridique et représentation en justice",
    "7911 791 79111 79112 7912 7914 79140",
    "avocat, conseil juridique, contentieux, représentation en justice, assistance juridique, avocats, prestations juridiques, notaire, défense des intérêts, marques, brevet, documentation juridique, conseils juridiques, droit public",
    {},
  ),
  family(
    "03",
    "Actes, huissier et certification",
    "7913 79131 79132 79121",
    "huissier, constat, certification, signature électronique, certificats électroniques, actes notariés, authentification, rédaction d'actes, tiers de confiance",
    {},
  ),
  family(
    "04",
    "Études socio-économiques et évaluation",
    "7931 793 7933 79311 79315 79314",
    "étude de marché, étude économique, diagnostic social, évaluation, étude socio-économique, enquête, statistiques, étude commerciale, observatoire, étude de clientèle, évaluation de politique publique, étude touristique, redynamisation commerciale, charte de développement commercial, recensement, développement économique, analyse des besoins sociaux",
    {},
  ),
  family(
    "05",
    "Enquêtes, sondages et concertation",
    "7932 79320",
    "sondage, enquête de satisfaction, concertation, participation citoyenne, enquête d'opinion, budget participatif, baromètre, débat public, enquêtes auprès des usagers, garant",
    {},
  ),
  family(
    "06",
    "Développement durable et transition (conseil)",
    "79420 90713 907130 71313400",
    "développement durable, agenda 21, transition écologique, conseil environnement, stratégie bas carbone, RSE, économie circulaire, prévention des déchets accompagnement, animation énergie, SPASER",
    {},
  ),
]);

export const ADMINISTRATIVE_SERVICES = group("77", "Services administratifs et sécurité", "S", [
  family(
    "01",
    "Gardiennage et surveillance",
    "7971 797 79713 79710 79715",
    "gardiennage, surveillance, sécurité, agents de sécurité, sûreté, rondes, SSIAP, surveillance des bâtiments, agents cynophiles, sécurité incendie agents, sécurité événementielle, vigile, prestations de sécurité, accueil de sécurité, service d'ordre",
    {},
  ),
  family(
    "02",
    "Télésurveillance et intervention",
    "79711 79714 7972",
    "télésurveillance, intervention sur alarme, levée de doute, dispositif d'alarme, protection des travailleurs isolés, enquêtes, détective, téléassistance, géolocalisation PTI",
    {},
  ),
  family(
    "03",
    "Transport de fonds",
    "799 7999 79999100",
    "transport de fonds, collecte de fonds, collecte de monnaie, comptage de monnaie, convoyage de fonds, dépôt de fonds, ramassage de fonds",
    {},
  ),
  family(
    "04",
    "Secours et sécurité civile",
    "752 7524 7525 75 75240 75250",
    "poste de secours, dispositif prévisionnel de secours, surveillance des plages, surveillance de baignade, secouristes, secours sur pistes, maîtres-nageurs surveillance, sauvetage, lutte contre l'incendie service, justice, police",
    {},
  ),
  family(
    "05",
    "Accueil et centre d'appels",
    "7951 79512 79511 79992",
    "accueil, centre d'appels, standard téléphonique, réception des appels, hôtesses, accueil téléphonique, hôtesse d'accueil, numéro vert, télé-secrétariat, permanence téléphonique, plateforme téléphonique, contrôle d'accès du public",
    {},
  ),
  family(
    "06",
    "Archivage et gestion documentaire",
    "79995 7956 79996 79560",
    "archivage, conservation des archives, tiers archivage, externalisation d'archives, classement d'archives, gestion documentaire, records management, stockage d'archives, archives, destruction d'archives, archivage physique",
    { insertionFriendly: true },
  ),
  family(
    "07",
    "Reprographie, conditionnement et travaux bureautiques",
    "7952 795 79 79521 7992",
    "reprographie, tirage de plans, photocopie, secrétariat, saisie, façonnage, reproduction de plans, duplication, reprographie de dossiers, travaux de secrétariat, recouvrement, perception, conditionnement, mise sous pli, emballage, colis de noël, régie de recettes, recouvrement de créances, colis des aînés, droits de place, perception des droits de place, gestion des marchés forains",
    { insertionFriendly: true },
  ),
  family(
    "09",
    "Prestations des organismes et administrations",
    "751 753 98 981 982 989 7513",
    "cotisations, adhésion, organismes professionnels, administration publique, prestations sociales, associations, aménagement du territoire, soutien à l'administration, égalité des chances, mandat",
    {},
  ),
]);
