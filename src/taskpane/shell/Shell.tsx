import { makeStyles } from "@fluentui/react-components";
import { Activity, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useJobs } from "../shared/act";
import { useSpeech } from "../shared/language";
import { NavigationContext, PageShownContext, type Place } from "../shared/navigation";
import { useAnnounce } from "../shared/ui/Announcer";
import { Skeletons } from "../shared/ui/states";
import { PageBoundary } from "./PageBoundary";
import { isPage, PAGE_SCREENS, PAGES, type PageId } from "./pages";
import { SelectedNeed } from "./SelectedNeed";
import { StepBar } from "./StepBar";

const useStyles = makeStyles({
  shell: { display: "flex", flexDirection: "column", height: "100vh", minWidth: 0 },
  // The focus comes here when a page opens: the page is its own mark.
  main: { display: "flex", flexDirection: "column", flex: "1 1 auto", minHeight: 0, outline: "none" },
});

interface Props {
  /** Called with a way to open a page, for the buttons of the ribbon. */
  readonly onReady?: ((open: (page: string) => void) => void) | undefined;
}

/** The frame of the pane: steps on top, the page, and the line that is selected in the sheet. */
export function Shell({ onReady }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const announce = useAnnounce();
  const { dismiss } = useJobs();
  const [place, setPlace] = useState<Place>({ page: "home" });
  const [visited, setVisited] = useState<readonly PageId[]>(["home"]);
  const main = useRef<HTMLElement>(null);
  const moved = useRef(false);

  const open = useCallback(
    (page: string, focus?: string) => {
      if (!isPage(page)) return;
      moved.current = true;
      // What was asked or done on a page is not the affair of the next one.
      dismiss();
      setPlace(focus === undefined ? { page } : { page, focus });
      setVisited((before) => (before.includes(page) ? before : [...before, page]));
    },
    [dismiss],
  );
  useEffect(() => onReady?.(open), [onReady, open]);

  const current = isPage(place.page) ? place.page : "home";
  useEffect(() => {
    // Nobody asked for the first page: Excel keeps the focus.
    if (!moved.current) return;
    announce(t(`pages.${current}`));
    main.current?.focus();
  }, [current, announce, t]);

  const navigation = useMemo(() => ({ place, open }), [place, open]);
  return (
    <NavigationContext value={navigation}>
      <div className={styles.shell}>
        <StepBar current={current} />
        <main ref={main} className={styles.main} tabIndex={-1} aria-label={t(`pages.${current}`)}>
          {PAGES.filter((page) => visited.includes(page)).map((page) => {
            const Screen = PAGE_SCREENS[page];
            // A page that was left keeps what was typed there.
            return (
              <Activity key={page} mode={page === current ? "visible" : "hidden"}>
                <PageShownContext value={page === current}>
                  <PageBoundary>
                    <Suspense fallback={<Skeletons />}>
                      <Screen />
                    </Suspense>
                  </PageBoundary>
                </PageShownContext>
              </Activity>
            );
          })}
        </main>
        <SelectedNeed />
      </div>
    </NavigationContext>
  );
}
