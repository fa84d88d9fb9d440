import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { KeyboardRegular } from "@fluentui/react-icons";
import { useSpeech } from "../language";

const useStyles = makeStyles({
  panel: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
  keys: { display: "grid", gridTemplateColumns: "auto 1fr", gap: tokens.spacingHorizontalS, margin: 0 },
  key: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  does: { margin: 0 },
});

interface Props {
  readonly shown: boolean;
  readonly onToggle: (shown: boolean) => void;
  /** Key as engraved, and what it does. */
  readonly keys: readonly (readonly [key: string, does: string])[];
}

/** The keys of a page, behind "?". */
export function KeyHelp({ shown, onToggle, keys }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        icon={<KeyboardRegular />}
        aria-expanded={shown}
        onClick={() => onToggle(!shown)}
      >
        {t("keys.open")}
      </Button>
      {shown && (
        <div className={styles.panel}>
          <dl className={styles.keys} aria-label={t("keys.title")}>
            {keys.map(([key, does]) => (
              <div key={key} style={{ display: "contents" }}>
                <dt className={styles.key}>{key}</dt>
                <dd className={styles.does}>{does}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}
