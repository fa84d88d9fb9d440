import { Caption1, Checkbox, makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { Candidate } from "../../../domain/action";
import { totalOf } from "../../shared/findings/selectors";
import { useSpeech } from "../../shared/language";
import { Amount } from "../../shared/ui/Amount";
import { Fold } from "../../shared/ui/Fold";
import { VirtualList } from "../../shared/ui/VirtualList";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly accepted: readonly Candidate[];
  readonly singles: readonly Candidate[];
  /** Keys of those that are ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly perLot: boolean;
  readonly onChoose: (key: string, chosen: boolean) => void;
  readonly onPerLot: (perLot: boolean) => void;
}

/** What can become an action: what was accepted, ticked; needs bought alone, to be ticked. */
export function CreateActions({ accepted, singles, chosen, perLot, onChoose, onPerLot }: Props) {
  const { t, format } = useSpeech();
  return (
    <>
      {accepted.length > 0 && (
        <Fold title={t("programme.create.accepted")} aside={format.count(accepted.length)}>
          {accepted.some(({ lots }) => lots.length > 0) && (
            <Switch
              label={t("programme.create.perLot")}
              checked={perLot}
              onChange={(_event, { checked }) => onPerLot(checked)}
            />
          )}
          <Candidates label={t("programme.create.accepted")} {...{ candidates: accepted, chosen, onChoose }} />
        </Fold>
      )}
      {singles.length > 0 && (
        <Fold title={t("programme.create.singles")} aside={format.count(singles.length)}>
          <Candidates label={t("programme.create.singles")} {...{ candidates: singles, chosen, onChoose }} />
        </Fold>
      )}
    </>
  );
}

interface CandidatesProps extends Pick<Props, "chosen" | "onChoose"> {
  readonly label: string;
  readonly candidates: readonly Candidate[];
}

function Candidates({ label, candidates, chosen, onChoose }: CandidatesProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <VirtualList label={label} items={candidates} keyOf={({ key }) => key}>
      {({ key, title, needs }) => (
        <div className={styles.line}>
          <Checkbox
            label={<span className={styles.name}>{`${key} ${title || t("noTitle")}`}</span>}
            checked={chosen.has(key)}
            onChange={(_event, { checked }) => onChoose(key, checked === true)}
          />
          <Caption1>
            <Amount value={totalOf(needs)} />
          </Caption1>
        </div>
      )}
    </VirtualList>
  );
}
