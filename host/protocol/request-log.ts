/** What one batch cost; bytes are those of the whole message, in UTF-8. */
export interface RequestEntry {
  /** 1 for the first batch since the start. */
  readonly number: number;
  readonly actions: number;
  readonly paths: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Time spent by the host, waiting for the calculation included. */
  readonly milliseconds: number;
  /** Excel's code when the batch was refused or failed, or the number of a refusal of the whole message. */
  readonly error: string | null;
  /** Batches of the client's own services (start-up, custom functions, ribbon, cleaning of references). */
  readonly internal: boolean;
}

/** Sums of the batches of a stretch of work. `roundTrips` leaves out the client's own. */
export interface RequestTotals {
  readonly roundTrips: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
}

/** Length in bytes of a text sent as UTF-8, without building it. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    // A surrogate pair is two units and four bytes: one more a unit.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/** Keeps what each batch cost, so that tests and measures can count round trips and bytes. */
export class RequestLog {
  readonly #entries: RequestEntry[] = [];

  add(entry: Omit<RequestEntry, "number">): void {
    this.#entries.push({ number: this.#entries.length + 1, ...entry });
  }

  entries(): readonly RequestEntry[] {
    return this.#entries;
  }

  /** A point in time to give to `since` or `totals`. */
  mark(): number {
    return this.#entries.length;
  }

  /** Batches after a mark, the client's own left out. */
  since(mark: number): readonly RequestEntry[] {
    return this.#entries.slice(mark).filter((entry) => !entry.internal);
  }

  totals(mark = 0): RequestTotals {
    const entries = this.since(mark);
    const sum = (value: (entry: RequestEntry) => number): number =>
      entries.reduce((total, entry) => total + value(entry), 0);
    return {
      roundTrips: entries.length,
      actions: sum((entry) => entry.actions),
      requestBytes: sum((entry) => entry.requestBytes),
      responseBytes: sum((entry) => entry.responseBytes),
      milliseconds: sum((entry) => entry.milliseconds),
    };
  }
}
