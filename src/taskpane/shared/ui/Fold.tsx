import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  title: { margin: 0 },
  button: {
    width: "100%",
    justifyContent: "flex-start",
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  words: { flex: "1 1 auto", display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  icon: { display: "inline-flex", ":empty": { display: "none" } },
  name: { flex: "1 1 auto" },
});

/** Share of the window under which a heading is low. */
const LOW = 0.6;

interface Props {
  readonly title: ReactNode;
  /** Shown at the right of the title: a count, a figure. */
  readonly aside?: ReactNode;
  readonly icon?: ReactNode;
  readonly level?: 2 | 3;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A heading that opens what it names. Its state may be held by the page. */
export function Fold({ title, aside, icon, level = 2, open, onToggle, children }: Props) {
  const styles = useStyles();
  const [own, setOwn] = useState(false);
  const content = useId();
  const shown = open ?? own;
  const section = useRef<HTMLElement>(null);
  const opening = useRef(false);
  const toggle = () => {
    opening.current = !shown;
    setOwn(!shown);
    onToggle?.(!shown);
  };
  useEffect(() => {
    // Opened low on the page, what it holds would stay out of sight: its heading comes up, and no further. Opened while a
    // fold above it closes, it would leave by the top.
    const top = section.current?.getBoundingClientRect().top ?? 0;
    if (shown && opening.current && (top < 0 || top > window.innerHeight * LOW))
      section.current?.scrollIntoView({ block: "start" });
    opening.current = false;
  }, [shown]);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section ref={section}>
      <Heading className={styles.title}>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={shown ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={shown}
          aria-controls={content}
          onClick={toggle}
        >
          <span className={styles.words}>
            <span className={styles.icon}>{icon}</span>
            <span className={styles.name}>{title}</span>
            <span>{aside}</span>
          </span>
        </Button>
      </Heading>
      <div id={content}>{shown && children}</div>
    </section>
  );
}
