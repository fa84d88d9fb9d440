/** One lever of a saving, as typed: its weight is a text until it is read. */
export interface TypedLever {
  readonly lever: string;
  readonly weight: string;
}

/** "Négociation : 60 ; Mutualisation : 40", as the column `Leviers` holds it. */
export function leversCell(levers: readonly TypedLever[]): string {
  return levers
    .filter(({ lever }) => lever !== "")
    .map(({ lever, weight }) => (weight.trim() === "" ? lever : `${lever} : ${weight.trim()}`))
    .join(" ; ");
}

/** The levers of a cell, to be modified; what has no readable weight keeps its words. */
export function leversTyped(cell: string): readonly TypedLever[] {
  return cell
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [, lever = part, weight = ""] = /^(.+?)\s*:\s*([\d.,]+)\s*%?$/u.exec(part) ?? [];
      return { lever, weight };
    });
}
