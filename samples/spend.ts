import { SHIPPED_FAMILIES } from "../src/domain/nomenclature";
import type { TableRow } from "../src/domain/table";
import { serial } from "./needs";

const food = familyUnder("EGALIM");
const circular = familyUnder("AGEC");

/** Contracts of the register: two end within the year, one ended, one does not say when. */
export const SAMPLE_CONTRACTS: readonly TableRow[] = [
  {
    id: "C-0001",
    number: "24-MOY-12",
    title: "Denrées alimentaires des cantines",
    supplier: "Primeurs de Rivemar",
    supplierType: "PME",
    family: food,
    amount: 420_000,
    startOn: serial(2024, 1, 1),
    endOn: serial(2027, 3, 31),
    socialConsiderations: "Clause sociale",
    environmentalConsiderations: "Critère environnemental",
  },
  {
    id: "C-0002",
    number: "25-MOY-03",
    title: "Mobilier de bureau",
    supplier: "Atelier du Phare",
    supplierType: "ESS",
    family: circular,
    amount: 180_000,
    startOn: serial(2025, 6, 1),
    endOn: serial(2029, 5, 31),
    socialConsiderations: "Marché réservé",
    environmentalConsiderations: "Clause environnementale",
  },
  {
    id: "C-0003",
    number: "21-VOI-40",
    title: "Entretien des voiries",
    supplier: "Grands Travaux de l'Anse",
    supplierType: "GE",
    amount: 1_600_000,
    startOn: serial(2021, 9, 1),
    endOn: serial(2025, 8, 31),
    socialConsiderations: "Pas de considération sociale",
    environmentalConsiderations: "Clause environnementale",
  },
  { id: "C-0004", number: "23-INF-07", title: "Postes informatiques", supplier: "Ordis Littoral", amount: 300_000 },
];

const SUPPLIERS: readonly TableRow[] = [
  {
    supplier: "Primeurs de Rivemar",
    supplierType: "PME",
    place: "13002 Portville",
    contract: "24-MOY-12",
    family: food,
  },
  {
    supplier: "Atelier du Phare",
    supplierType: "ESS",
    place: "13100 Anseville",
    contract: "25-MOY-03",
    family: circular,
  },
  { supplier: "Grands Travaux de l'Anse", supplierType: "GE", place: "75008 Paris", contract: "21-VOI-40" },
  { supplier: "Ordis Littoral", supplierType: "ETI", place: "83000 Capmer", contract: "23-INF-07" },
  { supplier: "Café du Quai", place: "Portville" },
  { supplier: "Location du Delta", supplierType: "PME", place: "30000 Deltaville", contract: "LOC-9" },
];
const QUALITIES: readonly (readonly string[])[] = [
  ["Bio", "Durable ou de qualité", "Aucune", ""],
  ["Réemploi", "Aucune", "Recyclé"],
];
const DEPARTMENTS = ["Éducation", "Moyens généraux", "Voirie", "Numérique", ""];
const LINES = 240;

/** A year of payments, the same at every making; one credit note, and one amount with tax that no total holds. */
export const SAMPLE_PAYMENTS: readonly TableRow[] = Array.from({ length: LINES }, (_, at) => {
  const rank = at % SUPPLIERS.length;
  const qualities = QUALITIES[rank] ?? [""];
  const amount = 180 + ((at * 7_919) % 9_000) + 0.5 * (at % 2);
  return {
    ...SUPPLIERS[rank],
    id: `PA-${String(at + 1).padStart(4, "0")}`,
    paidOn: serial(2026, (at % 10) + 1, (at % 27) + 1),
    title: at === 40 ? "Avoir sur facture" : "Commande courante",
    amount: at === 40 ? -320 : at === 90 ? "1 250 TTC" : amount,
    department: DEPARTMENTS[at % DEPARTMENTS.length] ?? "",
    quality: qualities[Math.floor(at / SUPPLIERS.length) % qualities.length] ?? "",
  };
});

function familyUnder(obligation: string): string {
  const found = SHIPPED_FAMILIES.find(({ obligations }) => obligations.some((one) => one.toUpperCase() === obligation));
  if (!found) throw new Error(`no family under ${obligation}`);
  return found.code;
}
