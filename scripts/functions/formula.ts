/**
 * A formula as the user of a language types it. Stored form (English) in, French form out: semicolons between
 * arguments, a comma in numbers, VRAI and FAUX; texts between quotes stay as they are.
 * @example frenchFormula('=ACHATS.PETITSLOTS({1.5,2},"S")') //=> '=ACHATS.PETITSLOTS({1,5.2};"S")'
 */
export function frenchFormula(stored: string): string {
  const pieces = stored.split(/("(?:[^"]|"")*"|\{[^}]*\})/);
  return pieces.map((piece) => (piece.startsWith('"') ? piece : frenchPiece(piece))).join("");
}

function frenchPiece(piece: string): string {
  // In an array constant French Excel puts a dot between columns; a semicolon between rows, as everywhere.
  const separator = piece.startsWith("{") ? "." : ";";
  return piece.replace(/(?<=\d)\.(?=\d)|,|\bTRUE\b|\bFALSE\b/g, (match) => {
    if (match === ".") return ",";
    if (match === ",") return separator;
    return match === "TRUE" ? "VRAI" : "FAUX";
  });
}
