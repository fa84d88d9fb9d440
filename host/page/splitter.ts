/** Widths of the pane that Excel allows, in pixels, and the one it opens with. */
export const PANE_WIDTH = { least: 320, most: 600, usual: 350 } as const;
const STEP = 10;

/**
 * Makes a separator that sets the width of what is on its right, by pointer (the whole page follows it, frames included) and by
 * keyboard: arrows, Home and End.
 */
export function resizeBy(separator: HTMLElement, pane: HTMLElement, onResized: () => void): void {
  let width: number = PANE_WIDTH.usual;
  const set = (wanted: number): void => {
    width = Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(wanted)));
    pane.style.width = `${width}px`;
    separator.setAttribute("aria-valuenow", String(width));
    onResized();
  };
  separator.setAttribute("aria-valuemin", String(PANE_WIDTH.least));
  separator.setAttribute("aria-valuemax", String(PANE_WIDTH.most));
  set(width);
  separator.addEventListener("pointerdown", (down) => {
    const from = { x: down.clientX, width };
    separator.setPointerCapture(down.pointerId);
    document.body.classList.add("resizing");
    const move = (event: PointerEvent): void => set(from.width - (event.clientX - from.x));
    const end = (): void => {
      separator.removeEventListener("pointermove", move);
      document.body.classList.remove("resizing");
    };
    separator.addEventListener("pointermove", move);
    separator.addEventListener("pointerup", end, { once: true });
    separator.addEventListener("pointercancel", end, { once: true });
  });
  separator.addEventListener("keydown", (event) => {
    const widths: Partial<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: PANE_WIDTH.most,
      End: PANE_WIDTH.least,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  });
}
