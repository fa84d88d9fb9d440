import { family, group } from "./authoring";

const AGEC = { obligations: ["AGEC"], centralBody: "UGAP" };

export const FURNITURE = group("23", "Mobilier et équipements intérieurs", "F", [
  family(
    "01",
    "Mobilier de bureau",
    "3913 391 39 3912 3911 3926",
    "mobilier de bureau, bureaux, sièges, fauteuils, armoires, caissons, tables de réunion, chaises, mobilier administratif, cloisonnettes, mobilier, rangement, vestiaires",
    { ...AGEC, insertionFriendly: true },
  ),
  family(
    "02",
    "Mobilier scolaire et de petite enfance",
    "3916 39161",
    "mobilier scolaire, tables scolaires, chaises d'écoliers, pupitres, mobilier pour écoles, mobilier de collège, mobilier de lycée, bancs, mobilier de restaurant scolaire, mobilier de crèche, lits bébé, mobilier petite enfance, transats, meuble à langer, tapis de motricité, multi-accueil, mobilier maternelle",
    AGEC,
  ),
  family(
    "04",
    "Mobilier et équipements de bibliothèque, d'accueil et d'exposition",
    "39153 3915 3917 39172 39151",
    "mobilier de médiathèque, banque d'accueil, mobilier de salle de spectacle, fauteuils de spectacle, mobilier de collectivité, présentoirs, mobilier de salle polyvalente, tables pliantes, chaises coques, rayonnages, mobilier muséographique, comptoir, rayonnages mobiles, stockage",
    { obligations: ["AGEC"] },
  ),
  family(
    "05",
    "Mobilier d'hébergement et literie",
    "3914 39143",
    "literie, lits, matelas, mobilier d'hébergement, mobilier d'internat, meubles, sommiers, mobilier d'EHPAD, mobilier de logement, couchettes, mobilier de chambre, aménagement de logements d'urgence",
    { obligations: ["AGEC"] },
  ),
  family(
    "06",
    "Mobilier de laboratoire et d'atelier",
    "3918",
    "paillasse, mobilier de laboratoire, sorbonne, mobilier technique, mobilier d'atelier, établis, mobilier de salle de sciences",
    { obligations: ["AGEC"] },
  ),
  family(
    "07",
    "Stores, rideaux et décoration intérieure",
    "39515 392 3929 3927",
    "stores, rideaux, occultation, voilages, décoration, signalétique intérieure fourniture, cadres, stores extérieurs, rideaux occultants, plantes artificielles, sapin de noël artificiel",
    {},
  ),
]);

export const CATERING_EQUIPMENT = group("24", "Équipements de cuisine et électroménager", "F", [
  family(
    "01",
    "Équipements de cuisine professionnelle",
    "3931 393 4221 422 39312 39314",
    "équipement de cuisine, matériel de cuisine, four, sauteuse, lave-vaisselle professionnel, matériel de restauration, self, armoire froide, cellule de refroidissement, éplucheuse, friteuse, matériel frigorifique, cuisine centrale, office, chambre froide, chariots de restauration, matériel de restauration collective",
    {},
  ),
  family(
    "02",
    "Vaisselle et ustensiles",
    "3922 39221 3924 39222",
    "vaisselle, assiettes, couverts, verres, gobelets, ustensiles de cuisine, barquettes, plateaux, vaisselle jetable, bacs gastronormes, casseroles, gobelets réutilisables, coutellerie, articles de table",
    {},
  ),
  family(
    "03",
    "Électroménager",
    "397 3971 39711",
    "électroménager, réfrigérateur, lave-linge, micro-ondes, cafetière, sèche-linge, congélateur, lave-vaisselle, fontaine à eau, bouilloire, cuisinière, appareils ménagers",
    { obligations: ["AGEC"] },
  ),
]);

export const SPORT = group("25", "Sport, jeux et loisirs extérieurs", "F", [
  family(
    "01",
    "Matériel et équipements sportifs",
    "374 37 3742 3744 3745",
    "matériel sportif, ballons, buts, tapis, filets, équipement sportif, panier de basket, agrès, musculation, maillots, articles de sport, tatamis, haies, fitness, vélo de sport, escalade, gymnastique, poteaux, paniers, aires de fitness",
    { obligations: ["AGEC"] },
  ),
  family(
    "02",
    "Aires de jeux et équipements ludiques extérieurs",
    "37535 3753 37533",
    "aire de jeux, jeux extérieurs, toboggan, balançoires, structures de jeux, sols souples amortissants, jeux pour enfants, city stade, skatepark fourniture, manège, attractions, patinoire mobile",
    {},
  ),
  family(
    "03",
    "Matériel de piscine et nautique",
    "43324 3741 37412 37414",
    "matériel de piscine, robot de piscine, bonnets, kayak, canoë, voile, ligne d'eau, matériel nautique, paddle, aquagym, dériveur, lunettes de natation",
    {},
  ),
]);

