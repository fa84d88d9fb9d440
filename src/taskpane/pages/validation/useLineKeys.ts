import { useRef, useState, type KeyboardEvent, type RefObject } from "react";

/** Keys of the lists of Contrôle. */
export interface LineKeys {
  readonly area: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly helpShown: boolean;
  readonly showHelp: (shown: boolean) => void;
}

/** Marks what the arrow keys go through, and the buttons that letters press, within a line. */
export const LINE = "data-line";
export const LETTER = "data-letter";

/**
 * ↓ ↑ go from line to line, letters press the button of the line that bears them, Z undoes, ? shows the keys.
 * Keys typed in a field belong to the field.
 */
export function useLineKeys(undo: () => unknown): LineKeys {
  const area = useRef<HTMLDivElement>(null);
  const [helpShown, showHelp] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || isField(target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) move(area.current, target, step);
    else if (event.key === "?") showHelp(!helpShown);
    else if (event.key.toLowerCase() === "z") undo();
    else if (!pressed(target, event.key)) return;
    event.preventDefault();
  };
  return { area, onKeyDown, helpShown, showHelp };
}

function isField({ tagName }: HTMLElement): boolean {
  return tagName === "INPUT" || tagName === "TEXTAREA" || tagName === "SELECT";
}

function move(area: HTMLElement | null, from: HTMLElement, step: number): void {
  const lines = [...(area?.querySelectorAll<HTMLElement>(`[${LINE}]`) ?? [])];
  const here = lines.findIndex((line) => line === from || line.closest("li")?.contains(from));
  const next = lines[here < 0 ? 0 : Math.min(Math.max(here + step, 0), lines.length - 1)];
  next?.focus();
  next?.scrollIntoView?.({ block: "nearest" });
}

function pressed(target: HTMLElement, key: string): boolean {
  const button = target.closest("li")?.querySelector<HTMLElement>(`[${LETTER}="${CSS.escape(key.toLowerCase())}"]`);
  button?.click();
  return button !== null && button !== undefined;
}
