import { family, group } from "./authoring";

export const HUMAN_RESOURCES = group("75", "Ressources humaines et formation", "S", [
  family(
    "01",
    "Recrutement et évaluation",
    "796 7960 7963 79635",
    "recrutement, cabinet de recrutement, évaluation de candidats, chasseur de têtes, annonces de recrutement, bilan de compétences, outplacement, coaching, conseil RH, reclassement, GPEC",
    {},
  ),
  family(
    "02",
    "Intérim et mise à disposition de personnel",
    "7962 7961 79620 9851 985",
    "intérim, travail temporaire, mise à disposition de personnel, intérimaires, personnel temporaire, agence d'intérim, remplacement de personnel, mise à disposition, intérim médical, portage salarial, personnel de maison",
    { insertionFriendly: true },
  ),
  family(
    "03",
    "Formation professionnelle générale",
    "8053 805 8051 80500 80511 80532 80 8052",
    "formation, formations, formation professionnelle, formation des agents, management formation, formation continue, stages, formation du personnel, accompagnement professionnel, développement des compétences, actions collectives, titre professionnel, e-learning, parcours, préparation aux concours",
    {},
  ),
  family(
    "04",
    "Formation sécurité, habilitations et secourisme",
    "8055 80550 8033 80561 8056 806 8060",
    "formation sécurité, habilitation électrique, CACES, secourisme, SST, formation incendie, gestes et postures, AIPR, permis poids lourds, FIMO, FCO, formation SSIAP, PSC1, premiers secours, amiante formation, permis de conduire, formation à la conduite, travail en hauteur, formation premiers secours, formation à l'armement, entraînement au tir, formation police municipale, simulation, maniement des armes, bâton de défense formation",
    {},
  ),
  family(
    "05",
    "Formation informatique et bureautique",
    "80533 80531 8042",
    "formation informatique, formation bureautique, excel, formation logiciel, formation numérique, prise en main, formation à distance, plateforme de formation",
    {},
  ),
  family(
    "07",
    "Enseignement, cours de langues et soutien éducatif",
    "801 802 803 804 8011 8021 8031 8032 8034 8041 8043 8049 8057 8059 8054 8058 80580",
    "enseignement, soutien scolaire, aide aux devoirs, intervenants éducatifs, cours, auto-école, enseignement artistique, enseignement supérieur, tutorat, orientation, éducation, insertion des jeunes, apprentissage, cours de langues, anglais, formation linguistique, FLE, français langue étrangère, illettrisme, remise à niveau, langue, cours d'anglais",
    {},
  ),
  family(
    "09",
    "Santé au travail et action sociale du personnel",
    "85147",
    "médecine du travail, santé au travail, médecine préventive, psychologue du travail, risques psychosociaux, visites médicales, assistante sociale du personnel, ergonomie, document unique, expertises médicales, soutien psychologique, prévention des risques professionnels",
    {},
  ),
]);

export const SOCIAL = group("78", "Santé, action sociale et petite enfance", "S", [
  family(
    "01",
    "Petite enfance et crèches",
    "85312110 853121 8531211",
    "crèche, berceaux, places en crèche, gestion de crèche, multi-accueil, réservation de berceaux, micro-crèche, petite enfance, garde d'enfants, exploitation de crèche, établissement d'accueil du jeune enfant, relais petite enfance",
    {},
  ),
  family(
    "02",
    "Accueil périscolaire et animation jeunesse",
    "85312 8531 9233121",
    "accueil de loisirs, périscolaire, ALSH, activités périscolaires, animation jeunesse, centre de loisirs gestion, animateurs, TAP, accueil périscolaire, extrascolaire, gestion des accueils de loisirs, espace jeunes",
    {},
  ),
  family(
    "03",
    "Aide à domicile et personnes âgées",
    "85311 8532 85312400 85311100",
    "aide à domicile, personnes âgées, téléassistance, services à la personne, EHPAD, soutien à domicile, maintien à domicile, auxiliaire de vie, résidence autonomie, télé-assistance, handicap",
    {},
  ),
  family(
    "04",
    "Insertion et accompagnement social",
    "853 85312300 85312510 85312320 8531232",
    "insertion, accompagnement social, insertion professionnelle, action d'insertion, accompagnement RSA, orientation, chantier d'insertion, mobilisation vers l'emploi, bénéficiaires du RSA, médiation sociale, insertion sociale, retour à l'emploi, prestations d'insertion, clause sociale facilitateur, demandeurs d'emploi",
    { insertionFriendly: true },
  ),
  family(
    "05",
    "Hébergement d'urgence et logement accompagné",
    "85311300 853113",
    "hébergement d'urgence, mise à l'abri, mineurs non accompagnés, logement temporaire, hôtel social, nuitées hôtelières sociales, protection de l'enfance, foyer, maison d'enfants",
    {},
  ),
  family(
    "06",
    "Soins et prestations médicales",
    "851 8512 8513 8511 8514 8515 8516 8517 85 85141",
    "prestations médicales, médecin, infirmiers, soins, dépistage, analyses médicales, consultations, imagerie, kinésithérapeute, biologie médicale, dentaire, prévention santé, psychologue, analyses de biologie médicale, orthophoniste, laboratoire de biologie",
    {},
  ),
  family(
    "07",
    "Services vétérinaires",
    "852 8520 8521",
    "vétérinaire, soins aux animaux, stérilisation, fourrière soins, refuge, animalerie",
    {},
  ),
  family(
    "08",
    "Pompes funèbres et services funéraires",
    "9837",
    "pompes funèbres, obsèques, inhumation, exhumation, reprise de concessions, crémation, crématorium, transport de corps, cimetière exhumations, relevage de concessions, funéraire",
    {},
  ),
  family(
    "09",
    "Coiffure, bien-être et services à la personne",
    "9832 9833 9839",
    "coiffure, bien-être, esthétique, massage, spa, thermes, soins du corps, relaxation, cure thermale",
    {},
  ),
]);
