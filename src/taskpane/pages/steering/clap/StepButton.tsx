import { Button, Caption1 } from "@fluentui/react-components";
import { useSectionStyles } from "../sectionStyles";

/** Something that a session can write: what its button says, what it will write, and doing it. */
export interface Step {
  readonly label: string;
  readonly note: string;
  readonly ready: boolean;
  readonly run: () => void;
}

/** A step that is not the next one: a button among others, with what it will write. */
export function StepButton({ step }: { readonly step: Step }) {
  const styles = useSectionStyles();
  return (
    <>
      <Button className={styles.start} disabledFocusable={!step.ready} onClick={step.run}>
        {step.label}
      </Button>
      <Caption1>{step.note}</Caption1>
    </>
  );
}
