import { Button, Body1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowImportRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { useSpeech } from "../../shared/language";
import { useDropZone } from "./useDropZone";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
  hidden: { display: "none" },
});

interface Props {
  /** Whether choosing files is what the page is waiting for. */
  readonly primary: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Receives files: chosen, or dropped. */
export function FilePicker({ primary, onFiles }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const [zone, setZone] = useState<HTMLElement | null>(null);
  const over = useDropZone(zone, onFiles);
  return (
    <div
      ref={setZone}
      className={mergeClasses(styles.zone, over && styles.over)}
      role="group"
      aria-label={t("submission.choose")}
    >
      {primary && <Body1>{t("submission.drop")}</Body1>}
      <Button
        appearance={primary ? "primary" : "secondary"}
        icon={<ArrowImportRegular />}
        onClick={() => input.current?.click()}
      >
        {primary ? t("submission.choose") : t("submission.more")}
      </Button>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.txt,.tsv"
        aria-label={t("submission.choose")}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again once corrected.
          event.target.value = "";
        }}
      />
    </div>
  );
}
