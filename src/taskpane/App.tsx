import { FluentProvider } from "@fluentui/react-components";
import type { i18n } from "i18next";
import { ActProvider } from "./shared/act";
import { prepareFacts } from "./shared/facts";
import { FindingsProvider } from "./shared/findings";
import { LanguageProvider } from "./shared/language";
import { MarksProvider } from "./shared/marks";
import { FLUENT_THEMES, type OfficeColours } from "./shared/theme/theme";
import { useOfficeTheme } from "./shared/theme/useOfficeTheme";
import { Announcer } from "./shared/ui/Announcer";
import { WorkbookProvider, type Gateway } from "./shared/workbook";
import { PageBoundary } from "./shell/PageBoundary";
import { Shell } from "./shell/Shell";

interface Props {
  readonly gateway: Gateway;
  readonly texts: i18n;
  /** Colours of Office at this moment. */
  readonly colours: () => OfficeColours | undefined;
  /** ISO day; the clock of the user unless given. */
  readonly today?: string | undefined;
  /** Receives the way to open a page, for the buttons of the ribbon. */
  readonly onReady?: ((open: (page: string) => void) => void) | undefined;
}

/** The task pane. */
export function App({ gateway, texts, colours, today, onReady }: Props) {
  const theme = useOfficeTheme(colours);
  return (
    <FluentProvider theme={FLUENT_THEMES[theme]}>
      <LanguageProvider texts={texts}>
        <PageBoundary>
          <WorkbookProvider gateway={gateway} prepare={prepareFacts}>
            <FindingsProvider today={today}>
              <ActProvider>
                <MarksProvider>
                  <Announcer>
                    <Shell onReady={onReady} />
                  </Announcer>
                </MarksProvider>
              </ActProvider>
            </FindingsProvider>
          </WorkbookProvider>
        </PageBoundary>
      </LanguageProvider>
    </FluentProvider>
  );
}
