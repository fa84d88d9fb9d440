import type { CellValue } from "../table";
import { fold, tidy } from "../text";
import { readNumber } from "./number";
import { EMPTY, type Reading } from "./reading";
import { unreadable } from "./unreadable";

/** A quantity, a share or a number of renewals: a plain number, perhaps with "fois" or "%" behind it. */
export function parseCount(cell: CellValue | null | undefined): Reading<number> {
  if (cell === null || cell === undefined) return EMPTY;
  if (typeof cell === "boolean") return unreadable(cell, "number.unreadable");
  if (typeof cell === "number")
    return Number.isFinite(cell) ? { kind: "value", value: cell } : unreadable(cell, "number.unreadable");
  const raw = tidy(cell);
  if (raw === "") return EMPTY;
  const [, minus, digits = "", tail] =
    /^(-)?([\d .,']+?)(?: ?(fois|x|%|reconductions?|renouvellements?))?$/u.exec(fold(raw)) ?? [];
  const number = readNumber(digits, tail === "%");
  if (number === undefined) return unreadable(raw, "number.unreadable");
  const value = ((minus === undefined ? 1 : -1) * number.value) / (tail === "%" ? 100 : 1);
  return { kind: "value", value };
}

/** A budget year, 2000 to 2099: 2027, "2027", "Exercice 2027", "BP 2027". Two years are unreadable. */
export function parseYear(cell: CellValue | null | undefined): Reading<number> {
  if (cell === null || cell === undefined) return EMPTY;
  const raw = tidy(String(cell));
  if (raw === "") return EMPTY;
  const [, year] = /^(?:exercice|annee|bp|budget|programme|n)? ?(20\d{2})$/u.exec(fold(raw)) ?? [];
  return year === undefined ? unreadable(raw, "year.unreadable") : { kind: "value", value: Number(year) };
}