export const PUBLIC_SPACE = group("26", "Équipements de voirie et d'espace public", "F", [
  family(
    "01",
    "Signalisation routière verticale",
    "3492 34992 349921 34928460",
    "panneaux de signalisation, signalisation verticale, panneaux de police, panneaux directionnels, balises, plaques de rue, signalisation routière, signalétique, jalonnement, panneaux, cônes, signalisation temporaire, numéros de rue",
    {},
  ),
  family(
    "02",
    "Feux et signalisation lumineuse",
    "34996 3499 349",
    "feux tricolores, signalisation lumineuse, contrôleur de carrefour, feux, SLT, panneaux à messages variables, PMV, radar pédagogique, équipement de régulation du trafic, stationnement équipement",
    {},
  ),
  family(
    "03",
    "Mobilier urbain",
    "34928400 349284 34928",
    "mobilier urbain, bancs publics, corbeilles, potelets, abribus, bornes, barrières, arceaux à vélos, jardinières, abris voyageurs, abris vélos, tables de pique-nique, grilles d'arbres, barrières vauban, abri bus, glissières, garde-corps",
    { obligations: ["AGEC"] },
  ),
  family(
    "04",
    "Horodateurs et équipements de stationnement",
    "387 3873 3872 38730",
    "horodateurs, parcmètres, équipement de stationnement, péage, barrières de parking, pointeuse, badgeuse, gestion du temps, contrôle d'accès parking, caisses automatiques",
    {},
  ),
  family(
    "05",
    "Sel de déneigement",
    "34927 3492710 1443 144 1442",
    "sel de déneigement, sel, fondants routiers, déverglaçage, saumure, chlorure de sodium, sel de voirie, sel adoucisseur",
    {},
  ),
  family(
    "06",
    "Bacs et conteneurs à déchets",
    "34928480 44613 446 4461",
    "bacs roulants, conteneurs, colonnes enterrées, colonnes aériennes, points d'apport volontaire, composteurs, bennes de déchèterie, bacs de collecte, conteneurs enterrés, bornes textile, cuves, citernes, réservoirs, compacteur, pré-collecte, bioseaux",
    { obligations: ["AGEC"] },
  ),
  family(
    "07",
    "Éclairage public (fournitures)",
    "34928500 349285 31527260 3492851 34928530",
    "matériel d'éclairage public, candélabres, mâts, luminaires d'éclairage public, lanternes, lampadaires, illuminations, décors lumineux, motifs lumineux, éclairage extérieur",
    {},
  ),
  family(
    "08",
    "Clôtures et portails",
    "34928200 349282 44312 3492822",
    "clôture, grillage, portail, palissade, barreaudage, ganivelles, fil de clôture, panneaux rigides",
    {},
  ),
]);

export const GREEN_SUPPLIES = group("27", "Végétaux, horticulture et animaux", "F", [
  family(
    "01",
    "Végétaux : arbres, arbustes et fleurs",
    "0312 031 0345 03",
    "végétaux, arbres, arbustes, fleurs, plantes, bulbes, plantes annuelles, bisannuelles, vivaces, chrysanthèmes, pépinière, fleurissement, plants, gerbes, compositions florales, rosiers, sapins de noël, fleurs coupées, chanvre",
    { insertionFriendly: true },
  ),
  family(
    "02",
    "Semences et gazons",
    "0311 03111 03115 03117",
    "semences, graines, gazon, semences de gazon, gazon en rouleau, prairie fleurie, placage, jachère fleurie",
    {},
  ),
  family(
    "03",
    "Engrais, terreaux et produits de traitement des plantes",
    "244 2441 2442 2443 2444 143 0346 2445 24451 24453",
    "engrais, terreau, amendement, compost, paillage, terre végétale, fertilisants, substrats, écorces, mulch, pouzzolane, fumure, phytosanitaire, désherbant, insecticide, herbicide, biocontrôle, fongicide, anti-mousse, lutte biologique, produits de désherbage",
    {},
  ),
  family(
    "05",
    "Arrosage et petit matériel de jardin",
    "43323 1616",
    "arrosage, tuyaux d'arrosage, programmateurs, asperseurs, goutte à goutte, arrosage automatique, outils de jardin, brouettes, sécateurs, petit outillage horticole, tuteurs, bacs et pots",
    { obligations: ["AGEC"] },
  ),
  family(
    "06",
    "Animaux et aliments pour animaux",
    "157 0332 033 0333 0334",
    "animaux, aliments pour animaux, chevaux, croquettes, fourrage, foin, paille, alimentation animale, colliers, puces, identification, moutons, abeilles, ruches, poissons vivants, alevins",
    {},
  ),
]);

