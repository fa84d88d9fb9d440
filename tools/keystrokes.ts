/**
 * Keys that classifying a list of needs takes on the page Classement: `npm run --silent keystrokes -- FILE`.
 * The family that the buyer has in mind is the one that the CPV falls in; needs without a readable CPV are left out, and
 * the classifier is never shown the CPV. Counted twice: the buyer wants that very family, or any family of its group.
 */
import { readFile as readBytes } from "node:fs/promises";
import path from "node:path";
import { readNeed, valueOf, type Need } from "../src/domain/need";
import { Nomenclature, SHIPPED_FAMILIES, type Family } from "../src/domain/nomenclature";
import { readFile, readSubmission } from "../src/domain/submission";
import { sit, type Sitting } from "./keystrokes/sitting";
import { fromUser } from "./lib/root";

/** Time of a key for someone who is no typist, in seconds (Card, Moran and Newell, 1980). */
const SECONDS_A_KEY = 0.28;
const HOUR = 3600;

async function main([file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new Error("usage: keystrokes FILE");
  const read = readSubmission(await readFile(path.basename(file), new Uint8Array(await readBytes(fromUser(file)))));
  const rows = read.tables.flatMap(({ conversion }) => conversion.rows);
  const needs = rows.map((row, at) => readNeed({ ...row, id: `B-${at + 1}` }));
  const nomenclature = new Nomenclature(SHIPPED_FAMILIES);
  const right = new Map<Need, Family>();
  for (const need of needs) {
    const family = nomenclature.familyOfCpv(need.cpv, valueOf(need.nature));
    if (family && need.title !== "") right.set(need, family);
  }
  const inMind = (need: Need): Family => {
    const family = right.get(need);
    if (!family) throw new Error(`No family for ${need.id}`);
    return family;
  };
  const leftOut = needs.length - right.size;
  const exact = sit([...right.keys()], nomenclature, inMind, (code, family) => code === family.code);
  const group = (code: string) => nomenclature.byCode(code)?.parent;
  const near = sit([...right.keys()], nomenclature, inMind, (code, family) => group(code) === family.parent);
  console.log(JSON.stringify({ leftOut, sameFamily: counted(exact), sameGroup: counted(near) }, null, 2));
}

function counted(sitting: Sitting) {
  const typing = sitting.keys * SECONDS_A_KEY;
  return {
    ...sitting,
    keysPerNeed: round(sitting.keys / sitting.needs),
    keysFor2000: Math.round((sitting.keys / sitting.needs) * 2000),
    minutesOfKeysFor2000: round(((typing / sitting.needs) * 2000) / 60),
    secondsLeftPerScreenInAnHour: round((HOUR * (sitting.needs / 2000) - typing) / sitting.screens),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
