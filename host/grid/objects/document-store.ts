import type { DocumentStore } from "../contract/objects";

/** What belongs to the file: settings, custom XML parts, custom properties. */
export class DocumentBook implements DocumentStore {
  #settings = new Map<string, string>();
  #xmlParts = new Map<string, string>();
  readonly #properties = new Map<string, Map<string, string>>();

  settings(): ReadonlyMap<string, string> {
    return this.#settings;
  }

  setSettings(entries: Iterable<readonly [string, string]>): void {
    this.#settings = new Map(entries);
  }

  xmlParts(): ReadonlyMap<string, string> {
    return this.#xmlParts;
  }

  setXmlPart(id: string, xml: string | null): void {
    if (xml === null) this.#xmlParts.delete(id);
    else this.#xmlParts.set(id, xml);
  }

  properties(owner: string): ReadonlyMap<string, string> {
    return this.#properties.get(owner) ?? new Map<string, string>();
  }

  setProperty(owner: string, key: string, value: string | null): void {
    const owned = this.#properties.get(owner) ?? new Map<string, string>();
    if (value === null) owned.delete(key);
    else owned.set(key, value);
    this.#properties.set(owner, owned);
  }

  /** All of it, for a snapshot. */
  contents(): {
    settings: ReadonlyMap<string, string>;
    xmlParts: ReadonlyMap<string, string>;
    properties: ReadonlyMap<string, ReadonlyMap<string, string>>;
  } {
    return {
      settings: new Map(this.#settings),
      xmlParts: new Map(this.#xmlParts),
      properties: new Map([...this.#properties].map(([owner, map]) => [owner, new Map(map)])),
    };
  }

  restore(contents: ReturnType<DocumentBook["contents"]>): void {
    this.#settings = new Map(contents.settings);
    this.#xmlParts = new Map(contents.xmlParts);
    this.#properties.clear();
    for (const [owner, map] of contents.properties) this.#properties.set(owner, new Map(map));
  }
}
