import { tidy, words } from "../text";
import { departmentFinder, type Department } from "./departments";

/**
 * Names that authorities bear and departments do not: "Ville de…", "Communauté de communes…". "Département" alone is
 * no proof: many authorities call their own divisions so.
 */
const AUTHORITY = new RegExp(
  [
    String.raw`^(?:ville|commune|mairie|municipalite) (?:de|d|du|des|la|le|les) `,
    String.raw`^communaute (?:de communes?|d agglo|urbaine)`,
    String.raw`^(?:metropole|agglomeration|region|eurometropole) (?:de|d|du|des) `,
    String.raw`^(?:conseil (?:departemental|regional|general)|syndicat (?:mixte|inter|departemental|des? |d ))`,
    String.raw`^(?:ccas|cias|centre (?:inter)?communal d action sociale|sdis|service departemental d incendie)\b`,
    String.raw`^(?:sivom|sivu|sictom|smictom|siaep|sydem|oph|opac|office public|centre hospitalier|caisse des ecoles)\b`,
    String.raw`^(?!direction|service|pole|dga)(?:\S+ ){1,3}(?:agglomeration|metropole|habitat)$`,
  ].join("|"),
  "u",
);
const TOWN = /^(?:ville|commune|mairie|municipalite) (?:de|d|du|des) /u;
/** What follows is a division of the authority: "Ville de X - Direction des sports". */
const DIVISION = / ?(?:\/|\||:|\(| [-–—] ).*$/u;
/** From this share of authorities among the departments on, the list is one of authorities. */
const MOST = 0.5;
const SEVERAL = 3;

/** Which authority each department of a workbook belongs to. */
export interface Authorities {
  /** Authorities that were told apart, in the order they were met; empty when there is only one. */
  readonly names: readonly string[];
  /** Name of the authority of a department; "" for the one that keeps the workbook. */
  of(department: string): string;
}

/**
 * Tells authorities apart: needs are added up inside one legal person (R2121-1 speaks of the buyer), never across
 * several. The column `Personne morale` of `Directions` decides; failing that, the name of the department does, when it
 * is that of an authority. When most departments bear such names, the list is one of authorities and each line of it
 * counts as one.
 */
export function authoritiesOf(written: Iterable<string>, departments: readonly Department[]): Authorities {
  const departmentOf = departmentFinder(departments);
  const names = [...new Set(written)].filter((name) => name !== "");
  const recognised = names.filter((name) => AUTHORITY.test(words(name))).length;
  const listOfAuthorities = names.length >= SEVERAL && recognised >= MOST * names.length;
  const labels = new Map<string, string>();
  const answers = new Map<string, string>();
  for (const name of names) {
    const told = departmentOf(name)?.legalPerson ?? "";
    const named = told !== "" ? told : listOfAuthorities || AUTHORITY.test(words(name)) ? withoutDivision(name) : "";
    const identity = words(named).replace(TOWN, "commune ");
    if (!labels.has(identity)) labels.set(identity, named);
    answers.set(name, labels.get(identity) ?? "");
  }
  const several = labels.size > 1;
  return {
    names: several ? [...labels.values()].filter((label) => label !== "") : [],
    of: (department) => (several ? (answers.get(department) ?? "") : ""),
  };
}

function withoutDivision(name: string): string {
  const bare = tidy(name.replace(DIVISION, ""));
  return bare === "" ? name : bare;
}
