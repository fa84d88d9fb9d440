import type { GridChange } from "../grid/grid";
import type { Area } from "./area";

/** Most areas kept for events that nobody asked the range of. */
const KEPT_FOR_EVENTS = 500;

/**
 * Areas that somebody holds: those of the running batch, those that the client keeps between batches, and those of
 * recent events. All of them follow insertions and deletions of rows, columns and cells.
 */
export class References {
  readonly #kept = new Map<string, Area>();
  readonly #live = new Set<Area>();
  readonly #ofEvents: string[] = [];
  #count = 0;

  /** Holds an area until the end of the batch. */
  hold(area: Area): void {
    this.#live.add(area);
  }

  /** Forgets what only the batch held. */
  endBatch(): void {
    this.#live.clear();
  }

  /** Keeps an area between batches and gives the reference to send. */
  keep(area: Area): string {
    if (area.reference !== null && this.#kept.has(area.reference)) return area.reference;
    this.#count += 1;
    const id = `r${this.#count}`;
    area.reference = id;
    this.#kept.set(id, area);
    return id;
  }

  /** Keeps an area for an event; the oldest ones are let go. */
  keepForEvent(area: Area): string {
    const id = this.keep(area);
    this.#ofEvents.push(id);
    if (this.#ofEvents.length > KEPT_FOR_EVENTS) this.release(this.#ofEvents.shift() ?? "");
    return id;
  }

  get(id: string): Area | null {
    return this.#kept.get(id) ?? null;
  }

  release(id: string): void {
    const area = this.#kept.get(id);
    if (area) area.reference = null;
    this.#kept.delete(id);
  }

  releaseAll(): void {
    for (const id of [...this.#kept.keys()]) this.release(id);
  }

  /** Moves what is held, when the grid says that cells moved. */
  follow(change: GridChange): void {
    if (change.type === "structure") for (const area of this.#areas()) area.follow(change.change);
    if (change.type === "sheet" && change.what === "deleted") {
      for (const area of this.#areas()) if (area.sheet === change.sheet) area.drop();
    }
  }

  *#areas(): Iterable<Area> {
    for (const area of this.#kept.values()) if (!this.#live.has(area)) yield area;
    yield* this.#live;
  }
}
