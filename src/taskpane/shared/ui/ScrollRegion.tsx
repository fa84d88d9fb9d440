import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";

const useStyles = makeStyles({ region: { overflowX: "auto" } });

/** What scrolls takes the focus, so that arrows scroll it without a mouse. */
const FOCUSABLE = { tabIndex: 0 };

interface Props {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something wider than the pane, which scrolls sideways with the keyboard too. */
export function ScrollRegion({ label, className, children }: Props) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.region, className)} role="region" aria-label={label} {...FOCUSABLE}>
      {children}
    </div>
  );
}
