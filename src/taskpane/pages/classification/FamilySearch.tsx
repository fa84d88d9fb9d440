import { Button, Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useMemo, useState, type KeyboardEvent } from "react";
import type { Facts } from "../../shared/facts";
import { taughtBy } from "../../shared/findings/classifying";
import { useSpeech } from "../../shared/language";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  hit: { width: "100%", justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightRegular },
});

const SHOWN = 6;

interface Props {
  readonly holdField: (field: HTMLElement | null) => void;
  readonly facts: Facts;
  readonly onChoose: (family: string) => void;
  /** The search is over: the focus goes back to the need. */
  readonly onDone: () => void;
}

/** Another family, by words, code or CPV. Enter takes the first one, Escape leaves. */
export function FamilySearch({ holdField, facts, onChoose, onDone }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [typed, setTyped] = useState("");
  const { nomenclature } = taughtBy(facts.families, facts.needs);
  const hits = useMemo(() => nomenclature.search(typed, SHOWN), [nomenclature, typed]);
  const take = (family: string | undefined) => {
    if (family === undefined) return;
    onChoose(family);
    setTyped("");
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") take(hits[0]?.family.code);
    else if (event.key === "Escape") {
      setTyped("");
      onDone();
    } else return;
    event.preventDefault();
  };
  return (
    <div>
      <Field label={t("classification.search")} hint={t("classification.searchHint")}>
        <SearchBox
          ref={holdField}
          value={typed}
          aria-keyshortcuts="/"
          onChange={(_event, { value }) => setTyped(value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div role="status">{typed.trim() !== "" && t("classification.found", { count: hits.length })}</div>
      {hits.length > 0 && (
        <ul className={styles.list}>
          {hits.map(({ family: { code, label } }) => (
            <li key={code}>
              <Button className={styles.hit} appearance="subtle" onClick={() => take(code)}>
                {code} {label}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
