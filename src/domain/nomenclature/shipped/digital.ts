import { family, group } from "./authoring";

const AGEC = { obligations: ["AGEC"], centralBody: "UGAP" };

export const HARDWARE = group("20", "Matériel informatique et télécoms", "F", [
  family(
    "01",
    "Ordinateurs, portables et tablettes",
    "3021 302 30 302131",
    "ordinateurs, PC, micro-ordinateurs, portables, laptop, unités centrales, tablettes, postes de travail, stations, matériel informatique, clients légers, parc informatique, chromebook, équipement informatique, équipements informatiques",
    AGEC,
  ),
  family(
    "02",
    "Écrans, périphériques et accessoires",
    "3023 30237 3022",
    "écrans, claviers, souris, imprimantes, scanners, périphériques, clés USB, disques durs, stations d'accueil, accessoires informatiques, casques, webcams, pièces détachées informatiques, vidéoprojecteurs",
    AGEC,
  ),
  family(
    "03",
    "Serveurs et stockage",
    "4882 488 30233 48821",
    "serveurs, baies de stockage, SAN, NAS, stockage, sauvegarde matériel, datacenter matériel, onduleurs, virtualisation, hyperconvergence, infrastructure serveurs",
    { centralBody: "UGAP" },
  ),
  family(
    "04",
    "Équipements de réseau",
    "324 3242 3241 3243 32413 3258",
    "switchs, commutateurs, routeurs, bornes wifi, pare-feu, firewall, câblage informatique, équipements réseau, actifs réseaux, fibre optique matériel, points d'accès, wifi, LAN, coeur de réseau",
    { centralBody: "UGAP" },
  ),
  family(
    "05",
    "Téléphonie et interphonie (matériel)",
    "3255 3225 325 32 3254 3257 3252 3256 3253 3236",
    "téléphones, smartphones, mobiles, autocommutateur, PABX, IPBX, postes téléphoniques, standard, téléphonie sur IP, ToIP, accessoires de téléphonie, terminaux mobiles, câble télécom, interphone, visiophone, appel malade, interphonie, portier vidéo",
    AGEC,
  ),
  family(
    "06",
    "Radiocommunication et transmission",
    "322 3222 3223 3226 3227 3251 3244",
    "radio, talkie-walkie, émetteurs, radiocommunication, tétra, antennes, transmission, radios portatives, réseau radio, télémétrie, faisceau hertzien",
    {},
  ),
  family(
    "07",
    "Audiovisuel et sonorisation",
    "323 3232 3234 3233 3235 3231 3224 32236",
    "audiovisuel, vidéoprojecteur, télévision, sonorisation, micros, enceintes, caméra, appareil photo, écran interactif, TBI, tableau numérique, visioconférence, écran tactile, table de mixage, amplificateur, matériel vidéo, matériel son",
    AGEC,
  ),
  family(
    "08",
    "Matériel scénique",
    "31527 39154 31518",
    "projecteurs de scène, gradins mobiles, praticables, rideaux de scène, pendrillons, machinerie scénique, éclairage scénique, équipement scénique, jeu d'orgues, podium, tribunes télescopiques, scène mobile, stands, matériel d'exposition, grilles d'exposition, vitrines",
    {},
  ),
]);

export const SOFTWARE = group("21", "Logiciels", "F", [
  family(
    "01",
    "Logiciels de gestion et progiciels métiers",
    "48 481 484 489 4881",
    "progiciel, logiciel métier, logiciel de gestion, gestion financière, SIRH, gestion des ressources humaines, paie, logiciel de billetterie, état civil, finances, licences métiers, système d'information, ERP, SIGB, gestion relation citoyen, GRC, solution logicielle, acquisition de logiciel",
    { centralBody: "UGAP" },
  ),
  family(
    "02",
    "Bureautique, messagerie et outils collaboratifs",
    "483 485 482 48218 4831 48223",
    "bureautique, messagerie, microsoft, office 365, suite bureautique, licences microsoft, GED, gestion électronique de documents, visioconférence logiciel, collaboratif, outils collaboratifs, intranet, parapheur électronique, archivage électronique, CAO, DAO, Adobe",
    { centralBody: "UGAP" },
  ),
  family(
    "03",
    "Logiciels d'infrastructure, sécurité et bases de données",
    "486 487 4876 4861 48730",
    "antivirus, sauvegarde, base de données, oracle, VMware, système d'exploitation, cybersécurité logiciel, supervision, chiffrement, gestion des identités, EDR, licences serveurs, logiciels de sauvegarde",
    { centralBody: "UGAP" },
  ),
  family(
    "04",
    "Systèmes d'information géographique et logiciels scientifiques",
    "48614 38221 4846 48329 48326 4819",
    "SIG, système d'information géographique, cartographie, logiciel scientifique, logiciel éducatif, calcul, orthophotographie, ArcGIS, ENT, environnement numérique de travail, statistiques logiciel, simulation, système d'information de santé",
    {},
  ),
]);

