import { Caption1, Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { useSpeech } from "../language";

const useStyles = makeStyles({ link: { overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXXS } });

/** A file made by the pane. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: BlobPart;
}

/** A file made by the pane, at an address of the pane's own. */
export interface KeptFile {
  readonly name: string;
  readonly address: string;
}

export function kept({ name, bytes }: MadeFile): KeptFile {
  return { name, address: URL.createObjectURL(new Blob([bytes])) };
}

/**
 * A file to keep. Browsers, and Excel where it lets panes save, keep it at a click; where Excel refuses, nothing
 * happens and nothing can be known of it: the line under the link says what to do.
 */
export function MadeFileLink({ name, address }: KeptFile) {
  const styles = useStyles();
  const { t } = useSpeech();
  // The file stays in memory as long as its address: until another takes its place, or the page goes.
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <Link className={styles.link} href={address} download={name}>
          {t("submission.campaign.keep", { file: name })}
        </Link>
        <Caption1 block>{t("submission.campaign.keepHelp")}</Caption1>
      </MessageBarBody>
    </MessageBar>
  );
}
