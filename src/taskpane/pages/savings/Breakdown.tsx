import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../shared/language";

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  figures: { display: "grid", gridTemplateColumns: "1fr auto", rowGap: tokens.spacingVerticalXS, margin: 0 },
  figure: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly id: string;
  readonly title: string;
  /** € HT over 12 months. */
  readonly parts: readonly (readonly [name: string, gain: number])[];
}

/** Savings over twelve months, part by part. */
export function Breakdown({ id, title, parts }: Props) {
  const styles = useStyles();
  const { format } = useSpeech();
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.title}>
        {title}
      </Subtitle2>
      <dl className={styles.figures}>
        {parts.map(([name, gain]) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{name}</dt>
            <dd className={styles.figure}>{format.euros(gain)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
