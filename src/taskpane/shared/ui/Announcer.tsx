import { makeStyles } from "@fluentui/react-components";
import { createContext, use, useCallback, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Lets the screens inside say something to those who do not see it. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [said, setSaid] = useState({ text: "", times: 0 });
  const announce = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div aria-live="polite" className={styles.heard}>
        {/* A new element each time: the same sentence twice is heard twice. */}
        <span key={said.times}>{said.text}</span>
      </div>
    </AnnounceContext>
  );
}

/** Says a sentence to screen readers, without moving the focus. */
export function useAnnounce(): (text: string) => void {
  return use(AnnounceContext);
}
