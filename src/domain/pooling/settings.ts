import { stemOf } from "../text";

/**
 * Words that say where or for whom, not what is bought: cleaning schools and cleaning gymnasiums is cleaning twice.
 * Folded, before stemming.
 */
const PLACES_AND_PEOPLE = `
  abbaye accueil adjoint administratif administration administrative administratives administratifs agence agences
  agent agents agglomeration aine aines appartement appartements arrondissement atelier ateliers associatif associatifs
  association associations bibliotheque bibliotheques budget camping caserne casernes ccas centre centres
  chateau cimetiere cimetieres citoyen college colleges collectif collectifs communautaire communautaires conseil
  creche creches culture culturel culturels ecole ecoles eglise elementaire eleve eleves elu elus enfance enfant enfants
  epci etablissement etablissements etage foyer foyers general generale gymnase gymnases
  habitant habitants habitat halle halles hlm hotel immeuble immeubles intercommunal intercommunaux jeune jeunes
  jeunesse local locataire locataires locaux logement logements lycee lycees maison maisons maternelle maternelles
  mediatheque mediatheques moyens musee musees oph office parc patrimoine personnel personnels personne personnes
  petite piscine piscines polyvalente primaire primaires programmation quartier quartiers residence residences
  salle salles sdis seniors siege social sociale sociaux sport sportif
  sportifs sportive sportives stade stades structure structures syndicat technique techniques territorial theatre
  usager usagers domaine propriete proprietes collectivite interne internes externe externes
`;

/** Words of a contract's life and of its drafting, which no object is made of. */
const PAPERWORK = `
  affaire attributaire attributaires bordereau campagne complement complementaire conformite consultation date debut
  duree effet exercice fin forme ferme infructueux janvier fevrier mars avril mai juin juillet aout septembre octobre
  novembre decembre maximum minimum mini maxi mono multi montant necessaire niveau nouveau nouvelle nouveaux partie
  periode phase prevision prix qualite quantite rapport reference regie serie souscription suite titulaire type types
  unitaire urgence usage utilisation valeur an ans mois saison trimestre semestre total lot relance
`;

const SETTINGS: ReadonlySet<string> = new Set(
  `${PLACES_AND_PEOPLE} ${PAPERWORK}`
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => stemOf(word)),
);

/** Whether a stem tells where, for whom or under which paperwork, rather than what. */
export function isSetting(stem: string): boolean {
  return SETTINGS.has(stem);
}
