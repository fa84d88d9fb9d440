import { services, supplies, works, type SampleLine } from "./line";

/** Voirie et mobilités. */
export const roads: readonly SampleLine[] = [
  works("93.01", "Réfection de chaussées et trottoirs, programme annuel", 900_000, 2_400_000, {
    operation: "Programme voirie 2027",
    months: 12,
  }),
  works("93.02", "Aménagement cyclable avenue du Littoral", 650_000, 1_100_000, {
    operation: "Plan vélo - axe littoral",
  }),
  works("93.04", "Marquage au sol de la piste cyclable du Littoral", 45_000, 70_000, {
    operation: "Plan vélo - axe littoral",
    months: 3,
  }),
  works("93.10", "Reprise d'ouvrages d'art : pont des Tanneurs", 380_000, 720_000, {
    operation: "Pont des Tanneurs",
    place: "Saint-Aubry",
  }),
  works("92.04", "Étanchéité du tablier du pont des Tanneurs", 90_000, 140_000, {
    operation: "Pont des Tanneurs",
    place: "Saint-Aubry",
  }),
  works("93.02", "Création de quais bus accessibles", 160_000, 320_000),
  supplies("16.12", "Enrobés à froid et à chaud", 120_000, 260_000, { renewals: 3 }),
  supplies("26.05", "Sel de déneigement et saumure", 25_000, 60_000, { renewals: 3 }),
  supplies("26.01", "Signalisation verticale : panneaux et mâts", 70_000, 130_000, { renewals: 3 }),
  supplies("16.08", "Peinture routière et produits de marquage", 35_000, 65_000, { renewals: 3 }),
  supplies("26.07", "Candélabres et lanternes LED", 180_000, 400_000),
  supplies("26.02", "Feux tricolores et contrôleurs de carrefour", 90_000, 210_000),
  supplies("26.03", "Barrières, potelets et mobilier de voirie", 40_000, 95_000, { renewals: 3 }),
  services("64.11", "Maintenance de l'éclairage public", 240_000, 460_000, { months: 48, renewals: 0 }),
  services("60.06", "Balayage mécanisé de la voirie", 150_000, 300_000),
  services("63.01", "Fauchage des accotements et élagage routier", 60_000, 130_000),
  services("73.15", "Comptages routiers et enquêtes de mobilité", 20_000, 55_000),
  services("73.02", "Maîtrise d'œuvre pour la requalification du centre ancien", 90_000, 190_000, {
    months: 36,
    renewals: 0,
    character: "one-off",
  }),
  services("73.11", "Levés topographiques et détection de réseaux", 35_000, 90_000),
  services("73.06", "Coordination SPS des chantiers de voirie", 15_000, 38_000),
  services("65.06", "Location d'engins de chantier avec chauffeur", 45_000, 100_000),
  services("73.12", "Contrôle des ouvrages d'art", 28_000, 60_000),
];

/** Eau et assainissement. */
export const water: readonly SampleLine[] = [
  works("93.06", "Renouvellement de canalisations d'eau potable rue des Forges", 420_000, 800_000, {
    operation: "Renouvellement AEP 2027",
    place: "Portville",
  }),
  works("93.07", "Réhabilitation sans tranchée de collecteurs d'eaux usées", 380_000, 900_000, {
    operation: "Réhabilitation EU 2027",
  }),
  works("92.04", "Reprise d'étanchéité du réservoir du Haut-Mont", 140_000, 260_000, {
    operation: "Réservoir du Haut-Mont",
    place: "Montclar",
  }),
  works("93.08", "Remplacement des équipements hydrauliques du réservoir du Haut-Mont", 80_000, 130_000, {
    operation: "Réservoir du Haut-Mont",
    place: "Montclar",
  }),
  works("93.07", "Création d'un bassin d'orage quartier des Sources", 1_200_000, 2_100_000, {
    operation: "Bassin des Sources",
    months: 16,
  }),
  supplies("17.07", "Compteurs d'eau communicants", 220_000, 480_000, { renewals: 3 }),
  supplies("16.17", "Tuyaux, raccords et pièces de fontainerie", 140_000, 290_000, { renewals: 3 }),
  supplies("17.02", "Réactifs de traitement : chlore, chlorure ferrique, polymères", 110_000, 240_000, { renewals: 3 }),
  supplies("17.08", "Pompes de relevage et pièces détachées", 70_000, 160_000, { renewals: 2 }),
  supplies("16.17", "Tampons et regards en fonte", 40_000, 90_000, { renewals: 3 }),
  services("62.01", "Curage et inspection télévisée des réseaux d'assainissement", 160_000, 320_000),
  services("73.18", "Analyses de la qualité de l'eau et des boues", 45_000, 95_000),
  services("61.02", "Transport et compostage des boues de station d'épuration", 190_000, 360_000),
  services("65.07", "Maintenance électromécanique des stations de pompage", 80_000, 170_000),
  services("62.04", "Recherche de fuites sur le réseau d'eau potable", 25_000, 60_000),
  services("73.16", "Étude du schéma directeur d'assainissement", 90_000, 180_000, {
    months: 24,
    renewals: 0,
    character: "one-off",
  }),
  services("67.04", "Télégestion et supervision des ouvrages", 50_000, 110_000),
];

