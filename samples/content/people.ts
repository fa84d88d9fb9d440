import { services, supplies, works, type SampleLine } from "./line";

/** Petite enfance, éducation et restauration. */
export const childhood: readonly SampleLine[] = [
  supplies("Denrées surgelées pour les cuisines centrales", 140_000, 300_000, { renewals: 3 }),
  supplies("Fruits et légumes frais biologiques", 120_000, 260_000, { renewals: 3 }),
  supplies("Viandes fraîches label rouge ou bio", 110_000, 240_000, { renewals: 3 }),
  supplies("Produits laitiers et ovoproduits", 60_000, 140_000, { renewals: 3 }),
  supplies("Pain et viennoiseries", 25_000, 60_000, { renewals: 3 }),
  supplies("Épicerie, conserves et boissons", 70_000, 150_000, { renewals: 3 }),
  supplies("Couches et produits d'hygiène pour les crèches", 30_000, 70_000, { renewals: 3 }),
  supplies("Jeux éducatifs et matériel de puériculture", 20_000, 50_000, { renewals: 3 }),
  supplies("Fournitures scolaires", 90_000, 180_000, { renewals: 3 }),
  supplies("Mobilier scolaire : tables, chaises, rangements", 60_000, 140_000, { renewals: 2 }),
  supplies("Matériel de cuisine : fours, armoires froides", 50_000, 130_000),
  supplies("Contenants inox pour la restauration scolaire", 60_000, 140_000),
  services("Maintenance des équipements de cuisine", 18_000, 45_000),
  services("Accueil périscolaire : animations sportives et culturelles", 60_000, 150_000),
  services("Analyses bactériologiques et audits d'hygiène", 8_000, 20_000),
  services("Location et entretien du linge des crèches", 15_000, 40_000),
  services("Réservation de berceaux en crèches privées", 160_000, 360_000, { months: 36 }),
];

/** Sports et équipements aquatiques. */
export const sports: readonly SampleLine[] = [
  supplies("Matériel sportif pour les gymnases", 30_000, 75_000, { renewals: 3 }),
  supplies("Produits de traitement de l'eau des piscines", 40_000, 95_000, { renewals: 3 }),
  supplies("Buts, filets et poteaux de sport", 12_000, 35_000),
  services("Maintenance des installations de traitement d'eau des piscines", 35_000, 85_000),
  services("Contrôle des équipements sportifs", 9_000, 24_000),
  services("Surveillance des plages et postes de secours", 60_000, 140_000),
  services("Billetterie et contrôle d'accès des piscines", 25_000, 65_000),
  services("Organisation du semi-marathon métropolitain", 50_000, 120_000),
  services("Chronométrage et dossards", 6_000, 15_000),
  works("Réfection du terrain synthétique du stade des Dunes", 380_000, 680_000, {
    operation: "Stade des Dunes",
    place: "Les Dunes",
  }),
  works("Éclairage LED du stade des Dunes", 70_000, 130_000, { operation: "Stade des Dunes", place: "Les Dunes" }),
  works("Réfection du sol du gymnase Coubertin", 80_000, 150_000),
];

/** Culture, médiathèques et événements. */
export const culture: readonly SampleLine[] = [
  supplies("Livres et documents imprimés pour les médiathèques", 120_000, 230_000, { renewals: 3 }),
  supplies("CD, DVD et ressources numériques", 25_000, 60_000, { renewals: 3 }),
  supplies("Instruments de musique pour le conservatoire", 35_000, 90_000),
  supplies("Sonorisation et éclairage scénique", 50_000, 130_000),
  supplies("Équipement et petites fournitures de bibliothèque", 8_000, 20_000, { renewals: 3 }),
  services("Location de scènes, gradins et chapiteaux", 40_000, 110_000),
  services("Feux d'artifice et spectacles pyrotechniques", 30_000, 80_000),
  services("Illuminations de fin d'année", 90_000, 200_000, { months: 36 }),
  services("Restauration d'œuvres et de documents patrimoniaux", 18_000, 50_000),
  services("Accordage et entretien des pianos", 5_000, 14_000),
  services("Prestations techniques son et lumière", 35_000, 90_000),
  services("Billetterie des spectacles", 12_000, 30_000),
  services("Transport et montage d'expositions", 15_000, 45_000),
];

/** Moyens généraux et flotte. */
export const generalServices: readonly SampleLine[] = [
  supplies("Carburants en vrac et par cartes", 320_000, 600_000, { renewals: 3 }),
  supplies("Pneumatiques", 45_000, 95_000, { renewals: 3 }),
  supplies("Pièces détachées pour véhicules légers et utilitaires", 70_000, 150_000, { renewals: 3 }),
  supplies("Vélos à assistance électrique de service", 20_000, 50_000),
  supplies("Bornes de recharge pour véhicules électriques", 60_000, 150_000),
  services("Réparation et carrosserie des véhicules", 60_000, 140_000),
  services("Location de véhicules de courte durée", 25_000, 60_000),
  services("Affranchissement et acheminement du courrier", 110_000, 210_000),
  services("Déménagements internes et manutention", 30_000, 80_000),
  services("Assurances : dommages aux biens, flotte, responsabilité civile", 420_000, 760_000, {
    months: 60,
    renewals: 0,
  }),
  services("Archivage externalisé", 20_000, 50_000, { months: 48, renewals: 0 }),
  services("Coursiers à vélo", 8_000, 22_000),
  supplies("Produits d'entretien et essuie-mains", 35_000, 80_000, { renewals: 3 }),
];

/** Ressources humaines et affaires juridiques. */
export const people: readonly SampleLine[] = [
  services("Médecine de prévention et psychologue du travail", 60_000, 130_000),
  services("Titres restaurant", 900_000, 1_500_000, { months: 48, renewals: 0 }),
  services("Recrutement de cadres : approche directe", 25_000, 70_000),
  services("Intérim et mise à disposition de personnel", 90_000, 220_000),
  services("Formation management et accompagnement des équipes", 40_000, 95_000),
  services("Bilan de compétences et coaching", 15_000, 40_000),
  services("Assurance statutaire", 320_000, 620_000, { months: 48, renewals: 0 }),
  services("Conseil juridique et représentation en justice", 60_000, 140_000, { months: 48, renewals: 0 }),
  services("Publication des annonces légales", 40_000, 90_000),
  services("Actes d'huissier et de notaire", 10_000, 30_000),
  services("Évaluation des risques psychosociaux", 20_000, 45_000, { character: "new", renewals: 0 }),
  services("Interprétariat et langue des signes", 6_000, 18_000),
];

/** Communication et attractivité. */
export const communication: readonly SampleLine[] = [
  services("Conception graphique et déclinaison de campagnes", 40_000, 95_000),
  services("Impression et distribution du magazine métropolitain", 160_000, 290_000),
  services("Achat d'espaces publicitaires", 60_000, 150_000),
  services("Production de films et reportages photographiques", 30_000, 75_000),
  services("Refonte du site internet", 90_000, 190_000, { months: 24, renewals: 0, character: "new" }),
  services("Veille médias et revue de presse", 8_000, 22_000),
  services("Stands et salons professionnels", 35_000, 90_000),
  services("Signalétique événementielle et bâches", 20_000, 55_000),
  supplies("Objets promotionnels durables", 12_000, 35_000),
  services("Enquête de satisfaction des habitants", 18_000, 45_000, { renewals: 0 }),
  services("Divers communication", 5_000, 15_000),
];
