import { toSerial } from "../calendar";
import { words } from "../text";
import { DECP_PROCEDURES, decpProcedure, procedureNamed } from "../threshold";
import { departmentsOf, placeCode } from "./places";
import type { PlannedPurchase, Publisher } from "./programme";

export type Cell = string | number | boolean | null;

/** A column of a list handed on. `key` never changes; the header is what people read. */
export interface HandedColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  /** Excel's number format, where it is not text. */
  readonly format?: string;
  readonly cell: (purchase: PlannedPurchase, publisher: Publisher) => Cell;
}

const AMOUNT = "# ##0 €";
const DAY = "dd/mm/yyyy";
/** Limits of the format of essential data. */
const LONGEST_ID = 16;
const LONGEST_SUBJECT = 1_000;
const CPV = /^\d{8}(?:-\d)?$/u;
/** A silence is not a no. */
const yesNo = (value: boolean | undefined): Cell => (value === undefined ? "Ne sait pas" : value ? "Oui" : "Non");
const day = (iso: string | undefined): Cell => (iso === undefined ? null : toSerial(iso));
const NATURES = { F: "Fournitures", S: "Services", T: "Travaux" } as const;
const nature = ({ nature: known }: PlannedPurchase): Cell => (known === undefined ? null : NATURES[known]);

/** Brackets in which the State's portal announces amounts: what is published does not bind the buyer. */
const BRACKETS: readonly (readonly [under: number, label: string])[] = [
  [60_000, "moins de 60 000 €"],
  [216_000, "de 60 000 à 216 000 €"],
  [1_000_000, "de 216 000 € à 1 M€"],
  [5_404_000, "de 1 à 5,404 M€"],
  [Number.POSITIVE_INFINITY, "5,404 M€ et plus"],
];

/**
 * The list that the portal APProch takes by hand. Its official fields were not found: these are those that it shows of
 * its projects, with the SIRET of the buyer and what suppliers look for.
 */
export const APPROCH_COLUMNS: readonly HandedColumn[] = [
  { key: "id", header: "Référence", width: 12, cell: ({ id }) => id },
  { key: "titre", header: "Titre du projet d'achat", width: 50, cell: ({ title }) => title },
  { key: "description", header: "Description", width: 60, cell: ({ needTitles }) => needTitles.join(" ; ") },
  { key: "nature", header: "Nature", width: 14, cell: nature },
  { key: "cpv", header: "Code CPV principal", width: 14, cell: ({ cpv }) => cpv[0] ?? null },
  { key: "acheteur", header: "Acheteur", width: 30, cell: (_purchase, { name }) => name || null },
  { key: "siret", header: "SIRET de l'acheteur", width: 18, cell: (_purchase, { siret }) => siret || null },
  { key: "lieu", header: "Lieu d'exécution", width: 24, cell: ({ places }) => places.join(", ") || null },
  {
    key: "departements",
    header: "Départements",
    width: 14,
    cell: ({ places }) => departmentsOf(places).join(", ") || null,
  },
  {
    key: "fourchette",
    header: "Fourchette de montant HT",
    width: 24,
    cell: ({ amount }) => (amount === undefined ? null : (BRACKETS.find(([under]) => amount < under)?.[1] ?? null)),
  },
  { key: "publication", header: "Publication prévue", width: 14, format: DAY, cell: ({ launchOn }) => day(launchOn) },
  { key: "duree", header: "Durée maximale (mois)", width: 12, cell: ({ months }) => months ?? null },
  { key: "renouvellement", header: "Renouvellement", width: 14, cell: ({ renewal }) => yesNo(renewal) },
  { key: "procedure", header: "Procédure envisagée", width: 28, cell: ({ procedure }) => procedure || null },
  { key: "social", header: "Dimension sociale", width: 16, cell: ({ social }) => yesNo(social.any) },
  {
    key: "environnement",
    header: "Dimension environnementale",
    width: 16,
    cell: ({ environmental }) => yesNo(environmental.any),
  },
  { key: "reserve", header: "Réservable", width: 12, cell: ({ reservable }) => yesNo(reservable) },
  { key: "innovation", header: "Ouvert à l'innovation", width: 14, cell: ({ innovation }) => yesNo(innovation) },
  { key: "contact", header: "Contact", width: 20, cell: ({ buyer }) => buyer || null },
];

