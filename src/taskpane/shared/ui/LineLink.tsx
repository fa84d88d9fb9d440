import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSpeech } from "../language";

const useStyles = makeStyles({
  line: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly words: string;
  readonly note: ReactNode;
  readonly onClick: () => void;
}

/** A line of the workbook, in words, that a press shows in its sheet. */
export function LineLink({ words, note, onClick }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <Button appearance="subtle" className={styles.line} title={t("goToCell")} onClick={onClick}>
      <span className={styles.words}>
        <span>{words}</span>
        <Caption1>{note}</Caption1>
      </span>
    </Button>
  );
}
