import type { Json } from "../protocol/batch-wire";

/** Category of messages that carry events of objects. */
export const OBJECT_EVENT = 65536;
/** Category of messages that call custom functions, with their kinds. */
export const FUNCTION_CALL = 1;
export const INVOKE_FUNCTION = 1000;
export const CANCEL_FUNCTION = 1001;
/** Kind of the event that says whether the pane is shown. */
export const PANE_VISIBILITY = 65539;

/** An entry of a message to the page: category, kind, target, JSON text, id, remote. */
export type MessageEntry = readonly [
  category: number,
  kind: number,
  target: string,
  text: string,
  id: number,
  remote: boolean,
];

export function eventEntry(kind: number, target: string, payload: Json, remote = false): MessageEntry {
  return [OBJECT_EVENT, kind, target, JSON.stringify(payload), 0, remote];
}

export function functionEntry(kind: typeof INVOKE_FUNCTION | typeof CANCEL_FUNCTION, payload: unknown): MessageEntry {
  return [FUNCTION_CALL, kind, "", JSON.stringify(payload), 0, false];
}
