import { services, supplies, works, type SampleLine } from "./line";

/** Petite enfance, éducation et restauration. */
export const childhood: readonly SampleLine[] = [
  supplies("10.07", "Denrées surgelées pour les cuisines centrales", 140_000, 300_000, { renewals: 3 }),
  supplies("10.05", "Fruits et légumes frais biologiques", 120_000, 260_000, { renewals: 3 }),
  supplies("10.01", "Viandes fraîches label rouge ou bio", 110_000, 240_000, { renewals: 3 }),
  supplies("10.04", "Produits laitiers et ovoproduits", 60_000, 140_000, { renewals: 3 }),
  supplies("10.09", "Pain et viennoiseries", 25_000, 60_000, { renewals: 3 }),
  supplies("10.08", "Épicerie, conserves et boissons", 70_000, 150_000, { renewals: 3 }),
  supplies("14.07", "Couches et produits d'hygiène pour les crèches", 30_000, 70_000, { renewals: 3 }),
  supplies("12.03", "Jeux éducatifs et matériel de puériculture", 20_000, 50_000, { renewals: 3 }),
  supplies("12.01", "Fournitures scolaires", 90_000, 180_000, { renewals: 3 }),
  supplies("23.02", "Mobilier scolaire : tables, chaises, rangements", 60_000, 140_000, { renewals: 2 }),
  supplies("24.01", "Matériel de cuisine : fours, armoires froides", 50_000, 130_000),
  supplies("24.02", "Contenants inox pour la restauration scolaire", 60_000, 140_000),
  services("64.09", "Maintenance des équipements de cuisine", 18_000, 45_000),
  services("78.02", "Accueil périscolaire : animations sportives et culturelles", 60_000, 150_000),
  services("73.18", "Analyses bactériologiques et audits d'hygiène", 8_000, 20_000),
  services("60.05", "Location et entretien du linge des crèches", 15_000, 40_000),
  services("78.01", "Réservation de berceaux en crèches privées", 160_000, 360_000, { months: 36 }),
];

/** Sports et équipements aquatiques. */
export const sports: readonly SampleLine[] = [
  supplies("25.01", "Matériel sportif pour les gymnases", 30_000, 75_000, { renewals: 3 }),
  supplies("17.02", "Produits de traitement de l'eau des piscines", 40_000, 95_000, { renewals: 3 }),
  supplies("25.01", "Buts, filets et poteaux de sport", 12_000, 35_000),
  services("65.07", "Maintenance des installations de traitement d'eau des piscines", 35_000, 85_000),
  services("73.08", "Contrôle des équipements sportifs", 9_000, 24_000),
  services("77.04", "Surveillance des plages et postes de secours", 60_000, 140_000),
  services("79.06", "Billetterie et contrôle d'accès des piscines", 25_000, 65_000),
  services("79.05", "Organisation du semi-marathon métropolitain", 50_000, 120_000),
  services("79.05", "Chronométrage et dossards", 6_000, 15_000),
  works("93.13", "Réfection du terrain synthétique du stade des Dunes", 380_000, 680_000, {
    operation: "Stade des Dunes",
    place: "Les Dunes",
  }),
  works("93.05", "Éclairage LED du stade des Dunes", 70_000, 130_000, {
    operation: "Stade des Dunes",
    place: "Les Dunes",
  }),
  works("92.16", "Réfection du sol du gymnase Coubertin", 80_000, 150_000),
];

/** Culture, médiathèques et événements. */
export const culture: readonly SampleLine[] = [
  supplies("13.01", "Livres et documents imprimés pour les médiathèques", 120_000, 230_000, { renewals: 3 }),
  supplies("13.03", "CD, DVD et ressources numériques", 25_000, 60_000, { renewals: 3 }),
  supplies("12.06", "Instruments de musique pour le conservatoire", 35_000, 90_000),
  supplies("20.07", "Sonorisation et éclairage scénique", 50_000, 130_000),
  supplies("13.04", "Équipement et petites fournitures de bibliothèque", 8_000, 20_000, { renewals: 3 }),
  services("76.09", "Location de scènes, gradins et chapiteaux", 40_000, 110_000),
  services("79.02", "Feux d'artifice et spectacles pyrotechniques", 30_000, 80_000),
  services("79.02", "Illuminations de fin d'année", 90_000, 200_000, { months: 36 }),
  services("79.03", "Restauration d'œuvres et de documents patrimoniaux", 18_000, 50_000),
  services("64.13", "Accordage et entretien des pianos", 5_000, 14_000),
  services("76.09", "Prestations techniques son et lumière", 35_000, 90_000),
  services("79.01", "Billetterie des spectacles", 12_000, 30_000),
  services("79.03", "Transport et montage d'expositions", 15_000, 45_000),
];

