import type { Method } from "./object-type";
import type { EventKind } from "./event-kinds";

/** The two hidden methods through which the client registers an event: `events("Activated", kind, target)`. */
export function events<T>(name: string, kind: EventKind, target: (data: T) => string): Record<string, Method<T>> {
  return {
    [`_Register${name}Event`]: (data, _args, context) => context.events.subscribe(kind, target(data)),
    [`_Unregister${name}Event`]: (data, _args, context) => context.events.unsubscribe(kind, target(data)),
  };
}
