import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { QUALITATIVE_ASPECTS, type QualitativeGain } from "../../../domain/savings";
import { useSpeech } from "../../shared/language";

const useStyles = makeStyles({
  set: { border: 0, margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "grid", gridTemplateColumns: "1fr auto auto", gap: tokens.spacingHorizontalXS },
  aspect: { minWidth: 0 },
  evidence: { gridColumn: "1 / -1", minWidth: 0 },
  add: { alignSelf: "flex-start" },
});

const SCORES = [0, 1, 2, 3] as const;

interface Props {
  readonly gains: readonly QualitativeGain[];
  readonly onChange: (gains: readonly QualitativeGain[]) => void;
}

/** What was gained that is not money: an aspect, a score from 0 to 3, and what proves it. */
export function QualitativeFields({ gains, onChange }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const change = (index: number, part: Partial<QualitativeGain>) =>
    onChange(gains.map((gain, at) => (at === index ? { ...gain, ...part } : gain)));
  const free = QUALITATIVE_ASPECTS.find((aspect) => !gains.some((gain) => gain.aspect === aspect));
  return (
    <fieldset className={styles.set}>
      <legend>{t("savings.fields.qualitative")}</legend>
      {gains.map(({ aspect, score, evidence }, index) => {
        const number = index + 1;
        return (
          <div key={number} className={styles.row}>
            <Select
              className={styles.aspect}
              aria-label={t("savings.fields.aspect", { number })}
              value={aspect}
              onChange={(_event, { value }) => change(index, { aspect: value })}
            >
              {[...new Set([...QUALITATIVE_ASPECTS, aspect])].map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
            <Select
              aria-label={t("savings.fields.score", { number })}
              value={String(score)}
              onChange={(_event, { value }) => change(index, { score: Number(value) })}
            >
              {SCORES.map((one) => (
                <option key={one} value={one}>
                  {t("savings.fields.scoreOutOf", { score: one })}
                </option>
              ))}
            </Select>
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t("savings.fields.removeAspect", { number })}
              onClick={() => onChange(gains.filter((_gain, at) => at !== index))}
            />
            <Input
              className={styles.evidence}
              aria-label={t("savings.fields.evidence", { number })}
              placeholder={t("savings.fields.evidenceHint")}
              value={evidence}
              onChange={(_event, { value }) => change(index, { evidence: value.replaceAll(";", ",") })}
            />
          </div>
        );
      })}
      <Button
        size="small"
        className={styles.add}
        icon={<AddRegular />}
        disabled={free === undefined}
        onClick={() => free !== undefined && onChange([...gains, { aspect: free, score: 1, evidence: "" }])}
      >
        {t("savings.fields.addAspect")}
      </Button>
    </fieldset>
  );
}
