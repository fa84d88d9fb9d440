import { services, supplies, type SampleLine } from "./line";

/**
 * What many departments buy each in their own words: the raw material of pooling.
 * Each entry lists several wordings of one need.
 */
export const SHARED_NEEDS: readonly (readonly SampleLine[])[] = [
  [
    services("Nettoyage des locaux et de la vitrerie", 18_000, 90_000),
    services("Entretien ménager des bureaux et sanitaires", 15_000, 70_000),
    services("Prestation de nettoyage des bâtiments de la direction", 20_000, 80_000),
  ],
  [
    supplies("Équipements de protection individuelle (chaussures, gants, casques)", 4_000, 22_000, { renewals: 2 }),
    supplies("Achat d'EPI pour les agents de terrain", 3_000, 18_000, { renewals: 2 }),
    supplies("Vêtements de travail et EPI haute visibilité", 5_000, 25_000, { renewals: 2 }),
  ],
  [
    services("Location et maintenance de copieurs multifonctions", 6_000, 30_000, { months: 48, renewals: 0 }),
    services("Maintenance des photocopieurs", 3_000, 9_000),
  ],
  [
    supplies("Fournitures de bureau et papier recyclé", 2_000, 12_000, { renewals: 3 }),
    supplies("Papeterie, classement et petites fournitures administratives", 1_500, 9_000, { renewals: 3 }),
  ],
  [
    supplies("Mobilier de bureau : plans de travail, fauteuils, caissons", 6_000, 40_000),
    supplies("Renouvellement du mobilier des espaces d'accueil", 4_000, 25_000),
    supplies("Sièges ergonomiques et bureaux réglables en hauteur", 5_000, 30_000),
  ],
  [
    services("Formation sécurité : habilitation électrique et SST", 3_000, 16_000),
    services("Formations obligatoires des agents (CACES, AIPR)", 5_000, 24_000),
    services("Formation à la conduite d'engins CACES", 4_000, 15_000),
  ],
  [
    services("Gardiennage et surveillance des sites", 20_000, 110_000),
    services("Surveillance humaine et rondes de nuit", 15_000, 60_000),
    services("Agents de sécurité pour les manifestations", 6_000, 35_000),
  ],
  [
    services("Entretien des espaces verts aux abords des bâtiments", 8_000, 60_000),
    services("Tonte, taille et désherbage sans produit phytosanitaire", 10_000, 70_000),
    services("Entretien paysager des sites", 9_000, 50_000),
  ],
  [
    supplies("Véhicules utilitaires électriques", 60_000, 160_000, { character: "renewal" }),
    supplies("Acquisition de fourgonnettes électriques", 40_000, 120_000, { character: "renewal" }),
    supplies("Renouvellement de véhicules légers du service", 30_000, 90_000, { character: "renewal" }),
  ],
  [
    services("Maintenance préventive et corrective des ascenseurs", 6_000, 28_000, { months: 36, renewals: 1 }),
    services("Entretien des ascenseurs et monte-charges", 5_000, 20_000, { months: 36 }),
  ],
  [
    services("Vérifications périodiques réglementaires des installations", 5_000, 30_000, { months: 48, renewals: 0 }),
    services("Contrôles techniques obligatoires électricité, gaz, levage", 4_000, 22_000, { months: 48, renewals: 0 }),
  ],
  [
    services("Impression de dépliants, affiches et brochures", 5_000, 35_000),
    services("Travaux d'impression, de pliage et de façonnage", 4_000, 28_000),
  ],
  [
    services("Assistance à maîtrise d'ouvrage pour la conduite de projets", 15_000, 80_000, {
      months: 24,
      renewals: 0,
    }),
    services("Mission d'AMO organisation et conduite du changement", 12_000, 60_000, { months: 18, renewals: 0 }),
  ],
  [
    services("Traiteur pour réceptions et réunions publiques", 3_000, 18_000),
    services("Buffets et cocktails avec produits locaux et de saison", 4_000, 20_000),
  ],
  [
    supplies("Postes de travail portables et écrans", 15_000, 90_000, { character: "renewal" }),
    supplies("Ordinateurs portables reconditionnés", 8_000, 40_000),
  ],
  [
    services("Maintenance des extincteurs et du désenfumage", 2_000, 12_000),
    services("Entretien des équipements de sécurité incendie (SSI, extincteurs)", 4_000, 25_000),
  ],
  [
    services("Location de bennes et traitement des déchets de chantier", 6_000, 45_000),
    services("Enlèvement et valorisation des déchets de bureau (papier, DEEE)", 2_000, 12_000),
  ],
  [
    services("Transport de groupes en autocar", 6_000, 40_000),
    services("Location d'autocars avec conducteur", 5_000, 35_000),
  ],
];
