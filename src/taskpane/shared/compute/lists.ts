import type { ListNews } from "./protocol";
import { assembled, piecesBetween, type Piece } from "./pieces";

/** New items told at once: few enough for their copy never to be felt. */
const AT_ONCE = 500;

/** Tells lists to the other side of a worker: whole the first time, then what changed, a few hundred items at a time. */
export class ListTeller {
  readonly #told = new Map<string, readonly unknown[]>();

  /** Tells what a list has become; nothing when it is what it was. Lists are told one after the other. */
  async tell(
    name: string,
    list: readonly unknown[],
    post: (news: ListNews) => void,
    pause: () => Promise<void>,
  ): Promise<void> {
    const before = this.#told.get(name);
    if (before === list) return;
    this.#told.set(name, list);
    const messages = inMessages(piecesBetween(before ?? [], list));
    for (const [at, pieces] of messages.entries()) {
      if (at > 0) await pause();
      post({ kind: "list", name, pieces, whole: at === messages.length - 1 });
    }
  }
}

/** The pieces a few hundred new items at a time; at least one message, an empty list being told too. */
function inMessages(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const messages: Piece[][] = [[]];
  let room = AT_ONCE;
  for (const piece of pieces) {
    if (!("items" in piece)) {
      messages.at(-1)?.push(piece);
      continue;
    }
    for (let from = 0; from < piece.items.length;) {
      if (room === 0) {
        messages.push([]);
        room = AT_ONCE;
      }
      const items = piece.items.slice(from, from + room);
      messages.at(-1)?.push({ items });
      from += items.length;
      room -= items.length;
    }
  }
  return messages;
}

/** The lists that the other side told; items that did not change stay the same objects. */
export class ListKeeper {
  readonly #lists = new Map<string, readonly unknown[]>();
  readonly #coming = new Map<string, Piece[]>();

  hear({ name, pieces, whole }: ListNews): void {
    const coming = this.#coming.get(name) ?? [];
    this.#coming.set(name, coming);
    for (const piece of pieces) coming.push(piece);
    if (!whole) return;
    this.#coming.delete(name);
    this.#lists.set(name, assembled(this.#lists.get(name) ?? [], coming));
  }

  get(name: string): readonly unknown[] {
    return this.#lists.get(name) ?? [];
  }
}
