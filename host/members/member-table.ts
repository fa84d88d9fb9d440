import { declares } from "../protocol/requirement-sets";
import type { RequirementSets } from "../protocol/requirement-sets";
import table from "./members.json";

/** What the client library knows of a member. */
export interface Member {
  /** Name in code, for error locations: "getCell". */
  readonly codeName: string;
  /** Set that brought it. */
  readonly set: string;
  readonly version: string;
}

const classes: Readonly<Record<string, string>> = table;
const parsed = new Map<string, ReadonlyMap<string, Member>>();

function parse(line: string): [string, Member] {
  const [wireName = "", codeName = "", , requirement = ""] = line.split(" ");
  const [set, version] = requirement.includes("@") ? requirement.split("@") : ["ExcelApi", requirement];
  return [wireName.toLowerCase(), { codeName, set: set ?? "ExcelApi", version: version ?? "1.1" }];
}

function membersOf(className: string): ReadonlyMap<string, Member> | undefined {
  const known = parsed.get(className);
  if (known) return known;
  const text = Object.hasOwn(classes, className) ? classes[className] : undefined;
  if (text === undefined) return undefined;
  const members = new Map(
    text
      .split("; ")
      .filter((line) => line !== "")
      .map(parse),
  );
  parsed.set(className, members);
  return members;
}

/** The member of a class by its name on the wire, without case; null when the library does not know it. */
export function member(className: string, wireName: string): Member | null {
  return membersOf(className)?.get(wireName.toLowerCase()) ?? null;
}

/** The set that a member needs and that is not declared ("ExcelApi 1.9"); null when it may be used. */
export function missingSet(className: string, wireName: string, sets: RequirementSets): string | null {
  const found = member(className, wireName);
  return !found || declares(sets, found.set, found.version) ? null : `${found.set} ${found.version}`;
}
