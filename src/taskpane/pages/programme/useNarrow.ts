import { useSyncExternalStore } from "react";

/** Under this width, in pixels, months as columns say nothing any more. */
const NARROW = 360;

/** Whether the pane is too narrow for a Gantt. */
export function useNarrow(): boolean {
  return useSyncExternalStore(followWidth, () => window.innerWidth < NARROW);
}

function followWidth(changed: () => void): () => void {
  window.addEventListener("resize", changed);
  return () => window.removeEventListener("resize", changed);
}
