import { Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import {
  checklistOf,
  launchDayOf,
  obligationsOf,
  procedureOf,
  type Action,
  type CheckedObligation,
  type ChecklistLine,
} from "../../../domain/action";
import { familyOf } from "../../../domain/need";
import { procedureNamed } from "../../../domain/threshold";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";
import { Article } from "../../shared/ui/ReasonText";
import { plainList } from "../../shared/ui/plainList";

const useStyles = makeStyles({
  list: plainList,
  line: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

const STATES = ["to-do", "done", "exception"] as const;

interface Props {
  readonly action: Action;
  readonly facts: Facts;
  readonly changed: Partial<Action>;
  readonly today: string;
  readonly onChange: (changed: Partial<Action>) => void;
}

/** What the law asks of this consultation on its launch day; an exception says why. */
export function Checklist({ action, facts, changed, today, onChange }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const shown = { ...action, ...changed };
  const launchOn = launchDayOf(shown) ?? today;
  const families = new Set(
    action.needIds.map((id) => facts.needById.get(id)).map((need) => (need ? familyOf(need) : "")),
  );
  const procedure = procedureNamed(procedureOf(shown));
  const obligations = obligationsOf(
    {
      launchOn,
      nature: action.nature ?? "S",
      procedure,
      familyObligations: [...families].flatMap((code) => facts.familyByCode.get(code)?.obligations ?? []),
    },
    facts.parameters,
  );
  const lines = checklistOf(obligations, shown.obligations);
  const write = (line: CheckedObligation) =>
    onChange({
      obligations: lines.map(({ code, state, motive }) => (code === line.code ? line : { code, state, motive })),
    });
  return (
    <>
      <Caption1 block>{t("programme.obligations.onDay", { day: format.day(launchOn) })}</Caption1>
      {lines.length === 0 && <Caption1 block>{t("programme.obligations.none")}</Caption1>}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.code} className={styles.line}>
            <Line line={line} onChange={write} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface LineProps {
  readonly line: ChecklistLine;
  readonly onChange: (line: CheckedObligation) => void;
}

function Line({ line, onChange }: LineProps) {
  const { t } = useSpeech();
  const { code, article, exceptions, state, motive, motiveMissing } = line;
  return (
    <>
      <div>
        {t(`programme.obligations.codes.${code}`)} <Article name={article} />
      </div>
      <Choice
        label={t("programme.obligations.state", { article })}
        value={state}
        options={STATES.map((value) => ({ value, label: t(`programme.obligations.states.${value}`) }))}
        onChange={(next) => next !== "" && onChange({ code, state: next, motive: next === "exception" ? motive : "" })}
      />
      {state === "exception" && (
        <Field
          label={t("programme.obligations.motive", { article })}
          hint={exceptions ? t("programme.obligations.grounds") : t("programme.obligations.noGround")}
          required
          validationState={motiveMissing ? "warning" : "none"}
          validationMessage={motiveMissing ? t("programme.obligations.motiveMissing") : null}
        >
          <Input value={motive} onChange={(_event, { value }) => onChange({ code, state, motive: value })} />
        </Field>
      )}
    </>
  );
}
