import { makeStyles, tokens } from "@fluentui/react-components";
import { createContext, useState, type ReactNode } from "react";
import { PageHeader } from "./PageHeader";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flex: "1 1 auto", minHeight: 0 },
  // Scroll bars of the embedded browser hide until hovered: always drawn, so that nobody misses what is below.
  body: {
    flex: "1 1 auto",
    minHeight: 0,
    overflowY: "scroll",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // What does not fit scrolls: a button is never squeezed.
    "> *": { flexShrink: 0 },
  },
});

/** The element that scrolls the page, for long lists. */
export const ScrollContext = createContext<HTMLElement | null>(null);

interface Props {
  readonly title: string;
  /** What is left to do or what there is, in the header: "212 à voir". */
  readonly count?: string | undefined;
  /** Foot of the page: an ActBar. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: title and count, what scrolls, the foot with the primary button. */
export function Page({ title, count, foot, children }: Props) {
  const styles = useStyles();
  const [body, setBody] = useState<HTMLElement | null>(null);
  return (
    <div className={styles.page}>
      <PageHeader title={title} count={count} />
      <div className={styles.body} ref={setBody}>
        <ScrollContext value={body}>{children}</ScrollContext>
      </div>
      {foot}
    </div>
  );
}
