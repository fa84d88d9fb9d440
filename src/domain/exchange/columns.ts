import { toSerial } from "../calendar";
import type { PlannedPurchase } from "./programme";

export type Cell = string | number | boolean | null;

/** A column of a list handed on. `key` never changes; the header is what people read. */
export interface HandedColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  /** Excel's number format, where it is not text. */
  readonly format?: string;
  readonly cell: (purchase: PlannedPurchase) => Cell;
}

const AMOUNT = "# ##0 €";
const DAY = "dd/mm/yyyy";
const yesNo = (value: boolean): string => (value ? "Oui" : "Non");
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

/** The list that the portal APProch takes by hand: its official fields were not published, these are what it shows. */
export const APPROCH_COLUMNS: readonly HandedColumn[] = [
  { key: "id", header: "Référence", width: 12, cell: ({ id }) => id },
  { key: "titre", header: "Titre du projet d'achat", width: 50, cell: ({ title }) => title },
  { key: "description", header: "Description", width: 60, cell: ({ needTitles }) => needTitles.join(" ; ") },
  { key: "nature", header: "Nature", width: 14, cell: nature },
  { key: "cpv", header: "Code CPV principal", width: 14, cell: ({ cpv }) => cpv[0] ?? null },
  { key: "lieu", header: "Lieu d'exécution", width: 24, cell: ({ places }) => places.join(", ") || null },
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
  { key: "social", header: "Considérations sociales", width: 26, cell: ({ social }) => social.join(", ") || null },
  {
    key: "environnement",
    header: "Considérations environnementales",
    width: 28,
    cell: ({ environmental }) => environmental.join(", ") || null,
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

/** Fields of the essential data (DECP 2.0.3) that are known before the award. */
export const DECP_COLUMNS: readonly HandedColumn[] = [
  { key: "id", header: "id", width: 12, cell: ({ id }) => id },
  { key: "nature", header: "nature", width: 12, cell: () => "Marché" },
  { key: "objet", header: "objet", width: 50, cell: ({ title }) => title },
  { key: "codeCPV", header: "codeCPV", width: 14, cell: ({ cpv }) => cpv[0] ?? null },
  { key: "procedure", header: "procedure", width: 28, cell: ({ procedure }) => procedure || null },
  { key: "dureeMois", header: "dureeMois", width: 12, cell: ({ months }) => months ?? null },
  { key: "montant", header: "montant", width: 14, cell: ({ amount }) => amount ?? null },
  { key: "lieuExecution", header: "lieuExecution", width: 24, cell: ({ places }) => places[0] ?? null },
  {
    key: "considerationsSociales",
    header: "considerationsSociales",
    width: 26,
    cell: ({ social }) => social.join(", ") || null,
  },
  {
    key: "considerationsEnvironnementales",
    header: "considerationsEnvironnementales",
    width: 28,
    cell: ({ environmental }) => environmental.join(", ") || null,
  },
  { key: "marcheInnovant", header: "marcheInnovant", width: 14, cell: ({ innovation }) => innovation },
];
