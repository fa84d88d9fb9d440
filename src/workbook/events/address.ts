/** Cells of a sheet, 0-based and inclusive; whole rows and columns go to infinity. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const AREA = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/;

/**
 * The areas of an address as Excel's events give it; what is not understood is left out.
 *
 * @example toAreas("Besoins!B2:C5,7:7")
 */
export function toAreas(address: string): readonly Area[] {
  return address.split(",").flatMap((part) => {
    const [, left, top, right, bottom] =
      AREA.exec(
        part
          .slice(part.lastIndexOf("!") + 1)
          .trim()
          .toUpperCase(),
      ) ?? [];
    if (left === undefined && top === undefined) return [];
    return {
      top: top === undefined ? 0 : Number(top) - 1,
      bottom: bottom === undefined ? (top === undefined ? Infinity : Number(top) - 1) : Number(bottom) - 1,
      left: left === undefined ? 0 : toColumn(left),
      right: right === undefined ? (left === undefined ? Infinity : toColumn(left)) : toColumn(right),
    };
  });
}

function toColumn(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
