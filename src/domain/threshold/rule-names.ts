import { words } from "../text";
import { SESSION_NAMES } from "./default-sessions";
import { DURATION_NAMES } from "./duration-names";
import type { ThresholdRule } from "./threshold";

interface RuleName {
  readonly rule: ThresholdRule;
  /** Label written in the table `Paramètres` (French: the sheet speaks the language of the authority). */
  readonly label: string;
  readonly aliases: readonly string[];
}

/** Every rule whose figure is a dated parameter, with the names under which people write it. */
const RULE_NAMES: readonly RuleName[] = [
  name("dispense", "Dispense de procédure", "dispense", "gré à gré", "exemption"),
  name("publicity", "Publicité au BOAMP", "publicité", "boamp", "publicity", "publicité boamp ou jal"),
  name("buyer-profile", "Profil d'acheteur", "profil acheteur", "buyer profile"),
  name("formal", "Procédure formalisée", "formalisée", "formalisé", "seuil européen", "appel d'offres", "formal"),
  name("formal-network", "Formalisée, entité adjudicatrice", "formalisée entité adjudicatrice", "entité adjudicatrice"),
  name("contracting-entity", "Qualité d'acheteur", "qualité de l'acheteur", "nature de l'acheteur", "buyer's kind"),
  name("formal-state", "Formalisée, État", "formalisée état", "état"),
  name("social-services", "Services sociaux et spécifiques", "services sociaux"),
  name("social-services-network", "Services sociaux, entité adjudicatrice"),
  name("legality-control", "Transmission au contrôle de légalité", "contrôle de légalité", "légalité"),
  name("small-lot", "Petit lot", "petits lots", "small lot"),
  name("small-lot-share", "Part des petits lots", "part petits lots", "small lot share"),
  name("innovation", "Achat innovant", "innovant", "innovation"),
  name("innovation-lot", "Achat innovant, petit lot", "innovation petit lot"),
  name("written-contract", "Contrat écrit", "marché écrit", "written contract"),
  name("essential-data", "Données essentielles", "decp", "essential data"),
  name("turnover-multiple", "Chiffre d'affaires exigible", "chiffre d'affaires", "turnover"),
  name("framework-duration", "Durée d'un accord-cadre", "durée accord-cadre"),
  name("framework-duration-network", "Durée d'un accord-cadre, entité adjudicatrice"),
  name("global-contract-sme-share", "Part PME d'un marché global", "marché global pme"),
  name("spaser", "SPASER", "spaser obligatoire"),
  name("reserved-staff-share", "Marché réservé, part de l'effectif", "marché réservé"),
  name("reserved-social-economy-duration", "Marché réservé ESS, durée", "réservé ess"),
  name("egalim-quality-share", "EGalim, produits durables et de qualité", "egalim"),
  name("egalim-organic-share", "EGalim, produits biologiques", "egalim bio"),
  name("egalim-meat-fish-share", "EGalim, viandes et poissons", "egalim viande poisson"),
  name("egalim-quality-share-overseas", "EGalim outre-mer, produits de qualité"),
  name("egalim-organic-share-overseas", "EGalim outre-mer, produits biologiques"),
  name(
    "environmental-clauses",
    "Clauses et critère environnementaux",
    "clauses environnementales",
    "climat et résilience",
  ),
  name("social-clauses", "Clauses sociales", "clause sociale obligatoire"),
  name("pnad-environment", "PNAD, part environnementale", "pnad environnement"),
  name("pnad-social", "PNAD, part sociale", "pnad social"),
  name("agec-textiles-reuse", "AGEC, textiles issus du réemploi", "agec textiles réemploi"),
  name("agec-textiles-recycled", "AGEC, textiles recyclés"),
  name("agec-phones", "AGEC, téléphones issus de l'économie circulaire", "agec téléphones"),
  name("sme-staff", "PME, effectif", "effectif pme"),
  name("sme-turnover", "PME, chiffre d'affaires", "chiffre d'affaires pme"),
  name("sme-balance-sheet", "PME, bilan", "bilan pme"),
  name("award-committee", "Attribution par la CAO", "cao", "commission d'appel d'offres"),
  name("dispense-lot-share", "Part des petits lots dispensés", "part lots dispense"),
  name("retention-money", "Retenue de garantie", "retenue"),
  name("retention-money-sme", "Retenue de garantie, PME", "retenue pme"),
  name("sme-cap", "Plafond accessible aux PME", "plafond pme", "pme", "sme cap"),
  name("joint-procurement-agreement", "Délai d'une convention de groupement", "délai groupement"),
  name("offers-open-tender", "Délai de remise des offres", "délai des offres"),
  name("standstill", "Délai de suspension", "standstill"),
  ...[...DURATION_NAMES, ...SESSION_NAMES].map(([rule, label]) => name(rule, label)),
];

const RULE_BY_NAME: ReadonlyMap<string, ThresholdRule> = new Map(
  RULE_NAMES.flatMap(({ rule, label, aliases }) =>
    [rule, label, ...aliases].map((spelling) => [words(spelling), rule] as const),
  ),
);

const LABEL_BY_RULE: ReadonlyMap<string, string> = new Map(RULE_NAMES.map(({ rule, label }) => [rule, label]));

/**
 * The rule that a person names, or undefined when no rule bears that name.
 * @example ruleNamed("Formalisée") //=> "formal"
 */
export function ruleNamed(text: string): ThresholdRule | undefined {
  return RULE_BY_NAME.get(words(text));
}

/** The label of a rule in the sheet; the rule itself when the house made it. */
export function ruleLabel(rule: ThresholdRule): string {
  return LABEL_BY_RULE.get(rule) ?? rule;
}

function name(rule: ThresholdRule, label: string, ...aliases: readonly string[]): RuleName {
  return { rule, label, aliases };
}
