import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useGoTo } from "../act";
import type { Facts } from "../facts";
import { valueOfNeed } from "../findings/selectors";
import { useSpeech } from "../language";
import { Amount } from "./Amount";
import { LineLink } from "./LineLink";
import { Whole } from "./Whole";
import { plainList } from "./plainList";

const useStyles = makeStyles({ list: plainList });

const SHOWN = 8;

interface Props {
  readonly ids: readonly string[];
  readonly facts: Facts;
}

/** Needs as links to their line in the sheet. */
export function NeedLinks({ ids, facts }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const goTo = useGoTo();
  const [all, setAll] = useState(false);
  const shown = all ? ids : ids.slice(0, SHOWN);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((id) => {
          const need = facts.needById.get(id);
          return (
            <li key={id}>
              <LineLink
                words={need?.title || t("noTitle")}
                note={
                  <>
                    <Whole>{id}</Whole> · {need?.department} · <Amount value={need && valueOfNeed(need)} />
                  </>
                }
                onClick={() => goTo("needs", id, "title")}
              />
            </li>
          );
        })}
      </ul>
      {ids.length > SHOWN && (
        <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("less") : `${t("more")} (${ids.length})`}
        </Button>
      )}
    </>
  );
}
