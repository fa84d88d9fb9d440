import type { GridChange, StructuralChange } from "../contract/changes";
import type { CellAddress, SheetId } from "../contract/geometry";
import type { CommentMessage, Comments, CommentThread } from "../contract/objects";
import { GridError } from "../grid-error";
import { sameCell, shiftCell } from "./placed";

type Told = Omit<Extract<GridChange, { type: "comment" }>, "type" | "origin">;

/** Shows a thread, or removes it when it is no longer in the book. */
export type ShowThread = (thread: CommentThread, present: boolean) => void;

/** The comment threads of the workbook. */
export class CommentBook implements Comments {
  readonly #threads = new Map<string, CommentThread>();

  constructor(
    private readonly show: ShowThread,
    private readonly tell: (change: Told) => void,
    private readonly now: () => string,
    private readonly newId: () => string,
  ) {}

  list(sheet?: SheetId): CommentThread[] {
    return [...this.#threads.values()].filter((thread) => sheet === undefined || thread.cell.sheet === sheet);
  }

  get(id: string): CommentThread | null {
    return this.#threads.get(id) ?? null;
  }

  at(cell: CellAddress): CommentThread | null {
    return this.list(cell.sheet).find((thread) => sameCell(thread.cell, cell)) ?? null;
  }

  add(cell: CellAddress, text: string, author: string): CommentThread {
    if (this.at(cell)) throw new GridError("invalid");
    const thread: CommentThread = {
      id: this.newId(),
      cell,
      text,
      author,
      createdAt: this.now(),
      resolved: false,
      replies: [],
    };
    this.put(thread);
    this.tell({ what: "added", ids: [thread.id], sheet: cell.sheet });
    return thread;
  }

  /** Takes a thread as it is (from a file, from the screen). */
  put(thread: CommentThread): void {
    this.#threads.set(thread.id, thread);
    this.show(thread, true);
  }

  reply(id: string, text: string, author: string): CommentMessage {
    const thread = this.#known(id);
    const message: CommentMessage = { id: this.newId(), text, author, createdAt: this.now() };
    this.#change({ ...thread, replies: [...thread.replies, message] });
    return message;
  }

  setText(id: string, text: string): void {
    const thread = this.#holding(id);
    if (thread.id === id) this.#change({ ...thread, text });
    else
      this.#change({
        ...thread,
        replies: thread.replies.map((reply) => (reply.id === id ? { ...reply, text } : reply)),
      });
  }

  setResolved(id: string, resolved: boolean): void {
    this.#change({ ...this.#known(id), resolved });
  }

  remove(id: string): void {
    const thread = this.#holding(id);
    if (thread.id !== id) {
      this.#change({ ...thread, replies: thread.replies.filter((reply) => reply.id !== id) });
      return;
    }
    this.#threads.delete(id);
    this.show(thread, false);
    this.tell({ what: "deleted", ids: [id], sheet: thread.cell.sheet });
  }

  shift(change: StructuralChange): void {
    for (const thread of this.list(change.sheet)) {
      const cell = shiftCell(thread.cell, change);
      if (cell) this.#threads.set(thread.id, { ...thread, cell });
      else this.#threads.delete(thread.id);
    }
  }

  forget(sheet?: SheetId): void {
    for (const thread of this.list(sheet)) this.#threads.delete(thread.id);
  }

  #change(thread: CommentThread): void {
    this.put(thread);
    this.tell({ what: "changed", ids: [thread.id], sheet: thread.cell.sheet });
  }

  #known(id: string): CommentThread {
    const thread = this.get(id);
    if (!thread) throw new GridError("notFound", id);
    return thread;
  }

  /** The thread that a comment or a reply belongs to. */
  #holding(id: string): CommentThread {
    const thread = this.get(id) ?? this.list().find((candidate) => candidate.replies.some((reply) => reply.id === id));
    if (!thread) throw new GridError("notFound", id);
    return thread;
  }
}
