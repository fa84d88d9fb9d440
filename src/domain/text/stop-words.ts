const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

/** Words that say nothing of what is bought. */
const FUNCTION_WORDS = new Set(
  list(`a au aux avec ce ces cette cet dans de des du elle en entre et etc eu leur leurs la le les l d n s c ne ni non
  notre nos on ou par pas pendant pour pouvant qu que qui sa sans se ses si son sous sur ses un une vers y est sont
  etre sera seront ainsi afin dont lors lie lies liee liees via selon suite suivant suivants tout tous toute toutes
  autre autres divers diverses compris comprenant notamment deux trois quatre ref cf h f ht ttc no`),
);

/**
 * Words of the administration and of procedure: they weigh little, without being removed, for they carry the nature
 * ("fourniture", "travaux") or an action ("entretien" of something).
 */
const ADMINISTRATIVE_WORDS = new Map<string, number>([
  ...list(`marche marches lot lots accord cadre accords cadres bon bons commande commandes subsequent subsequents
  consultation relatif relative relatifs relatives concernant objet besoin besoins procedure adaptee appel offres offre
  tranche tranches ferme optionnelle relance avenant reconduction reconductible renouvellement annee annees annuel
  annuelle annuels numero commune communes communal communale communaux communales ville villes mairie municipal
  municipale municipaux municipales communaute agglomeration agglo metropole metropolitain intercommunal intercommunale
  departement departemental departementale departementaux departementales region regional regionale syndicat
  mixte cc ccas pays secteur secteurs site sites zone zones territoire rue avenue place quartier
  sein compte cas besoins dispositions beneficiaires membres groupement beneficiaire adherents diverses service services
  delegation delegations concession concessions affermage presente present concerne concernent
  collectivite collectivites direction directions pole poles mapa dce unique public publics publique publiques`).map(
    (word) => [word, 0.2] as const,
  ),
  ...list(`fourniture fournitures prestation prestations acquisition acquisitions achat achats mission missions
  realisation execution livraison livraisons mise oeuvre gestion mise disposition pose approvisionnement operation
  operations programme projet projets installation installations equipement equipements materiel materiels
  diverse amenagement creation travaux construction remplacement renovation rehabilitation entretien maintenance location
  produits produit articles article ensemble global globale batiment batiments`).map((word) => [word, 0.45] as const),
]);

/** How much a folded word tells of what is bought: 0 for a function word, low for a word of procedure, else 1. */
export function wordWeight(word: string): number {
  if (FUNCTION_WORDS.has(word)) return 0;
  const weight = ADMINISTRATIVE_WORDS.get(word);
  if (weight !== undefined) return weight;
  if (word.length === 1) return /\d/.test(word) ? 0.3 : 0;
  return /^\d+$/.test(word) ? 0.3 : 1;
}
