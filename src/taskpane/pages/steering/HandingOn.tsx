import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useJobs } from "../../shared/act";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Fold } from "../../shared/ui/Fold";
import { kept, MadeFileLink, type KeptFile } from "../../shared/ui/MadeFileLink";
import { problemOf, useWorkbookStore } from "../../shared/workbook";
import { FORMATS, handOn, IDENTITY_SETTING, identityIn, isSiret, NO_IDENTITY, type HandedFormat } from "./handOn";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  field: { minWidth: 0, "& .fui-Input": { minWidth: 0 } },
  format: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
});

interface Props {
  readonly facts: Facts;
  readonly today: string;
}

/** The programme given to others: a plain workbook, the list for APProch, open data, a calendar. Nothing is sent. */
export function HandingOn({ facts, today }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { gateway } = useWorkbookStore();
  const { fail } = useJobs();
  const [identity, setIdentity] = useState(NO_IDENTITY);
  const [file, setFile] = useState<KeptFile>();
  useEffect(() => {
    // Blank until it is known, and typed again if it cannot be read: nothing depends on it meanwhile.
    void gateway.readSetting(IDENTITY_SETTING).then(
      (setting) => setIdentity(identityIn(setting)),
      () => undefined,
    );
  }, [gateway]);
  const wrong = !isSiret(identity.siret);
  const make = async (format: HandedFormat) => {
    const { ocidPrefix, ...publisher } = identity;
    try {
      await gateway.writeSetting(IDENTITY_SETTING, identity);
      const programme = { publisher, on: today, actions: facts.actions, needs: facts.needs };
      setFile(kept(await handOn(format, programme, ocidPrefix, (phase) => t(`programme.phases.${phase}`))));
    } catch (error) {
      fail(problemOf(error));
    }
  };
  const field = (key: keyof typeof identity) => ({
    value: identity[key],
    onChange: (_event: unknown, { value }: { readonly value: string }) =>
      setIdentity({ ...identity, [key]: value.trim() === "" ? "" : value }),
  });
  return (
    <Fold title={t("steering.handOn.title")}>
      <div className={styles.part}>
        {facts.actions.length === 0 ? (
          <span>{t("steering.handOn.none")}</span>
        ) : (
          <>
            <Field className={styles.field} label={t("steering.handOn.name")}>
              <Input {...field("name")} />
            </Field>
            <Field
              className={styles.field}
              label={t("steering.handOn.siret")}
              validationMessage={wrong ? t("steering.handOn.siretWrong") : null}
            >
              <Input inputMode="numeric" {...field("siret")} />
            </Field>
            <Field className={styles.field} label={t("steering.handOn.prefix")} hint={t("steering.handOn.prefixHint")}>
              <Input {...field("ocidPrefix")} />
            </Field>
            {FORMATS.map((format) => (
              <div key={format} className={styles.format}>
                <Button disabledFocusable={wrong || identity.name === ""} onClick={() => void make(format)}>
                  {t(`steering.handOn.make.${format}`)}
                </Button>
                <Caption1>{t(`steering.handOn.note.${format}`)}</Caption1>
              </div>
            ))}
            {identity.name === "" && <Caption1>{t("steering.handOn.nameNeeded")}</Caption1>}
            <div role="status">{file && <MadeFileLink {...file} />}</div>
          </>
        )}
      </div>
    </Fold>
  );
}
