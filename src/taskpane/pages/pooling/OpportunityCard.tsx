import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PoolingOpportunity, PoolingVehicle } from "../../../domain/pooling";
import type { Facts } from "../../shared/facts";
import { totalOf } from "../../shared/findings/selectors";
import { useSpeech } from "../../shared/language";
import { Amount } from "../../shared/ui/Amount";
import { Choice } from "../../shared/ui/Choice";
import { Fold } from "../../shared/ui/Fold";
import { MotiveForm } from "../../shared/ui/MotiveForm";
import { Reasons } from "../../shared/ui/ReasonText";
import { Signer } from "../../shared/ui/Signer";
import { AdjustNeeds } from "./AdjustNeeds";
import type { PoolingChoice } from "./poolingActs";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: tokens.spacingVerticalS,
  },
  current: { border: `1px solid ${tokens.colorBrandStroke1}` },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const VEHICLES: readonly PoolingVehicle[] = ["internal", "joint-procurement", "central-body", "end-date-alignment"];

interface Props {
  readonly opportunity: PoolingOpportunity;
  readonly facts: Facts;
  readonly open: boolean;
  readonly choice: PoolingChoice;
  readonly signer: string;
  readonly onSign: (name: string) => void;
  readonly onOpen: () => void;
  readonly onChoose: (choice: PoolingChoice) => void;
  readonly onRefuse: (motive: string) => void;
}

/** An opportunity: what speaks for it and against, how to buy, which needs stay in. */
export function OpportunityCard({
  opportunity,
  facts,
  open,
  choice,
  signer,
  onSign,
  onOpen,
  onChoose,
  onRefuse,
}: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const [adjusting, setAdjusting] = useState(false);
  const [refusing, setRefusing] = useState(false);
  const { departments, needIds, reasons, counterSignals, effort, stake } = opportunity;
  const inside = new Set(choice.needIds);
  const removed = needIds.filter((id) => !inside.has(id)).length;
  const added = choice.needIds.length - needIds.length + removed;
  const amount = totalOf(choice.needIds.flatMap((id) => facts.needById.get(id) ?? []));
  return (
    <div className={mergeClasses(styles.card, open && styles.current)}>
      <Fold
        title={opportunity.title}
        aside={<Amount value={amount} />}
        open={open}
        onToggle={(shown) => shown && onOpen()}
      >
        <div className={styles.content}>
          <Caption1>
            {t(`pooling.stakes.${gradeOf(stake)}`)} · {t(`pooling.efforts.${effort}`)}
          </Caption1>
          <Caption1>{format.list(departments)}</Caption1>
          <Reasons reasons={reasons} sign="+" label={t("pooling.for")} />
          <Reasons reasons={counterSignals} sign="−" label={t("pooling.against")} />
          <Choice
            label={t("pooling.vehicle")}
            value={choice.vehicle}
            options={VEHICLES.map((value) => ({ value, label: t(`pooling.vehicles.${value}`) }))}
            onChange={(vehicle) => vehicle !== "" && onChoose({ ...choice, vehicle })}
          />
          <Signer name={signer} onChange={onSign} />
          {refusing ? (
            <MotiveForm
              title={t("pooling.refuseTitle")}
              label={t("pooling.motive")}
              hint={t("pooling.motiveHint")}
              verb={t("pooling.refuseConfirm")}
              giveUp={t("pooling.cancel")}
              onSubmit={onRefuse}
              onClose={() => setRefusing(false)}
            />
          ) : (
            <div className={styles.actions}>
              <Button size="small" aria-expanded={adjusting} onClick={() => setAdjusting(!adjusting)}>
                {t("pooling.adjust")}
              </Button>
              <Button size="small" appearance="subtle" onClick={() => setRefusing(true)}>
                {t("pooling.refuse")}
              </Button>
              {removed > 0 && <Caption1>{t("pooling.adjusted", { count: removed })}</Caption1>}
              {added > 0 && <Caption1>{t("pooling.added", { count: added })}</Caption1>}
            </div>
          )}
          {adjusting && (
            <AdjustNeeds
              opportunity={opportunity}
              kept={choice.needIds}
              facts={facts}
              onChange={(kept) => onChoose({ ...choice, needIds: kept })}
            />
          )}
        </div>
      </Fold>
    </div>
  );
}

/** Three grades are enough to sort cards by eye. */
function gradeOf(stake: number): "high" | "medium" | "low" {
  if (stake >= 0.6) return "high";
  return stake >= 0.3 ? "medium" : "low";
}
