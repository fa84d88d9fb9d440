import { useEffect, useRef } from "react";

/** What a key does; false when the key means nothing here. */
export type KeyAction = (key: string, target: HTMLElement) => boolean;

/**
 * Keys of a page: heard while the focus is in the page, never in a field, where they are text, nor once a control has
 * answered them. The page that is hidden hears nothing.
 */
export function useMainKeys(act: KeyAction): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented) return;
      if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!target.closest("main") || isField(target)) return;
      if (latest.current(event.key, target)) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** A box that is ticked takes no text: the keys of the page stay heard there. */
function isField(target: HTMLElement): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "checkbox";
  return target.tagName === "TEXTAREA" || target.tagName === "SELECT" || target.isContentEditable;
}
