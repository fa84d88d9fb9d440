import * as fc from "fast-check";
import { characters, readMarkup } from "./markup";

const told = (markup: string) => {
  const events: string[] = [];
  readMarkup(markup, {
    open: (name, attribute) => void events.push(`<${name} ${attribute("a") ?? ""}`),
    close: (name) => void events.push(`>${name}`),
    text: (text) => void events.push(text),
  });
  return events;
};

test("tags, attributes, texts and CDATA come in their order, prefixes and capitals apart", () => {
  expect(told('<?xml version="1.0"?><x:Row A="1 &amp; 2">un<B/><![CDATA[<deux>]]><!-- rien --></x:Row>')).toEqual([
    "<row 1 & 2",
    "un",
    "<b ",
    ">b",
    "<deux>",
    ">row",
  ]);
});

test("entities are characters and nothing else: none is expanded from a declaration", () => {
  expect(characters("d&eacute;neigement &#8211; 12&nbsp;k&euro; &#xE9; &amp;amp;")).toBe(
    "déneigement – 12\u00A0k€ é &amp;",
  );
  expect(told('<!DOCTYPE x [<!ENTITY a "aaaa">]><t>&a;</t>').join("")).toContain("&a;");
});

test("what is not well formed is passed over, whatever it is", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("<", ">", "/", "a", '"', "!", "-", "[", "&", ";", " ") }),
      (markup) => {
        expect(() => told(markup)).not.toThrow();
      },
    ),
  );
});

test("a text that was escaped comes back", () => {
  const escaped = (text: string) => text.replace(/[&<>"]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);
  fc.assert(fc.property(fc.string(), (text) => characters(escaped(text)) === text));
});
