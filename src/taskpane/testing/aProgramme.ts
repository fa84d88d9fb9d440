import { toSerial } from "../../domain/calendar";
import { familyRow, SHIPPED_FAMILIES } from "../../domain/nomenclature";
import type { TableKey, TableRow } from "../../domain/table";
import { DEFAULT_PARAMETERS, parameterRow } from "../../domain/threshold";

const CLEANING = SHIPPED_FAMILIES.find(({ label, parent }) => parent !== "" && /nettoyage des locaux/iu.test(label));
const SALT = SHIPPED_FAMILIES.find(({ parent, code }) => parent !== "" && code !== CLEANING?.code);

/** Families that the needs of {@link aProgramme} are in. */
export const FAMILIES = { cleaning: CLEANING?.code ?? "", other: SALT?.code ?? "" };

const NEEDED = toSerial("2027-09-01");

function need(number: number, department: string, title: string, annualAmount: number, family: string): TableRow {
  return {
    id: `B-000${number}`,
    year: 2027,
    department,
    title,
    nature: "S",
    character: "Récurrent",
    annualAmount,
    durationMonths: 12,
    neededBy: NEEDED,
    place: department,
    validatedFamily: family,
    socialConsiderations: number % 2 === 0 ? "Clause sociale" : "Pas de considération sociale",
  };
}

/** A small authority: three departments that clean offices, one that buys something else. */
export function aProgramme(
  more: Partial<Record<TableKey, readonly TableRow[]>> = {},
): Partial<Record<TableKey, readonly TableRow[]>> {
  return {
    needs: [
      need(1, "Sports", "Nettoyage des locaux des gymnases", 90_000, FAMILIES.cleaning),
      need(2, "Culture", "Nettoyage des locaux des médiathèques", 80_000, FAMILIES.cleaning),
      need(3, "Moyens généraux", "Nettoyage des locaux de l'hôtel de ville", 155_000, FAMILIES.cleaning),
      need(4, "Voirie", "Location de balayeuses", 30_000, FAMILIES.other),
    ],
    nomenclature: SHIPPED_FAMILIES.map(familyRow),
    departments: [
      { code: "Sports", label: "Sports" },
      { code: "Culture", label: "Culture" },
      { code: "Moyens généraux", label: "Moyens généraux" },
      { code: "Voirie", label: "Voirie" },
      { code: "Eau", label: "Eau et assainissement" },
    ],
    parameters: DEFAULT_PARAMETERS.map(parameterRow),
    ...more,
  };
}
