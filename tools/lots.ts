import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { fromUser } from "./lib/root";
import { comparison, type Compared } from "./lots/compare";
import { readNotices } from "./lots/notices";

const USAGE = "npm run --silent lots -- FILE.tsv [--json]";
const SHOWN = 15;

/** Compares the technical lots that the tool proposes with those that buyers published, of which it is told nothing. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(`One file is expected: ${USAGE}`);
  const compared = readNotices(await readFile(fromUser(file), "utf8")).map(comparison());
  const answer = { notices: compared.length, ...agreement(compared) };
  if (values.json) console.log(JSON.stringify({ ...answer, apart: farthest(compared) }));
  else
    console.log(
      [...Object.entries(answer).map(([name, value]) => `${name}: ${String(value)}`), "", ...lines(compared)].join(
        "\n",
      ),
    );
}

/** Shares are of notices, 0 to 1. */
function agreement(compared: readonly Compared[]) {
  const share = (test: (one: Compared) => boolean): number => round(compared.filter(test).length / compared.length);
  const mean = (of: (one: Compared) => number): number =>
    round(compared.reduce((total, one) => total + of(one), 0) / compared.length);
  return {
    sameNumberOfFamilies: share(({ technicalLots, realFamilies }) => technicalLots === realFamilies),
    withinOneFamily: share(({ technicalLots, realFamilies }) => Math.abs(technicalLots - realFamilies) <= 1),
    sameNumberOfLots: share(({ technicalLots, realLots }) => technicalLots === realLots),
    pairsOfLotsAlike: mean(({ pairs }) => pairs),
    cutByPlaceOrSize: share(({ sameForm }) => sameForm > 0),
  };
}

function farthest(compared: readonly Compared[]): readonly Compared[] {
  return [...compared].sort((one, other) => one.pairs - other.pairs).slice(0, SHOWN);
}

function lines(compared: readonly Compared[]): readonly string[] {
  return farthest(compared).map(
    ({ title, realLots, realFamilies, technicalLots, pairs }) =>
      `${round(pairs)} · ${String(realLots)} lots, ${String(realFamilies)} CPV, ${String(technicalLots)} proposed · ${title}`,
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
