import { services, supplies, type SampleLine } from "./line";

/**
 * What many departments buy each in their own words: the raw material of pooling.
 * Each entry lists several wordings of one need.
 */
export const SHARED_NEEDS: readonly (readonly SampleLine[])[] = [
  [
    services("60.01", "Nettoyage des locaux et de la vitrerie", 18_000, 90_000),
    services("60.01", "Entretien ménager des bureaux et sanitaires", 15_000, 70_000),
    services("60.01", "Prestation de nettoyage des bâtiments de la direction", 20_000, 80_000),
  ],
  [
    supplies("15.02", "Équipements de protection individuelle (chaussures, gants, casques)", 4_000, 22_000, {
      renewals: 2,
    }),
    supplies("15.02", "Achat d'EPI pour les agents de terrain", 3_000, 18_000, { renewals: 2 }),
    supplies("15.01", "Vêtements de travail et EPI haute visibilité", 5_000, 25_000, { renewals: 2 }),
  ],
  [
    services("67.09", "Location et maintenance de copieurs multifonctions", 6_000, 30_000, { months: 48, renewals: 0 }),
    services("67.09", "Maintenance des photocopieurs", 3_000, 9_000),
  ],
  [
    supplies("11.01", "Fournitures de bureau et papier recyclé", 2_000, 12_000, { renewals: 3 }),
    supplies("11.01", "Papeterie, classement et petites fournitures administratives", 1_500, 9_000, { renewals: 3 }),
  ],
  [
    supplies("23.01", "Mobilier de bureau : plans de travail, fauteuils, caissons", 6_000, 40_000),
    supplies("23.04", "Renouvellement du mobilier des espaces d'accueil", 4_000, 25_000),
    supplies("23.01", "Sièges ergonomiques et bureaux réglables en hauteur", 5_000, 30_000),
  ],
  [
    services("75.04", "Formation sécurité : habilitation électrique et SST", 3_000, 16_000),
    services("75.04", "Formations obligatoires des agents (CACES, AIPR)", 5_000, 24_000),
    services("75.04", "Formation à la conduite d'engins CACES", 4_000, 15_000),
  ],
  [
    services("77.01", "Gardiennage et surveillance des sites", 20_000, 110_000),
    services("77.01", "Surveillance humaine et rondes de nuit", 15_000, 60_000),
    services("77.01", "Agents de sécurité pour les manifestations", 6_000, 35_000),
  ],
  [
    services("63.01", "Entretien des espaces verts aux abords des bâtiments", 8_000, 60_000),
    services("63.01", "Tonte, taille et désherbage sans produit phytosanitaire", 10_000, 70_000),
    services("63.01", "Entretien paysager des sites", 9_000, 50_000),
  ],
  [
    supplies("22.02", "Véhicules utilitaires électriques", 60_000, 160_000, { character: "renewal" }),
    supplies("22.02", "Acquisition de fourgonnettes électriques", 40_000, 120_000, { character: "renewal" }),
    supplies("22.01", "Renouvellement de véhicules légers du service", 30_000, 90_000, { character: "renewal" }),
  ],
  [
    services("64.01", "Maintenance préventive et corrective des ascenseurs", 6_000, 28_000, {
      months: 36,
      renewals: 1,
    }),
    services("64.01", "Entretien des ascenseurs et monte-charges", 5_000, 20_000, { months: 36 }),
  ],
  [
    services("73.08", "Vérifications périodiques réglementaires des installations", 5_000, 30_000, {
      months: 48,
      renewals: 0,
    }),
    services("73.08", "Contrôles techniques obligatoires électricité, gaz, levage", 4_000, 22_000, {
      months: 48,
      renewals: 0,
    }),
  ],
  [
    services("76.03", "Impression de dépliants, affiches et brochures", 5_000, 35_000),
    services("76.03", "Travaux d'impression, de pliage et de façonnage", 4_000, 28_000),
  ],
  [
    services("73.03", "Assistance à maîtrise d'ouvrage pour la conduite de projets", 15_000, 80_000, {
      months: 24,
      renewals: 0,
    }),
    services("73.03", "Mission d'AMO organisation et conduite du changement", 12_000, 60_000, {
      months: 18,
      renewals: 0,
    }),
  ],
  [
    services("70.02", "Traiteur pour réceptions et réunions publiques", 3_000, 18_000),
    services("70.02", "Buffets et cocktails avec produits locaux et de saison", 4_000, 20_000),
  ],
  [
    supplies("20.01", "Postes de travail portables et écrans", 15_000, 90_000, { character: "renewal" }),
    supplies("20.01", "Ordinateurs portables reconditionnés", 8_000, 40_000),
  ],
  [
    services("64.05", "Maintenance des extincteurs et du désenfumage", 2_000, 12_000),
    services("64.05", "Entretien des équipements de sécurité incendie (SSI, extincteurs)", 4_000, 25_000),
  ],
  [
    services("61.03", "Location de bennes et traitement des déchets de chantier", 6_000, 45_000),
    services("61.02", "Enlèvement et valorisation des déchets de bureau (papier, DEEE)", 2_000, 12_000),
  ],
  [
    services("69.02", "Transport de groupes en autocar", 6_000, 40_000),
    services("69.02", "Location d'autocars avec conducteur", 5_000, 35_000),
  ],
];
