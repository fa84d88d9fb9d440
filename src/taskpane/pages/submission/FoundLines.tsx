import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { CellChange, Comparison } from "../../../domain/comparison";
import { TABLES } from "../../../domain/table";
import { cellWords } from "../../shared/cellWords";
import { useSpeech } from "../../shared/language";
import { Fold } from "../../shared/ui/Fold";
import { StateIcon } from "../../shared/ui/StateIcon";
import { addKey, cellKey, dropKey, isAdded, isDropped, isTaken, type Decisions } from "./decisions";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  title: { overflowWrap: "anywhere" },
  box: { alignItems: "flex-start", overflowWrap: "anywhere" },
  summary: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  lost: { display: "flex", gap: tokens.spacingHorizontalXS },
});

const HEADERS = new Map(TABLES.needs.columns.map(({ key, header }) => [key, header]));
/** A longer list is for the sheet, once written. */
const SHOWN = 200;

interface Props {
  readonly comparison: Comparison;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

/** What a file would change line by line; each change may be taken or left. */
export function FoundLines({ comparison, decisions, onDecide }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const { added, changed, gone, lost, same, replaces } = comparison;
  const decide = (key: string, taken: boolean) => onDecide(new Map(decisions).set(key, taken));
  const doubles = added.filter(({ duplicate }) => duplicate);
  const say = ({ field, before, after }: CellChange) =>
    t("submission.compare.cell", {
      column: HEADERS.get(field) ?? field,
      before: cellWords(field, before, format, t("submission.empty")),
      after: cellWords(field, after, format, t("submission.empty")),
    });
  return (
    <>
      {replaces !== undefined && <Caption1>{t("submission.compare.with", { file: replaces })}</Caption1>}
      <div className={styles.summary}>
        {added.length > 0 && <Caption1>{t("submission.compare.new", { count: added.length })}</Caption1>}
        {changed.length > 0 && <Caption1>{t("submission.compare.changed", { count: changed.length })}</Caption1>}
        {gone.length > 0 && <Caption1>{t("submission.compare.gone", { count: gone.length })}</Caption1>}
      </div>
      {same > 0 && <Caption1>{t("submission.already", { count: same })}</Caption1>}
      {lost.length > 0 && (
        <span className={styles.lost}>
          <StateIcon state="warning" />
          <Caption1>{t("submission.compare.lost", { count: lost.length })}</Caption1>
        </span>
      )}
      {changed.length > 0 && (
        <Fold level={3} title={t("submission.compare.changedTitle")} aside={String(changed.length)}>
          <ul className={styles.list}>
            {changed.slice(0, SHOWN).map(({ id, title, changes }) => (
              <li key={id}>
                <span className={styles.title}>
                  {id} · {title}
                </span>
                {changes.map((change) => (
                  <div key={change.field}>
                    <Checkbox
                      className={styles.box}
                      label={say(change)}
                      checked={isTaken(id, change, decisions)}
                      onChange={(_event, { checked }) => decide(cellKey(id, change.field), checked === true)}
                    />
                    {change.kind === "both" && <Caption1 block>{t("submission.compare.both")}</Caption1>}
                    {change.kind === "emptied" && <Caption1 block>{t("submission.compare.emptied")}</Caption1>}
                  </div>
                ))}
              </li>
            ))}
          </ul>
          <More count={changed.length} />
        </Fold>
      )}
      {doubles.length > 0 && (
        <Fold level={3} title={t("submission.compare.doublesTitle")} aside={String(doubles.length)}>
          <ul className={styles.list}>
            {doubles.slice(0, SHOWN).map((one) => (
              <li key={one.line.row}>
                <Checkbox
                  className={styles.box}
                  label={t("submission.compare.double", {
                    row: one.line.row,
                    title: String(one.line.need["title"] ?? ""),
                    id: one.duplicate?.id ?? "",
                    other: one.duplicate?.title ?? "",
                  })}
                  checked={isAdded(one, decisions)}
                  onChange={(_event, { checked }) => decide(addKey(one.line.row), checked === true)}
                />
              </li>
            ))}
          </ul>
          <More count={doubles.length} />
        </Fold>
      )}
      {gone.length > 0 && (
        <Fold level={3} title={t("submission.compare.goneTitle")} aside={String(gone.length)}>
          <Caption1 block>{t("submission.compare.goneHelp")}</Caption1>
          <ul className={styles.list}>
            {gone.slice(0, SHOWN).map(({ id, title }) => (
              <li key={id}>
                <Checkbox
                  className={styles.box}
                  label={`${id} · ${title}`}
                  checked={isDropped(id, decisions)}
                  onChange={(_event, { checked }) => decide(dropKey(id), checked === true)}
                />
              </li>
            ))}
          </ul>
          <More count={gone.length} />
        </Fold>
      )}
    </>
  );
}

function More({ count }: { readonly count: number }) {
  const { t } = useSpeech();
  return count > SHOWN ? <Caption1 block>{t("submission.compare.more", { count: count - SHOWN })}</Caption1> : null;
}
