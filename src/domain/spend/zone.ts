import { tidy } from "../text";

/** Where a supplier is, as far as a text tells. Nothing is looked up: no list of communes, no geocoding. */
export interface Zone {
  /** As written, without the postal code: "AIX-EN-PROVENCE"; undefined when the text gives only a code. */
  readonly commune: string | undefined;
  /** Number of the département by the postal code: "13", "2A", "974"; undefined without one. */
  readonly department: string | undefined;
}

const POSTAL = /(?<!\d)(\d{2}) ?(\d{3})(?!\d)/u;
const IN_BRACKETS = /\((\d{2,3}|2[AB])\)/iu;
const OVERSEAS = /^9[78]/u;
/** Corsica: codes of 200 and 201 are those of the South. */
const CORSICA = /^20/u;
/** "CEDEX 02" names an office, not a commune. */
const CEDEX = /\bcedex\b.*$/iu;

/**
 * The commune and the département of a text: "13100 Aix-en-Provence", "2 rue X, 20090 Ajaccio", "Lyon (69)".
 * A postal code may serve a neighbouring département: it is that of the delivery office.
 */
export function zoneOf(text: string): Zone {
  const written = tidy(text);
  const postal = POSTAL.exec(written);
  if (postal) {
    const [found, head = "", tail = ""] = postal;
    const after = plain(written.slice(postal.index + found.length));
    const before = plain(written.slice(0, postal.index).split(",").at(-1) ?? "");
    return { commune: after ?? (/\d/u.test(before ?? "") ? undefined : before), department: byPostalCode(head + tail) };
  }
  const bracketed = IN_BRACKETS.exec(written);
  const commune = plain(written.replace(IN_BRACKETS, "").split(",").at(-1) ?? "");
  return { commune: commune !== undefined && /\d/u.test(commune) ? undefined : commune, department: bracketed?.[1] };
}

function byPostalCode(code: string): string {
  if (OVERSEAS.test(code)) return code.slice(0, 3);
  if (CORSICA.test(code)) return code < "20200" ? "2A" : "2B";
  return code.slice(0, 2);
}

function plain(part: string): string | undefined {
  const name = tidy(part.replace(CEDEX, "").replace(/^[\s,;-]+|[\s,;(-]+$/gu, ""));
  return name === "" ? undefined : name.toLocaleUpperCase("fr");
}
