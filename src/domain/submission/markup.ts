/** What a reader of markup is told, in the order of the document. Names lose their prefix and their capitals. */
export interface MarkupReader {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Bounded everywhere, so that a page made to be slow is not. */
const TAG = /<(\/?)([\w:.-]{1,100})((?:"[^"]{0,5000}"|'[^']{0,5000}'|[^<>"'])*)>/uy;
/** What is written between two marks, and whether it is text. */
const BLOCKS: readonly (readonly [start: string, end: string, text: boolean])[] = [
  ["<![CDATA[", "]]>", true],
  ["<!--", "-->", false],
  ["<!", ">", false],
  ["<?", ">", false],
];

/**
 * Reads XML or HTML tag by tag. No entity is expanded but those of characters, no address is followed, and what is not
 * well formed is passed over: a file of a department is never trusted.
 */
export function readMarkup(markup: string, { open, close, text }: MarkupReader): void {
  let from = 0;
  for (let at = markup.indexOf("<"); at >= 0; at = markup.indexOf("<", at)) {
    const block = BLOCKS.find(([start]) => markup.startsWith(start, at));
    TAG.lastIndex = at;
    const tag = block ? undefined : TAG.exec(markup);
    if (!block && !tag) {
      at += 1;
      continue;
    }
    if (text && at > from) text(characters(markup.slice(from, at)));
    if (block) {
      const [start, end, isText] = block;
      const stop = markup.indexOf(end, at + start.length);
      if (stop < 0) return;
      if (isText) text?.(markup.slice(at + start.length, stop));
      from = stop + end.length;
    } else if (tag) {
      const [whole, slash, written = "", attributes = ""] = tag;
      const name = written.slice(written.indexOf(":") + 1).toLowerCase();
      from = at + whole.length;
      if (slash === "") open(name, (wanted) => attributeOf(attributes, wanted));
      if (slash !== "" || attributes.endsWith("/")) close(name);
    }
    at = from;
  }
}

function attributeOf(attributes: string, wanted: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "iu").exec(attributes);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : characters(value);
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0", euro: "€", oelig: "œ", OElig: "Œ" },
  ...{ rsquo: "’", lsquo: "‘", rdquo: "”", ldquo: "“", laquo: "«", raquo: "»", deg: "°", sup2: "²" },
  ...{ ndash: "–", mdash: "—", hellip: "…", thinsp: "\u2009", aelig: "æ", AElig: "Æ", middot: "·" },
};
/** Accents by the end of the names of letters: "eacute" is e under an acute accent. */
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ acute: "\u0301", grave: "\u0300", circ: "\u0302", uml: "\u0308", cedil: "\u0327", tilde: "\u0303" },
};

const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{1,10}\d?));/giu;

/** A text with its characters in the place of their entities; an entity that is not a character stays as it is. */
export function characters(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole: string, hex?: string, number?: string, name?: string) => {
    if (hex !== undefined) return character(parseInt(hex, 16));
    return number === undefined ? (named(name ?? "") ?? whole) : character(Number(number));
  });
}

function named(name: string): string | undefined {
  const [, letter = "", accent = ""] = /^([a-z])([a-z]+)$/iu.exec(name) ?? [];
  const mark = ACCENTS[accent];
  return NAMED[name] ?? (mark === undefined ? undefined : `${letter}${mark}`.normalize("NFC"));
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "";
}
