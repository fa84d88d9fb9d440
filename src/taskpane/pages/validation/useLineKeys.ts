import { useState, type RefObject } from "react";
import { useMainKeys } from "../../shared/useMainKeys";

/** Keys of the lists of Contrôle. */
export interface LineKeys {
  readonly helpShown: boolean;
  readonly showHelp: (shown: boolean) => void;
}

/** Marks what the arrow keys go through, and the buttons that letters press, within a line. */
export const LINE = "data-line";
export const LETTER = "data-letter";

/**
 * ↓ ↑ go from line to line, letters press the button of the line that bears them, Z undoes, ? shows the keys.
 * @param area what holds the lines
 */
export function useLineKeys(area: RefObject<HTMLElement | null>, undo: () => unknown): LineKeys {
  const [helpShown, showHelp] = useState(false);
  useMainKeys((key, target) => {
    const letter = key.toLowerCase();
    if (key === "ArrowDown" || key === "ArrowUp") return moved(area.current, target, key === "ArrowDown" ? 1 : -1);
    if (key === "?") showHelp(!helpShown);
    else if (letter === "z") undo();
    else return pressed(target, letter);
    return true;
  });
  return { helpShown, showHelp };
}

function moved(area: HTMLElement | null, from: HTMLElement, step: number): boolean {
  const lines = [...(area?.querySelectorAll<HTMLElement>(`[${LINE}]`) ?? [])];
  const here = lines.findIndex((line) => line === from || line.closest("li")?.contains(from));
  const next = lines[here < 0 ? 0 : Math.min(Math.max(here + step, 0), lines.length - 1)];
  next?.focus();
  return next !== undefined;
}

function pressed(target: HTMLElement, letter: string): boolean {
  if (!/^[a-z]$/u.test(letter)) return false;
  const button = target.closest("li")?.querySelector<HTMLElement>(`[${LETTER}="${letter}"]`);
  button?.click();
  return button !== null && button !== undefined;
}