export const HEALTH_SUPPLIES = group("28", "Santé et médico-social", "F", [
  family(
    "01",
    "Dispositifs et équipements médicaux",
    "331 33 3311 3312 3313 3315 3316 3317 3319",
    "matériel médical, dispositifs médicaux, équipements biomédicaux, échographe, lits médicalisés, imagerie médicale, fauteuil dentaire, tensiomètre, moniteur, radiologie, scanner médical, bloc opératoire, stérilisateur, endoscope, respirateur, mammographe, table d'examen",
    { centralBody: "UniHA" },
  ),
  family(
    "02",
    "Consommables médicaux et premiers secours",
    "3314 331416",
    "consommables médicaux, pansements, seringues, compresses, trousse de secours, gants médicaux, pharmacie de secours, aiguilles, sets de soins, poches, sondes, cathéters, sutures, test antigénique, oxymètre",
    { centralBody: "UniHA" },
  ),
  family(
    "03",
    "Défibrillateurs",
    "33182 331821",
    "défibrillateur, DAE, défibrillateurs automatisés externes, électrodes de défibrillateur, DSA",
    { centralBody: "UGAP" },
  ),
  family(
    "04",
    "Médicaments, vaccins et produits pharmaceutiques",
    "336 3361 3362 3363 3364 3366 3367 3368 3369 3365 336516",
    "médicaments, produits pharmaceutiques, pharmacie, spécialités pharmaceutiques, antalgique, antiseptique, solutés, contraceptifs, antibiotiques, anticancéreux, immunoglobulines, produit de contraste, vaccins, vaccination, grippe, centre de vaccination, anti-infectieux, sérums, immunologiques",
    { centralBody: "UniHA" },
  ),
  family(
    "06",
    "Aides techniques et handicap",
    "33193 33196 3318 33185 3373",
    "fauteuil roulant, aides techniques, déambulateur, prothèses, lève-personne, audioprothèse, implants, orthèses, lunettes de vue, matériel pour personnes handicapées, tiralo, stents",
    {},
  ),
  family(
    "07",
    "Fournitures funéraires",
    "339 3397",
    "cercueils, urnes, housses mortuaires, columbarium fourniture, matériel funéraire, caveaux fourniture, chambre mortuaire",
    {},
  ),
]);

export const SECURITY_SUPPLIES = group("29", "Sécurité, secours et protocole", "F", [
  family(
    "01",
    "Extincteurs et matériel de lutte contre l'incendie",
    "3511 35111 351 35",
    "extincteurs, matériel d'incendie, RIA, tuyaux d'incendie, poteaux incendie, lances, dévidoirs, appareil respiratoire isolant, ARI, émulseur, détecteurs de fumée, bornes incendie, matériel de secours, désincarcération, sauvetage",
    { centralBody: "UGAP" },
  ),
  family(
    "02",
    "Vidéoprotection, alarmes et contrôle d'accès (fournitures)",
    "3512 35125 35121 35123",
    "vidéoprotection, vidéosurveillance, caméras, alarmes, contrôle d'accès, anti-intrusion, détection intrusion, lecteurs de badges, portiques, coffres-forts, caméras piétons, vidéo protection, CSU équipement",
    {},
  ),
  family(
    "03",
    "Armement et équipements de police et de défense",
    "352 353 3521 3523 3524 3525 3526 3531 354 355 356 357 358 3582",
    "armes, munitions, gilets pare-balles, menottes, bâtons de défense, lanceur, pistolet à impulsion, police municipale équipement, sirènes, éthylotest, radar, cibles, équipement militaire, matériel de campement, simulateur de combat, véhicule blindé, sécurité civile, tentes de secours, groupes d'intervention, drones de surveillance, décontamination",
    {},
  ),
  family(
    "05",
    "Médailles, drapeaux et objets protocolaires",
    "1853 35821 39295",
    "médailles, trophées, coupes, drapeaux, écharpes, cadeaux, objets promotionnels, goodies, objets publicitaires, récompenses, cadeaux protocolaires, oriflammes, décorations, objets personnalisés, pavoisement",
    {},
  ),
]);
