import { createContext, use } from "react";

/** A page of the pane, and what to show first there. */
export interface Place {
  readonly page: string;
  /** A rule, a family, a pooling…: what the page puts in view. */
  readonly focus?: string;
}

/** Where the user is, and the way elsewhere. */
export interface Navigation {
  readonly place: Place;
  readonly open: (page: string, focus?: string) => void;
}

export const NavigationContext = createContext<Navigation>({ place: { page: "home" }, open: () => undefined });

/** Whether the page around is the one that is shown: pages that were left stay there, hidden. */
export const PageShownContext = createContext(true);

/** Moves between the pages. */
export function useNavigation(): Navigation {
  return use(NavigationContext);
}

/** What this page was asked to show first, when it was opened from another one. */
export function useFocusOf(page: string): string | undefined {
  const { place } = use(NavigationContext);
  return place.page === page ? place.focus : undefined;
}
