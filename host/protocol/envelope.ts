/** What a message is, as the client library counts. */
const REQUEST = 0;
const RESPONSE = 1;
/** Kinds of request. */
export const INVOKE = 0;
export const REGISTER = 1;
export const UNREGISTER = 2;

/** A request of the add-in's page, read from its JSON text. */
export interface PageRequest {
  readonly kind: typeof INVOKE | typeof REGISTER | typeof UNREGISTER;
  /** Name of the action or of the event. */
  readonly action: string;
  readonly conversation: string;
  /** Number that the answer repeats. */
  readonly correlation: number;
  readonly data: unknown;
}

/** True for a plain object of a parsed message. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads a posted message; null when it is not a request of the protocol (other scripts post messages too). */
export function parseRequest(text: string): PageRequest | null {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(message) || message["_messageType"] !== REQUEST) return null;
  const kind = message["_actionType"];
  const action = message["_actionName"];
  const conversation = message["_conversationId"];
  const correlation = message["_correlationId"];
  if (kind !== INVOKE && kind !== REGISTER && kind !== UNREGISTER) return null;
  if (typeof action !== "string" || typeof conversation !== "string" || typeof correlation !== "number") return null;
  return { kind, action, conversation, correlation, data: message["_data"] };
}

function response(to: PageRequest, origin: string, type: 0 | 1, errorCode: number, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: to.action,
    _conversationId: to.conversation,
    _correlationId: to.correlation,
    _origin: origin,
    _errorCode: errorCode,
    _responseType: type,
    _serializerVersion: 1,
    _data: data,
  });
}

/** Text of the answer to a request; `errorCode` 0 = understood, negative = refused by the protocol itself. */
export function answerText(to: PageRequest, origin: string, data: unknown, errorCode = 0): string {
  return response(to, origin, 0, errorCode, data);
}

/** Text of an event, which travels as one more response to the request that registered it. */
export function eventText(registration: PageRequest, origin: string, data: unknown): string {
  return response(registration, origin, 1, 0, data);
}
