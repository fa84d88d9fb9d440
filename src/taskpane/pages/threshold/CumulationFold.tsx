import { Badge, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { consequencesOf } from "../../../domain/threshold";
import { valueOf } from "../../../domain/need";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Amount } from "../../shared/ui/Amount";
import { Fold } from "../../shared/ui/Fold";
import { Article, Reasons } from "../../shared/ui/ReasonText";
import { AlertLines, WorstAlert } from "./AlertLines";
import { CountedLines } from "./CountedLines";
import type { AlertedCumulation } from "./cumulationList";
import { Figures } from "./Figures";
import { JustifyUnforeseen } from "./JustifyUnforeseen";

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingBlock: tokens.spacingVerticalS },
  summary: {
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
  },
  content: {
    paddingInlineStart: tokens.spacingHorizontalXXL,
    paddingBlock: tokens.spacingVerticalS,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
});

interface Props {
  readonly item: AlertedCumulation;
  readonly facts: Facts;
  readonly startsOpen: boolean;
}

/**
 * One cumulation: its amount, the procedure and the publicity with their articles, its gravest alert. Inside, every
 * alert with what to do, what the procedure entails, the lines that were counted and why, the figures used.
 */
export function CumulationFold({ item: { cumulation, alerts }, facts, startsOpen }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [open, setOpen] = useState(startsOpen);
  const { procedure, kind, key, name, authority, exercise } = cumulation;
  const innovative = cumulation.needIds.every((id) => {
    const need = facts.needById.get(id);
    return need !== undefined && valueOf(need.innovation) === true;
  });
  const title = [kind === "family" ? `${key} ${name === key ? "" : name}`.trim() : name, authority, exercise];
  return (
    <div className={styles.root}>
      <Fold
        title={title.filter((part) => part !== undefined).join(", ")}
        aside={
          <Amount value={cumulation.withoutAmount.length < cumulation.needIds.length ? cumulation.amount : undefined} />
        }
        open={open}
        onToggle={setOpen}
      >
        <div className={styles.content}>
          {alerts.length > 0 && <AlertLines alerts={alerts} />}
          <JustifyUnforeseen alerts={alerts} />
          <Part title={t("threshold.entails")}>
            <Reasons
              reasons={consequencesOf({ ...cumulation, innovative }, facts.parameters)}
              label={t("threshold.entails")}
            />
          </Part>
          <Part title={t("threshold.countedLines", { count: cumulation.needIds.length })}>
            <CountedLines cumulation={cumulation} facts={facts} />
          </Part>
          <Part title={t("threshold.figuresUsed")}>
            <Figures cumulation={cumulation} />
          </Part>
        </div>
      </Fold>
      <div className={styles.summary}>
        <Text>
          {t(`threshold.procedures.${procedure.code}`)} <Article name={procedure.article} />
          {procedure.provisional && (
            <>
              {" "}
              <Badge appearance="tint" color="warning">
                {t("threshold.provisionalMark")}
              </Badge>
            </>
          )}
        </Text>
        {!open && <WorstAlert alerts={alerts} />}
      </div>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <Subtitle2 as="h3" className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
