import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Need } from "../../domain/need";
import { useFacts, type Facts } from "../shared/facts";
import { useFindings } from "../shared/findings";
import { valueOfNeed } from "../shared/findings/selectors";
import { useSpeech } from "../shared/language";
import { Amount } from "../shared/ui/Amount";
import { ReasonText } from "../shared/ui/ReasonText";
import { useSelection } from "../shared/workbook";
import { Whole } from "../shared/ui/Whole";

const useStyles = makeStyles({
  root: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    maxHeight: "45vh",
    overflowY: "auto",
  },
  bar: { width: "100%", justifyContent: "space-between", fontWeight: tokens.fontWeightRegular, textAlign: "start" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", flex: "1 1 auto" },
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  facts: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalM, margin: 0 },
  fact: { margin: 0 },
  anomalies: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The need under the selection of the sheet: what the pane knows of it. */
export function SelectedNeed() {
  const styles = useStyles();
  const { t } = useSpeech();
  const selection = useSelection();
  const known = useFacts();
  const [unfolded, setUnfolded] = useState(false);
  const detail = useId();
  if (known.kind !== "ready" || selection?.table !== "needs") return null;
  const need = known.facts.needById.get(selection.id);
  if (!need) return null;
  return (
    <aside className={styles.root} aria-label={t("selected.title")}>
      <Button
        appearance="subtle"
        className={styles.bar}
        icon={unfolded ? <ChevronDownRegular /> : <ChevronUpRegular />}
        iconPosition="after"
        aria-expanded={unfolded}
        aria-controls={detail}
        onClick={() => setUnfolded(!unfolded)}
      >
        <span className={styles.name}>
          <Whole>{need.id}</Whole> · {need.title || t("noTitle")}
        </span>
      </Button>
      <div id={detail}>{unfolded && <Detail need={need} facts={known.facts} />}</div>
    </aside>
  );
}

function Detail({ need, facts }: { readonly need: Need; readonly facts: Facts }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const anomalies = (useFindings().anomalies.value ?? []).filter(({ needId }) => needId === need.id);
  const lot = facts.lots.find(({ needIds }) => needIds.includes(need.id));
  const pooling = facts.poolings.find(({ id }) => id === need.pooling);
  const rows: readonly (readonly [string, string])[] = [
    [t("selected.family"), familyWords(need, facts, t)],
    [t("selected.pooling"), pooling ? `${pooling.id} ${pooling.title}` : need.pooling],
    [t("selected.lot"), lot ? `${lot.number ?? ""} ${lot.title}`.trim() : ""],
    [t("selected.action"), need.action],
  ];
  return (
    <div className={styles.detail}>
      <Text weight="semibold">{need.title || t("noTitle")}</Text>
      <Caption1>
        {need.department} · <Amount value={valueOfNeed(need)} />
      </Caption1>
      <dl className={styles.facts}>
        {rows
          .filter(([, value]) => value !== "")
          .map(([name, value]) => (
            <div key={name} style={{ display: "contents" }}>
              <dt>{name}</dt>
              <dd className={styles.fact}>{value}</dd>
            </div>
          ))}
      </dl>
      <Caption1>{t("selected.anomalies", { count: anomalies.length })}</Caption1>
      <ul className={styles.anomalies}>
        {anomalies.map((anomaly) => (
          <li key={`${anomaly.rule}-${anomaly.field}`}>
            <ReasonText reason={anomaly.reason} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function familyWords(need: Need, { familyByCode }: Facts, t: ReturnType<typeof useSpeech>["t"]): string {
  const named = (code: string) => `${code} ${familyByCode.get(code)?.label ?? ""}`.trim();
  if (need.validatedFamily) return named(need.validatedFamily);
  if (need.suggestedFamily) return t("selected.familySuggested", { family: named(need.suggestedFamily) });
  return t("selected.noFamily");
}
