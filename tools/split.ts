/**
 * Where the codes of the CPV go in the shipped nomenclature: `npm run --silent split -- FILE.tsv`, FILE having a column
 * `code` (the 9,454 codes of the CPV 2008). Prints what {@link splitOfCpv} counts, and fails when a code reaches no family.
 */
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { Nomenclature, SHIPPED_FAMILIES, splitOfCpv } from "../src/domain/nomenclature";
import { fromUser } from "./lib/root";

function main([file]: readonly string[]): void {
  if (file === undefined) throw new Error("usage: split FILE.tsv");
  const { data } = Papa.parse<Record<string, string>>(readFileSync(fromUser(file), "utf8"), {
    header: true,
    delimiter: "\t",
    skipEmptyLines: true,
  });
  const nomenclature = new Nomenclature(SHIPPED_FAMILIES);
  const split = splitOfCpv(
    nomenclature,
    data.map(({ code = "" }) => code),
  );
  const families = split.families.map(({ code, count }) => {
    const family = nomenclature.byCode(code);
    return { code, label: family?.label, nature: family?.nature, count };
  });
  console.log(JSON.stringify({ ...split, families }, null, 2));
  if (split.withoutFamily.length > 0) throw new Error(`${String(split.withoutFamily.length)} codes reach no family`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
