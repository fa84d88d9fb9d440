import type { Result, Skipped } from "./result";

const WIDTH = 640;
const HEIGHT = 360;
const MARGIN = 56;
/** Points that make a line. */
const ENOUGH = 3;

interface Point {
  readonly size: number;
  readonly ms: number;
}

/**
 * How the processor time of each subject grows with the number of needs, as an SVG with both scales logarithmic: work
 * that grows with the number of needs is a line as steep as the dashed one. Undefined when no subject was measured at
 * three sizes.
 */
export function growthPlot(results: readonly (Result | Skipped)[]): string | undefined {
  const lines = new Map<string, Map<number, number>>();
  for (const result of results) {
    if ("skipped" in result || !result.ms) continue;
    const line = lines.get(result.subject) ?? new Map<number, number>();
    if (!line.has(result.size)) line.set(result.size, result.ms.cpu ?? result.ms.median);
    lines.set(result.subject, line);
  }
  const drawn = [...lines]
    .map(([subject, line]) => ({ subject, points: [...line].map(([size, ms]) => ({ size, ms })) }))
    .filter(({ points }) => points.length >= ENOUGH);
  if (drawn.length === 0) return undefined;
  const all = drawn.flatMap(({ points }) => points);
  const x = scale(
    all.map(({ size }) => size),
    MARGIN,
    WIDTH - MARGIN,
  );
  const y = scale(
    all.map(({ ms }) => ms),
    HEIGHT - MARGIN,
    MARGIN,
  );
  const [first] = drawn[0]?.points ?? [];
  const most = Math.max(...all.map(({ size }) => size));
  const linear = first ? [first, { size: most, ms: (first.ms * most) / first.size }] : [];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" font-family="sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    path(linear, x, y, `stroke="#767676" stroke-dasharray="4 4"`),
    ...drawn.flatMap(({ subject, points }) => [
      path(points, x, y, `stroke="#0f548c" stroke-width="2"`),
      ...points.map(({ size, ms }) =>
        text(x(size), y(ms) - 8, `${subject} ${String(size)} : ${String(Math.round(ms))} ms`),
      ),
    ]),
    `</svg>`,
    "",
  ].join("\n");
}

type Scale = (value: number) => number;

function scale(values: readonly number[], from: number, to: number): Scale {
  const [least, most] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  return (value) => Math.round(from + ((Math.log(value) - least) / (most - least)) * (to - from));
}

function path(points: readonly Point[], x: Scale, y: Scale, stroke: string): string {
  const sorted = [...points].sort((one, other) => one.size - other.size);
  const places = sorted.map(({ size, ms }) => `${String(x(size))},${String(y(ms))}`).join(" ");
  return `<polyline points="${places}" fill="none" ${stroke}/>`;
}

function text(x: number, y: number, words: string): string {
  const anchor = x > WIDTH / 2 ? "end" : "start";
  return `<text x="${String(x)}" y="${String(y)}" text-anchor="${anchor}" fill="#242424">${words}</text>`;
}