/** Déchets et propreté. */
export const waste: readonly SampleLine[] = [
  supplies("26.06", "Bacs roulants de collecte et pièces", 140_000, 290_000, { renewals: 3 }),
  supplies("14.04", "Sacs de collecte sélective", 60_000, 140_000, { renewals: 3 }),
  supplies("26.06", "Composteurs individuels et bioseaux", 70_000, 150_000, { renewals: 1 }),
  supplies("26.06", "Colonnes enterrées pour le verre", 150_000, 310_000),
  supplies("22.03", "Bennes à ordures ménagères au gaz naturel", 420_000, 880_000, { character: "renewal" }),
  services("61.01", "Collecte des déchets ménagers secteur nord", 900_000, 1_700_000, {
    months: 48,
    renewals: 1,
    place: "Secteur nord",
  }),
  services("61.01", "Collecte des déchets ménagers secteur sud", 800_000, 1_500_000, {
    months: 48,
    renewals: 1,
    place: "Secteur sud",
  }),
  services("61.02", "Tri et conditionnement des emballages", 500_000, 900_000, { months: 48, renewals: 0 }),
  services("61.03", "Exploitation des hauts de quais des déchèteries", 260_000, 520_000),
  services("61.05", "Traitement des déchets verts et compostage", 120_000, 240_000),
  services("61.05", "Broyage de végétaux à domicile", 15_000, 40_000, { character: "new" }),
  services("60.04", "Lavage et maintenance des bacs", 35_000, 80_000),
  services("73.18", "Caractérisation des ordures ménagères", 12_000, 30_000),
  services("60.06", "Enlèvement des dépôts sauvages", 40_000, 95_000),
  services("74.06", "Sensibilisation au tri et à la prévention des déchets", 25_000, 60_000),
  works("91.10", "Mise aux normes de la déchèterie de Montclar", 260_000, 520_000, {
    operation: "Déchèterie de Montclar",
    place: "Montclar",
  }),
];

/** Bâtiments et patrimoine. */
export const buildings: readonly SampleLine[] = [
  works("92.01", "Rénovation énergétique du groupe scolaire Jean-Macé : gros œuvre", 620_000, 900_000, {
    operation: "Groupe scolaire Jean-Macé",
    place: "Portville",
  }),
  works("92.05", "Rénovation énergétique du groupe scolaire Jean-Macé : menuiseries extérieures", 260_000, 420_000, {
    operation: "Groupe scolaire Jean-Macé",
    place: "Portville",
  }),
  works("92.10", "Groupe scolaire Jean-Macé : chauffage et ventilation", 210_000, 360_000, {
    operation: "Groupe scolaire Jean-Macé",
    place: "Portville",
  }),
  works("92.11", "Groupe scolaire Jean-Macé : électricité", 120_000, 210_000, {
    operation: "Groupe scolaire Jean-Macé",
    place: "Portville",
  }),
  works("92.17", "Groupe scolaire Jean-Macé : peinture et sols souples", 70_000, 120_000, {
    operation: "Groupe scolaire Jean-Macé",
    place: "Portville",
  }),
  works("92.03", "Réfection de la toiture de la médiathèque", 140_000, 240_000, { operation: "Médiathèque" }),
  works("91.07", "Mise en accessibilité de l'hôtel de la métropole", 180_000, 330_000, {
    operation: "Accessibilité siège",
  }),
  works("90.02", "Désamiantage avant travaux de l'ancien dépôt", 90_000, 170_000),
  works("92.17", "Petits travaux de peinture et de cloisonnement", 60_000, 130_000, {
    months: 12,
    renewals: 3,
    character: "recurrent",
  }),
  works("92.05", "Remplacement des menuiseries du centre technique", 80_000, 150_000),
  supplies("18.01", "Électricité des bâtiments et de l'éclairage public", 1_400_000, 2_600_000, { months: 24 }),
  supplies("18.02", "Gaz naturel et biométhane", 600_000, 1_200_000, { months: 24 }),
  supplies("16.01", "Quincaillerie, visserie et outillage à main", 35_000, 80_000, { renewals: 3 }),
  supplies("16.03", "Matériel électrique pour la régie", 45_000, 95_000, { renewals: 3 }),
  supplies("16.08", "Peintures et revêtements pour la régie bâtiment", 25_000, 60_000, { renewals: 3 }),
  supplies("16.06", "Plomberie et sanitaires pour la régie", 28_000, 66_000, { renewals: 3 }),
  supplies("14.01", "Produits d'entretien écolabellisés", 40_000, 95_000, { renewals: 3 }),
  services("64.02", "Exploitation des installations de chauffage (P2, P3)", 260_000, 480_000, {
    months: 60,
    renewals: 0,
  }),
  services("64.07", "Maintenance des portes et portails automatiques", 18_000, 45_000),
  services("64.03", "Maintenance des installations de climatisation", 30_000, 70_000),
  services("60.03", "Dératisation, désinsectisation et dépigeonnage", 9_000, 26_000),
  services("73.09", "Diagnostics amiante, plomb et énergie", 20_000, 55_000),
  services("73.06", "Mission de contrôle technique et coordination SPS bâtiment", 25_000, 60_000),
  services("73.01", "Maîtrise d'œuvre de la rénovation de la piscine des Embruns", 180_000, 340_000, {
    months: 36,
    renewals: 0,
    character: "one-off",
  }),
];

