import { Caption1, Field, Link, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { mailAddress, type MailDraft as Draft } from "../../../../domain/campaign";
import { useSpeech } from "../../../shared/language";
import { Fold } from "../../../shared/ui/Fold";

const useStyles = makeStyles({
  draft: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  field: { minWidth: 0 },
  text: { minWidth: 0, width: "100%" },
});

const NO_LINE: readonly string[] = [];

interface Props {
  readonly draft: Draft;
  /** What is wrong, need by need, for a mail of corrections. */
  readonly corrections: readonly string[];
}

/** The mail that the state of a department calls for: opened in the mail program, or copied. Never sent from here. */
export function MailDraft({ draft, corrections }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const { kind, to, contact, department, year, deadline } = draft;
  const values = { department, year: String(year), deadline: deadline === undefined ? "" : format.day(deadline) };
  const text = {
    opening: [
      contact === "" ? t("submission.mail.hello") : t("submission.mail.helloTo", { contact }),
      t(`submission.mail.${kind}.text`, values),
      deadline === undefined ? "" : t(`submission.mail.${kind}.due`, values),
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
    lines: kind === "corrections" ? corrections : NO_LINE,
    more: (count: number) => t("submission.mail.more", { count }),
    closing: t("submission.mail.bye"),
  };
  const { href, left, whole } = mailAddress(to, t(`submission.mail.${kind}.subject`, values), text);
  const body = [text.opening, text.lines.join("\n"), text.closing].filter((part) => part !== "").join("\n\n");
  return (
    <div className={styles.draft}>
      <Link href={href} target="_blank">
        {t(`submission.mail.${kind}.open`)}
      </Link>
      {kind === "invitation" && <Caption1>{t("submission.mail.attachForm")}</Caption1>}
      {kind === "corrections" && <Caption1>{t("submission.mail.attachCorrections")}</Caption1>}
      {to === "" && <Caption1>{t("submission.mail.noAddress")}</Caption1>}
      {!whole && <Caption1>{t("submission.mail.cut", { count: left })}</Caption1>}
      <Fold level={3} title={t("submission.mail.read")}>
        <Field label={t("submission.mail.body")} className={styles.field}>
          <Textarea className={styles.text} readOnly rows={8} value={body} onFocus={(event) => event.target.select()} />
        </Field>
      </Fold>
    </div>
  );
}
