import { Caption1, Field, Link, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { mailAddress, type MailDraft as Draft } from "../../../../domain/campaign";
import { useSpeech } from "../../../shared/language";
import { Fold } from "../../../shared/ui/Fold";

const useStyles = makeStyles({
  draft: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  field: { minWidth: 0 },
  text: { minWidth: 0, width: "100%" },
});

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
  const parts = [
    contact === "" ? t("submission.mail.hello") : t("submission.mail.helloTo", { contact }),
    t(`submission.mail.${kind}.text`, values),
    deadline === undefined ? "" : t(`submission.mail.${kind}.due`, values),
    kind === "corrections" ? corrections.join("\n") : "",
    t("submission.mail.bye"),
  ];
  const body = parts.filter((part) => part !== "").join("\n\n");
  const { href, whole } = mailAddress(to, t(`submission.mail.${kind}.subject`, values), body);
  return (
    <div className={styles.draft}>
      <Link href={href} target="_blank">
        {t(`submission.mail.${kind}.open`)}
      </Link>
      {to === "" && <Caption1>{t("submission.mail.noAddress")}</Caption1>}
      {!whole && <Caption1>{t("submission.mail.cut")}</Caption1>}
      <Fold level={3} title={t("submission.mail.read")}>
        <Field label={t("submission.mail.body")} className={styles.field}>
          <Textarea className={styles.text} readOnly rows={8} value={body} onFocus={(event) => event.target.select()} />
        </Field>
      </Fold>
    </div>
  );
}
