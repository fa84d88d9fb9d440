import type { Nature } from "../need";

/** Divisions of the CPV 2008: 45 is works, 50 and above are services, the others are supplies. */
const SERVICES_FROM = 50;
const WORKS = 45;
/** Software packages (48) are supplies; it is the last division of goods. */
const DIVISIONS_OF_SUPPLIES = new Set([
  3, 9, 14, 15, 16, 18, 19, 22, 24, 30, 31, 32, 33, 34, 35, 37, 38, 39, 41, 42, 43, 44, 48,
]);

/** The nature that the division of a CPV code implies; undefined when the code is not one. */
export function natureOfCpv(cpv: string): Nature | undefined {
  if (!/^\d{8}(?:-\d)?$/u.test(cpv)) return undefined;
  const division = Number(cpv.slice(0, 2));
  if (division === WORKS) return "T";
  if (division >= SERVICES_FROM) return "S";
  return DIVISIONS_OF_SUPPLIES.has(division) ? "F" : undefined;
}
