/**
 * Keys that classifying a list of needs takes on the page Classement: `npm run --silent keystrokes -- FILE`.
 * The family that the buyer has in mind is the one that the CPV of the list falls in; needs without a readable CPV are
 * left out. Codes of buyers are often debatable: counted when the buyer wants that very family, then any of the same CPV
 * division, as the accuracy of the classifier is. Counted as the list is, its CPV being shown to the classifier, then from
 * the words alone. With
 * `--titles FILE.tsv` (what `npm run train` reads), also from the words with a model that has learnt neither from the
 * buyers of the list nor from its titles: the figure for an authority that was never seen.
 */
import { readFile as readBytes } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { LearntModel, storedModel } from "../src/domain/classification";
import { readNeed, valueOf, type Need } from "../src/domain/need";
import { Nomenclature, SHIPPED_FAMILIES, type Family } from "../src/domain/nomenclature";
import { readFile, readSubmission } from "../src/domain/submission";
import { heldOutModel } from "./keystrokes/held-out";
import { sit, type Sitting, type Tools } from "./keystrokes/sitting";
import { timed } from "./keystrokes/time";
import { fromUser } from "./lib/root";

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { titles: { type: "string" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined) throw new Error("usage: keystrokes FILE [--titles FILE.tsv]");
  const nomenclature = new Nomenclature(SHIPPED_FAMILIES);
  const needs = await readNeeds(fromUser(file));
  const right = new Map<Need, Family>();
  for (const need of needs) {
    const family = nomenclature.familyOfCpv(need.cpv, valueOf(need.nature));
    if (family && need.title !== "") right.set(need, family);
  }
  const kept = [...right.keys()];
  const stored = await storedModel();
  const shipped = new LearntModel(stored);
  const sittings: Record<string, Omit<Tools, "nomenclature">> = {
    asTheListIs: { learnt: shipped, withCpv: true },
    fromTheWords: { learnt: shipped, withCpv: false },
  };
  if (values.titles !== undefined) {
    const { sureness, calibration } = stored;
    const learnt = new LearntModel(heldOutModel(fromUser(values.titles), kept, { sureness, calibration }));
    sittings["fromTheWordsOfBuyersNeverSeen"] = { learnt, withCpv: false };
  }
  const report: Record<string, unknown> = { needs: kept.length, leftOut: needs.length - kept.length };
  for (const [name, tools] of Object.entries(sittings)) {
    process.stderr.write(`${name}\n`);
    const sitDown = (accepts: (suggested: string, inMind: Family) => boolean): Sitting =>
      sit(kept, { familyOf: (need) => familyIn(right, need), accepts }, { ...tools, nomenclature });
    const divisions = (code: string) =>
      nomenclature.byCode(code)?.cpvPrefixes.map((prefix) => prefix.slice(0, 2)) ?? [];
    report[name] = {
      sameFamily: timed(sitDown((code, family) => code === family.code)),
      sameDivision: timed(
        sitDown((code, family) => divisions(code).some((one) => divisions(family.code).includes(one))),
      ),
    };
  }
  console.log(JSON.stringify(report, null, 2));
}

async function readNeeds(file: string): Promise<readonly Need[]> {
  const read = readSubmission(await readFile(path.basename(file), new Uint8Array(await readBytes(file))));
  const rows = read.tables.flatMap(({ conversion }) => conversion.rows);
  return rows.map((row, at) => readNeed({ ...row, id: `B-${at + 1}` }));
}

function familyIn(right: ReadonlyMap<Need, Family>, need: Need): Family {
  const family = right.get(need);
  if (!family) throw new Error(`No family for ${need.id}`);
  return family;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
