import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useSpeech } from "../../shared/language";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  name: { margin: 0, minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300 },
});

interface Props {
  readonly name: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** A file that was given to the pane, with the button that takes it away. */
export function FileCard({ name, onRemove, children }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={t("submission.remove", { file: name })}
          onClick={onRemove}
        />
      </div>
      {children}
    </section>
  );
}
