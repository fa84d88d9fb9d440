import { makeStyles, mergeClasses, SearchBox, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type KeyboardEvent } from "react";
import type { Need } from "../../../domain/need";
import { searchForNeed, textToClassify } from "../../../domain/review";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { useTaught } from "./useTaught";

const useStyles = makeStyles({
  field: { width: "100%", maxWidth: "none" },
  hit: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  at: { backgroundColor: tokens.colorSubtleBackgroundSelected, fontWeight: tokens.fontWeightSemibold },
});

/** Families that the list holds, those that the card shows already, and those that the need is compared with. */
const LISTED = 6;
const SHOWN = 3;
const LIKELY = SHOWN + LISTED;

interface Props {
  readonly holdField: (field: HTMLElement | null) => void;
  readonly need: Need;
  readonly facts: Facts;
  readonly onChoose: (family: string) => void;
  /** The search is over: the focus goes back to the need. */
  readonly onDone: () => void;
}

/**
 * Another family, by words, code or CPV; before anything is typed, the next ones that the need resembles. Arrows move
 * in the list, Enter takes, Escape leaves.
 */
export function FamilySearch({ holdField, need, facts, onChoose, onDone }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const list = useId();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const teach = useTaught(facts);
  const hits = useMemo(() => {
    if (!open) return [];
    const { nomenclature, classifier } = teach();
    const likely = classifier.suggest(textToClassify(need), LIKELY);
    return searchForNeed(nomenclature, typed, typed.trim() === "" ? likely.slice(SHOWN) : likely, LISTED);
  }, [open, typed, need, teach]);
  const close = () => {
    setTyped("");
    setAt(0);
    setOpen(false);
  };
  const take = (family: string | undefined) => {
    if (family === undefined) return;
    onChoose(family);
    close();
    onDone();
  };
  const step = (by: number) => setAt((at + by + hits.length) % Math.max(hits.length, 1));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") take(hits[at]?.code);
    else if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Escape") {
      close();
      onDone();
    } else return;
    event.preventDefault();
  };
  return (
    <div>
      <SearchBox
        ref={holdField}
        className={styles.field}
        value={typed}
        placeholder={t("classification.searchHint")}
        aria-label={t("classification.search")}
        aria-keyshortcuts="/"
        aria-controls={hits.length > 0 ? list : undefined}
        aria-activedescendant={hits.length > 0 ? `${list}-${at}` : undefined}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(typed.trim() !== "")}
        onChange={(_event, { value }) => {
          setTyped(value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="status">{typed.trim() !== "" && t("classification.found", { count: hits.length })}</div>
      {hits.length > 0 && (
        <div id={list} role="listbox" aria-label={t("classification.otherFamilies")}>
          {hits.map(({ code, label }, place) => (
            <div
              key={code}
              id={`${list}-${place}`}
              role="option"
              aria-selected={place === at}
              className={mergeClasses(styles.hit, place === at && styles.at)}
              tabIndex={-1}
              // Before the field loses the focus, which would close the list.
              onMouseDown={(event) => {
                event.preventDefault();
                take(code);
              }}
            >
              {code} {label}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
