import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { CellChange } from "../../../domain/comparison";
import { TABLES } from "../../../domain/table";
import { cellWords } from "../../shared/cellWords";
import { useSpeech } from "../../shared/language";
import { StateIcon } from "../../shared/ui/StateIcon";
import { Whole } from "../../shared/ui/Whole";
import { DecidedList } from "./DecidedList";
import { addKey, cellKey, dropKey, isAdded, isDropped, isTaken, type Decisions } from "./decisions";
import type { Double, ToldComparison } from "./reading/told";

const useStyles = makeStyles({
  title: { overflowWrap: "anywhere" },
  box: { alignItems: "flex-start", overflowWrap: "anywhere" },
  summary: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  lost: { display: "flex", gap: tokens.spacingHorizontalXS },
});

const HEADERS = new Map(TABLES.needs.columns.map(({ key, header }) => [key, header]));

interface Props {
  readonly comparison: ToldComparison;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

/** What a file would change line by line; each change may be taken or left, or all of a kind at once. */
export function FoundLines({ comparison, decisions, onDecide }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const { fresh, doubles, changed, gone, lost, same, replaces } = comparison;
  const added = fresh + doubles.length;
  const say = ({ field, before, after }: CellChange) =>
    t("submission.compare.cell", {
      column: HEADERS.get(field) ?? field,
      before: cellWords(field, before, format, t("submission.empty")),
      after: cellWords(field, after, format, t("submission.empty")),
    });
  const box = (label: string, key: string, checked: boolean) => (
    <Checkbox
      className={styles.box}
      label={<Whole>{label}</Whole>}
      checked={checked}
      onChange={(_event, data) => onDecide(new Map(decisions).set(key, data.checked === true))}
    />
  );
  const willAdd = ({ row, duplicate: { exact } }: Double) => isAdded({ row, exact }, decisions);
  const cells = changed.flatMap(({ id, changes }) => changes.map((change) => ({ id, change })));
  return (
    <>
      {replaces !== undefined && <Caption1>{t("submission.compare.with", { file: replaces })}</Caption1>}
      <div className={styles.summary}>
        {added > 0 && <Caption1>{t("submission.compare.new", { count: added })}</Caption1>}
        {changed.length > 0 && <Caption1>{t("submission.compare.changed", { count: changed.length })}</Caption1>}
        {gone.length > 0 && <Caption1>{t("submission.compare.gone", { count: gone.length })}</Caption1>}
      </div>
      {same > 0 && <Caption1>{t("submission.already", { count: same })}</Caption1>}
      {lost > 0 && (
        <span className={styles.lost}>
          <StateIcon state="warning" />
          <Caption1>{t("submission.compare.lost", { count: lost })}</Caption1>
        </span>
      )}
      <DecidedList
        title={t("submission.compare.changedTitle")}
        items={changed}
        keyOf={({ id }) => id}
        keys={cells.map(({ id, change }) => cellKey(id, change.field))}
        taken={cells.filter(({ id, change }) => isTaken(id, change, decisions)).length}
        decisions={decisions}
        onDecide={onDecide}
      >
        {({ id, title, changes }) => (
          <>
            <span className={styles.title}>
              <Whole>{id}</Whole> · {title}
            </span>
            {changes.map((change) => (
              <div key={change.field}>
                {box(say(change), cellKey(id, change.field), isTaken(id, change, decisions))}
                {change.kind === "both" && <Caption1 block>{t("submission.compare.both")}</Caption1>}
                {change.kind === "emptied" && <Caption1 block>{t("submission.compare.emptied")}</Caption1>}
              </div>
            ))}
          </>
        )}
      </DecidedList>
      <DecidedList
        title={t("submission.compare.doublesTitle")}
        items={doubles}
        keyOf={({ row }) => String(row)}
        keys={doubles.map(({ row }) => addKey(row))}
        taken={doubles.filter(willAdd).length}
        decisions={decisions}
        onDecide={onDecide}
      >
        {(one) => {
          const { row, title, duplicate } = one;
          const words = { row, title, id: duplicate.id, other: duplicate.title };
          return box(t("submission.compare.double", words), addKey(row), willAdd(one));
        }}
      </DecidedList>
      <DecidedList
        title={t("submission.compare.goneTitle")}
        help={t("submission.compare.goneHelp")}
        items={gone}
        keyOf={({ id }) => id}
        keys={gone.map(({ id }) => dropKey(id))}
        taken={gone.filter(({ id }) => isDropped(id, decisions)).length}
        decisions={decisions}
        onDecide={onDecide}
      >
        {({ id, title }) => box(`${id} · ${title}`, dropKey(id), isDropped(id, decisions))}
      </DecidedList>
    </>
  );
}