export const DIGITAL_SERVICES = group("67", "Prestations numériques et télécommunications", "S", [
  family(
    "01",
    "Maintenance de logiciels",
    "72267 7226 722671 7225 722",
    "maintenance de logiciel, maintenance progiciel, TMA, tierce maintenance applicative, maintenance applicative, assistance logiciel, support logiciel, mises à jour, contrat de maintenance logicielle, maintenance des licences, hotline éditeur, maintenance évolutive",
    {},
  ),
  family(
    "02",
    "Développement d'applications",
    "7223 7221 7224 72212 72262",
    "développement, développement informatique, développement spécifique, application mobile, programmation, applicatif, développement logiciel, portail, API, conception d'application, data visualisation",
    {},
  ),
  family(
    "03",
    "Sites internet, hébergement et services en ligne",
    "724 7241 7242 72413 72415 72",
    "site internet, site web, refonte du site, hébergement, nom de domaine, SaaS, cloud, webmaster, portail internet, extranet, plateforme en ligne, dématérialisation, téléservices, accès internet, profil acheteur, plateforme de dématérialisation, intranet",
    { centralBody: "UGAP" },
  ),
  family(
    "04",
    "Infogérance, exploitation et assistance aux utilisateurs",
    "725 726 7261 7251 7259 50324 729 7291",
    "infogérance, assistance utilisateurs, helpdesk, centre de services, exploitation informatique, support informatique, assistance technique informatique, hotline, sauvegarde externalisée, plan de reprise d'activité, délégation de personnel informatique, services informatiques",
    {},
  ),
  family(
    "05",
    "Conseil et maîtrise d'ouvrage informatique",
    "72220 7222 721 7211 7212 7213 7214 7215 72224 72246",
    "conseil informatique, schéma directeur informatique, AMO informatique, assistance à maîtrise d'ouvrage SI, urbanisation du système d'information, étude informatique, transformation numérique, expertise informatique, schéma directeur numérique, conduite du changement",
    {},
  ),
  family(
    "06",
    "Cybersécurité et audit informatique",
    "7281 728 7282",
    "audit de sécurité, cybersécurité, test d'intrusion, RSSI, SOC, audit informatique, RGPD sécurité, homologation, PSSI, pentest",
    {},
  ),
  family(
    "07",
    "Réseaux informatiques et câblage (prestations)",
    "727 7271 7272 50332 513 516 5131 5161 5133",
    "installation réseau, câblage, administration de réseau, maintenance réseau, infrastructure réseau, intégration, déploiement de postes, vidéoprotection raccordement, déploiement du wifi, installation de matériel informatique",
    {},
  ),
  family(
    "08",
    "Données, numérisation et cartographie",
    "723 7231 7232 7233 72512 7292 7254 79999",
    "numérisation, dématérialisation de documents, saisie de données, traitement de données, numérisation d'archives, géomatique, bases de données, open data, constitution de base de données, reprise de données, indexation, scannage, données géographiques",
    { insertionFriendly: true },
  ),
  family(
    "09",
    "Maintenance de matériel informatique et bureautique",
    "503 5032 5031 50312 50313",
    "maintenance de matériel informatique, maintenance de copieurs, maintenance des serveurs, réparation d'ordinateurs, maintenance de parc, maintenance des imprimantes, maintenance de photocopieurs, maintenance onduleurs",
    {},
  ),
  family(
    "10",
    "Services de télécommunications",
    "642 6421 6422 64 64212",
    "téléphonie, télécommunications, téléphonie fixe, téléphonie mobile, opérateur, abonnements mobiles, forfaits, interconnexion de sites, accès internet, VPN, liaisons, fibre, numéros verts, SMS, services de télécommunication, lignes, trunk SIP, haut débit, réseau très haut débit",
    { centralBody: "UGAP" },
  ),
  family(
    "11",
    "Maintenance de téléphonie et d'audiovisuel",
    "5033 5034 50331 50330 50333 50340",
    "maintenance téléphonie, maintenance autocommutateur, maintenance audiovisuelle, maintenance de réseaux télécom, maintenance radio, maintenance sonorisation, maintenance vidéoprojecteurs, maintenance fibre",
    {},
  ),
]);