/** The programme as people read and print it. */
export const PROGRAMME_COLUMNS: readonly HandedColumn[] = [
  { key: "id", header: "N°", width: 12, cell: ({ id }) => id },
  { key: "intitule", header: "Intitulé", width: 50, cell: ({ title }) => title },
  { key: "acheteur", header: "Acheteur", width: 20, cell: ({ buyer }) => buyer || null },
  { key: "directions", header: "Directions", width: 36, cell: ({ departments }) => departments.join(", ") || null },
  { key: "nature", header: "Nature", width: 14, cell: nature },
  { key: "montant", header: "Montant HT", width: 16, format: AMOUNT, cell: ({ amount }) => amount ?? null },
  { key: "procedure", header: "Procédure", width: 28, cell: ({ procedure }) => procedure || null },
  { key: "lots", header: "Lots", width: 8, cell: ({ lots }) => lots || null },
  { key: "lancement", header: "Lancement", width: 14, format: DAY, cell: ({ launchOn }) => day(launchOn) },
  { key: "besoin", header: "Date du besoin", width: 14, format: DAY, cell: ({ neededBy }) => day(neededBy) },
  { key: "duree", header: "Durée (mois)", width: 12, cell: ({ months }) => months ?? null },
];

/**
 * Fields of the essential data (DECP 2.0.3) that are known before the award, under their names in the format; a field is
 * empty where the format would refuse what is known. Several values are separated by ", ".
 */
export const DECP_COLUMNS: readonly HandedColumn[] = [
  { key: "id", header: "id", width: 12, cell: ({ id }) => (id.length <= LONGEST_ID ? id : null) },
  { key: "acheteur.id", header: "acheteur.id", width: 18, cell: (_purchase, { siret }) => siret || null },
  { key: "nature", header: "nature", width: 12, cell: () => "Marché" },
  { key: "objet", header: "objet", width: 50, cell: ({ title }) => title.slice(0, LONGEST_SUBJECT) },
  { key: "codeCPV", header: "codeCPV", width: 14, cell: ({ cpv }) => cpv.find((code) => CPV.test(code)) ?? null },
  { key: "techniques", header: "techniques", width: 14, cell: ({ framework }) => (framework ? "Accord-cadre" : null) },
  { key: "marcheInnovant", header: "marcheInnovant", width: 14, cell: ({ innovation }) => innovation ?? null },
  { key: "procedure", header: "procedure", width: 28, cell: ({ procedure }) => decpName(procedure) },
  {
    key: "lieuExecution.code",
    header: "lieuExecution.code",
    width: 16,
    cell: ({ places }) => placeCode(places)?.code ?? null,
  },
  {
    key: "lieuExecution.typeCode",
    header: "lieuExecution.typeCode",
    width: 18,
    cell: ({ places }) => placeCode(places)?.type ?? null,
  },
  {
    key: "dureeMois",
    header: "dureeMois",
    width: 12,
    cell: ({ months }) => (months === undefined || months <= 0 ? null : Math.ceil(months)),
  },
  {
    key: "montant",
    header: "montant",
    width: 14,
    cell: ({ amount }) => (amount === undefined || amount < 1 ? null : amount),
  },
  {
    key: "considerationsSociales",
    header: "considerationsSociales",
    width: 26,
    cell: ({ social }) => social.words.join(", ") || null,
  },
  {
    key: "considerationsEnvironnementales",
    header: "considerationsEnvironnementales",
    width: 28,
    cell: ({ environmental }) => environmental.words.join(", ") || null,
  },
];

/** The name that the format has for a procedure; what it does not know is left out. */
function decpName(procedure: string): Cell {
  const own = DECP_PROCEDURES.find((name) => words(name) === words(procedure));
  const code = procedureNamed(procedure);
  return own ?? (code === undefined ? null : decpProcedure(code));
}
