import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { procedureOf } from "../../../domain/action";
import { useGoTo } from "../../shared/act";
import type { Facts } from "../../shared/facts";
import type { Entry } from "../../shared/findings/programme";
import { useSpeech } from "../../shared/language";
import { LeverFields } from "../../shared/levers/LeverFields";
import { leversCell, leversTyped } from "../../shared/levers/levers";
import { Amount } from "../../shared/ui/Amount";
import { Fold } from "../../shared/ui/Fold";
import { Reasons, ReasonText } from "../../shared/ui/ReasonText";
import { Whole } from "../../shared/ui/Whole";
import { AmbitionFields } from "./AmbitionFields";
import { Checklist } from "./Checklist";
import { leversProblem, type Draft } from "./draft";
import { MainFields } from "./MainFields";
import { MilestoneTable } from "./MilestoneTable";
import { StandingMark } from "./StandingMark";

const useStyles = makeStyles({
  title: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly entry: Entry;
  readonly facts: Facts;
  readonly draft: Draft;
  readonly today: string;
  readonly onChange: (draft: Draft) => void;
  readonly onFreeze: () => void;
  readonly onClose: () => void;
}

/** One action: where it stands, its milestones, obligations, levers, ambition and drift. */
export function OpenedAction({ entry, facts, draft, today, onChange, onFreeze, onClose }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const goTo = useGoTo();
  const { action, standing, drifts } = entry;
  const [ambitionShown, setAmbitionShown] = useState(true);
  const title = useRef<HTMLDivElement>(null);
  // The line that was pressed is gone: whoever works with the keyboard goes on from here.
  useEffect(() => title.current?.focus(), [action.id]);
  const change = (changed: Draft["changed"]) => onChange({ ...draft, changed: { ...draft.changed, ...changed } });
  const levers = draft.changed.levers ?? action.levers;
  const problem = leversProblem(levers);
  return (
    <>
      <div className={styles.actions}>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onClose}>
          {t("programme.back")}
        </Button>
        <Button appearance="subtle" size="small" onClick={() => goTo("actions", action.id)}>
          {t("programme.goTo")}
        </Button>
      </div>
      <div ref={title} tabIndex={-1}>
        <Subtitle2 as="h2" className={styles.title}>
          <Whole>{action.id}</Whole> · {action.title || t("noTitle")}
        </Subtitle2>
      </div>
      <Body1>
        <StandingMark standing={standing.standing} />
      </Body1>
      <Caption1 block>
        {[procedureOf(action), format.list(action.departments)].filter((part) => part !== "").join(" · ")}
        {" · "}
        <Amount value={action.amount} />
      </Caption1>
      <Reasons reasons={[...standing.reasons, ...action.problems]} label={t("because")} />
      <MainFields action={action} changed={draft.changed} onChange={change} />
      <Fold title={t("programme.milestones.title")}>
        <MilestoneTable entry={entry} changed={draft.changed} onChange={change} />
      </Fold>
      <Fold title={t("programme.obligations.title")} aside={format.count(action.obligations.length)}>
        <Checklist action={action} facts={facts} changed={draft.changed} today={today} onChange={change} />
      </Fold>
      <Fold title={t("programme.levers")} aside={format.count(leversTyped(levers).length)}>
        <LeverFields levers={leversTyped(levers)} onChange={(typed) => change({ levers: leversCell(typed) })} />
        {problem && <ReasonText reason={problem} />}
      </Fold>
      <Fold
        title={t("programme.ambition.title")}
        aside={drifts.length > 0 ? t("programme.ambition.drifts", { count: drifts.length }) : ""}
        open={ambitionShown}
        onToggle={setAmbitionShown}
      >
        <AmbitionFields entry={entry} draft={draft} onChange={onChange} onFreeze={onFreeze} />
      </Fold>
    </>
  );
}
