const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Words that name a kind of purchase without saying which. */
const GENERIC =
  list(`achat achats acquisition acquisitions fourniture fournitures prestation prestations service services
  travaux materiel materiels equipement equipements produit produits article articles besoin besoins marche marches
  divers diverse diverses autre autres mission missions assistance intervention interventions petit petits petite
  petites consommable consommables entretien maintenance etude etudes conseil conseils location locations contrat
  renouvellement reconduction commande commandes investissement fonctionnement depense depenses frais`);
/** Fields so wide that a supplier could not tell what is asked. */
const WIDE = list(`informatique informatiques juridique juridiques technique techniques administratif administratifs
  administrative administratives intellectuelle intellectuelles general generaux generale generales batiment batiments
  courant courants courante courantes annuel annuels annuelle annuelles necessaire necessaires ponctuel ponctuelle
  ponctuelles externe externes specifique specifiques complementaire complementaires exterieur exterieure exterieures`);
const LINKS = list("de du des d la le les l a au aux et ou en pour par sur dans un une the of and");

/** What a folded word tells a supplier of what is asked: nothing, something too wide to be priced, or something. */
export type Telling = "nothing" | "wide" | "precise";

export function tellingOf(word: string): Telling {
  if (word === "" || LINKS.has(word) || /^\d+$/u.test(word)) return "nothing";
  return GENERIC.has(word) || WIDE.has(word) ? "wide" : "precise";
}
