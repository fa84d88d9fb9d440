/** Office.js counts sizes in points (1/72 inch), the grid in pixels at 96 to the inch. */
const POINTS_PER_PIXEL = 72 / 96;

export function pointsOf(pixels: number): number {
  return Math.round(pixels * POINTS_PER_PIXEL * 100) / 100;
}

export function pixelsOf(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}
