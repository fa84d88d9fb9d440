import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useReducer, useState } from "react";

interface Options {
  readonly count: number;
  readonly scroll: HTMLElement | null;
  readonly keyOf: (index: number) => string | number;
  /** Pixels of the page above the list. */
  readonly above: number;
}

const USUAL_HEIGHT = 56;

/** The lines of a long list that are in view, kept up to date while the page scrolls. */
export function useWindow({ count, scroll, keyOf, above }: Options): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroll,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: keyOf,
    overscan: 8,
    scrollMargin: above,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: redraw,
  };
  const [lines] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  lines.setOptions(options);
  useLayoutEffect(() => lines._didMount(), [lines]);
  useLayoutEffect(() => {
    lines._willUpdate();
  });
  return lines;
}