/** Numérique. */
export const digital: readonly SampleLine[] = [
  supplies("20.03", "Serveurs et baies de stockage", 150_000, 320_000, { character: "renewal" }),
  supplies("20.04", "Commutateurs réseau et bornes wifi", 70_000, 150_000, { character: "renewal" }),
  supplies("21.02", "Licences bureautiques et messagerie", 260_000, 460_000, { months: 36 }),
  supplies("20.05", "Smartphones reconditionnés et accessoires", 35_000, 80_000),
  supplies("20.07", "Vidéoprojecteurs et écrans interactifs pour les écoles", 80_000, 190_000),
  services("67.01", "Maintenance du logiciel de gestion financière", 45_000, 90_000, { months: 48, renewals: 0 }),
  services("67.01", "Maintenance et évolution du SIG", 30_000, 75_000, { months: 48, renewals: 0 }),
  services("67.04", "Hébergement et infogérance des applications", 140_000, 290_000, { months: 36 }),
  services("67.06", "Audit de cybersécurité et tests d'intrusion", 30_000, 80_000),
  services("67.06", "Centre opérationnel de sécurité (SOC) externalisé", 90_000, 190_000, { months: 36 }),
  services("67.10", "Téléphonie fixe et accès internet", 140_000, 260_000, { months: 36 }),
  services("67.10", "Téléphonie mobile et données", 90_000, 170_000, { months: 36 }),
  services("67.04", "Assistance aux utilisateurs et déploiement de postes", 110_000, 220_000),
  services("67.02", "Développement d'un portail des démarches usagers", 120_000, 260_000, {
    months: 24,
    renewals: 0,
    character: "new",
  }),
  services("64.06", "Maintenance de la vidéoprotection urbaine", 60_000, 130_000),
  services("67.07", "Câblage informatique des bâtiments", 35_000, 90_000),
  services("67.08", "Numérisation des archives et des actes d'urbanisme", 25_000, 60_000),
  services("67.04", "Prestations informatiques", 20_000, 60_000),
];

/** Espaces verts et nature en ville. */
export const greenery: readonly SampleLine[] = [
  supplies("27.01", "Plantes à massif et vivaces", 45_000, 95_000, { renewals: 3 }),
  supplies("27.01", "Arbres et arbustes de pépinière", 60_000, 140_000, { renewals: 3 }),
  supplies("27.03", "Terreau, paillage et amendements organiques", 30_000, 70_000, { renewals: 3 }),
  supplies("27.05", "Matériel d'arrosage automatique", 18_000, 45_000, { renewals: 3 }),
  supplies("22.09", "Tondeuses et débroussailleuses électriques", 25_000, 65_000),
  supplies("25.02", "Aires de jeux : structures et sols amortissants", 120_000, 260_000),
  supplies("26.03", "Bancs, corbeilles et mobilier de parc", 30_000, 80_000),
  services("63.02", "Élagage et abattage d'arbres", 90_000, 190_000),
  services("63.02", "Diagnostic phytosanitaire du patrimoine arboré", 15_000, 40_000),
  services("63.03", "Entretien des terrains de sport engazonnés", 50_000, 120_000),
  services("63.01", "Entretien des espaces verts des crèches", 12_000, 26_000),
  services("64.10", "Contrôle et maintenance des aires de jeux", 20_000, 50_000),
  services("63.05", "Entretien des cours d'eau et des berges", 40_000, 110_000),
  works("90.04", "Création d'un parc urbain quartier des Sources", 700_000, 1_300_000, {
    operation: "Parc des Sources",
    months: 14,
  }),
  works("92.08", "Clôtures et serrurerie du parc des Sources", 60_000, 110_000, { operation: "Parc des Sources" }),
];
