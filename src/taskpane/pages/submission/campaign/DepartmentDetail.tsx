import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { toSerial } from "../../../../domain/calendar";
import { CAMPAIGN_STATES, mailFor, type SurveyLine } from "../../../../domain/campaign";
import { choiceLabel } from "../../../../domain/table";
import { useState } from "react";
import { useAct } from "../../../shared/act";
import { useSpeech } from "../../../shared/language";
import { Choice } from "../../../shared/ui/Choice";
import { DayField } from "../../../shared/ui/DayField";
import { departmentsAct, stateCells } from "./campaignActs";
import { DepartmentFields } from "./DepartmentFields";
import { MailDraft } from "./MailDraft";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  words: { overflowWrap: "anywhere" },
});

interface Props {
  readonly line: SurveyLine;
  readonly year: number;
  readonly today: string;
  /** What is wrong in its needs, need by need. */
  readonly corrections: readonly string[];
  readonly onForm: () => void;
  readonly onCorrections: () => void;
}

/** A department: its state, its day, its mail, its form. */
export function DepartmentDetail({ line, year, today, corrections, onForm, onCorrections }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const { run } = useAct();
  const [editing, setEditing] = useState(false);
  const { department } = line;
  const { code, label, contact, email, state, deadline, sentOn, receivedOn } = department;
  const draft = mailFor(department, year, today);
  const write = (cells: Parameters<typeof departmentsAct>[1]) => void run(departmentsAct([code], cells));
  if (editing) {
    return (
      <div className={styles.detail}>
        <DepartmentFields
          title={t("submission.campaign.editOf", { department: label || code })}
          start={{ code, label, contact, email }}
          codeFixed
          verb={t("submission.campaign.save")}
          onSave={({ code: _code, ...cells }) => {
            write(cells);
            setEditing(false);
          }}
          onClose={() => setEditing(false)}
        />
      </div>
    );
  }
  return (
    <div className={styles.detail}>
      <Caption1 className={styles.words}>
        {[contact, email].filter((part) => part !== "").join(" · ") || t("submission.campaign.noContact")}
      </Caption1>
      {(sentOn ?? receivedOn) !== undefined && (
        <Caption1>
          {[
            sentOn === undefined ? "" : t("submission.campaign.sentOn", { day: format.day(sentOn) }),
            receivedOn === undefined ? "" : t("submission.campaign.receivedOn", { day: format.day(receivedOn) }),
          ]
            .filter((part) => part !== "")
            .join(" · ")}
        </Caption1>
      )}
      <Choice
        label={t("submission.campaign.state")}
        value={state ?? ""}
        none={state === undefined ? t("submission.campaign.noState") : undefined}
        options={CAMPAIGN_STATES.map((value) => ({ value, label: t(`submission.campaign.states.${value}`) }))}
        onChange={(next) => {
          if (next !== "") write(stateCells(next, today));
        }}
      />
      <DayField
        label={t("submission.campaign.ownDeadline")}
        value={deadline ?? ""}
        onChange={(day) => write({ deadline: day === "" ? "" : toSerial(day) })}
      />
      {draft && <MailDraft draft={draft} corrections={corrections} />}
      <div className={styles.buttons}>
        <Button size="small" onClick={onForm}>
          {t("submission.campaign.form")}
        </Button>
        {corrections.length > 0 && (
          <Button size="small" onClick={onCorrections}>
            {t("submission.campaign.corrections", { count: corrections.length })}
          </Button>
        )}
        {draft?.kind === "invitation" && (
          <Button size="small" onClick={() => write(stateCells("sent", today))}>
            {t("submission.campaign.noteSent")}
          </Button>
        )}
        {state === "received" && (
          <Button size="small" onClick={() => write({ campaign: choiceLabel("departments", "campaign", "validated") })}>
            {t("submission.campaign.validate")}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => setEditing(true)}>
          {t("submission.campaign.edit")}
        </Button>
      </div>
    </div>
  );
}