/** Moyens généraux et flotte. */
export const generalServices: readonly SampleLine[] = [
  supplies("18.03", "Carburants en vrac et par cartes", 320_000, 600_000, { renewals: 3 }),
  supplies("22.10", "Pneumatiques", 45_000, 95_000, { renewals: 3 }),
  supplies("22.11", "Pièces détachées pour véhicules légers et utilitaires", 70_000, 150_000, { renewals: 3 }),
  supplies("22.06", "Vélos à assistance électrique de service", 20_000, 50_000),
  supplies("22.15", "Bornes de recharge pour véhicules électriques", 60_000, 150_000),
  services("65.01", "Réparation et carrosserie des véhicules", 60_000, 140_000),
  services("65.05", "Location de véhicules de courte durée", 25_000, 60_000),
  services("69.13", "Affranchissement et acheminement du courrier", 110_000, 210_000),
  services("69.07", "Déménagements internes et manutention", 30_000, 80_000),
  services("71.01", "Assurances : dommages aux biens, flotte, responsabilité civile", 420_000, 760_000, {
    months: 60,
    renewals: 0,
  }),
  services("77.06", "Archivage externalisé", 20_000, 50_000, { months: 48, renewals: 0 }),
  services("69.13", "Coursiers à vélo", 8_000, 22_000),
  supplies("14.01", "Produits d'entretien et essuie-mains", 35_000, 80_000, { renewals: 3 }),
];

/** Ressources humaines et affaires juridiques. */
export const people: readonly SampleLine[] = [
  services("75.09", "Médecine de prévention et psychologue du travail", 60_000, 130_000),
  services("11.09", "Titres restaurant", 900_000, 1_500_000, { months: 48, renewals: 0 }),
  services("75.01", "Recrutement de cadres : approche directe", 25_000, 70_000),
  services("75.02", "Intérim et mise à disposition de personnel", 90_000, 220_000),
  services("75.03", "Formation management et accompagnement des équipes", 40_000, 95_000),
  services("75.03", "Bilan de compétences et coaching", 15_000, 40_000),
  services("71.05", "Assurance statutaire", 320_000, 620_000, { months: 48, renewals: 0 }),
  services("74.02", "Conseil juridique et représentation en justice", 60_000, 140_000, { months: 48, renewals: 0 }),
  services("76.07", "Publication des annonces légales", 40_000, 90_000),
  services("74.03", "Actes d'huissier et de notaire", 10_000, 30_000),
  services("75.09", "Évaluation des risques psychosociaux", 20_000, 45_000, { character: "new", renewals: 0 }),
  services("76.10", "Interprétariat et langue des signes", 6_000, 18_000),
];

/** Communication et attractivité. */
export const communication: readonly SampleLine[] = [
  services("76.02", "Conception graphique et déclinaison de campagnes", 40_000, 95_000),
  services("76.03", "Impression et distribution du magazine métropolitain", 160_000, 290_000),
  services("76.01", "Achat d'espaces publicitaires", 60_000, 150_000),
  services("76.05", "Production de films et reportages photographiques", 30_000, 75_000),
  services("67.03", "Refonte du site internet", 90_000, 190_000, { months: 24, renewals: 0, character: "new" }),
  services("76.01", "Veille médias et revue de presse", 8_000, 22_000),
  services("76.08", "Stands et salons professionnels", 35_000, 90_000),
  services("76.04", "Signalétique événementielle et bâches", 20_000, 55_000),
  supplies("29.05", "Objets promotionnels durables", 12_000, 35_000),
  services("74.05", "Enquête de satisfaction des habitants", 18_000, 45_000, { renewals: 0 }),
  services("76.01", "Divers communication", 5_000, 15_000),
];
