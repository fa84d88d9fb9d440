import { Button, Caption1, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ClapSession } from "../../../../domain/clap";
import { useAct } from "../../../shared/act";
import type { Facts } from "../../../shared/facts";
import { useSpeech } from "../../../shared/language";
import { Amount } from "../../../shared/ui/Amount";
import { Choice } from "../../../shared/ui/Choice";
import { Fold } from "../../../shared/ui/Fold";
import { useSectionStyles } from "../sectionStyles";
import { followAct } from "./reviewActs";

const useStyles = makeStyles({ name: { flex: "1 1 auto", minWidth: 0 } });
/** Families offered by their weight; the others are chosen in the list. */
const OFFERED = 8;

interface Props {
  readonly session: ClapSession;
  readonly facts: Facts;
}

/** The families that the officials follow: the heaviest are offered, any other may be added. */
export function FollowedFamilies({ session, facts }: Props) {
  const styles = useSectionStyles();
  const own = useStyles();
  const { t } = useSpeech();
  const { run } = useAct();
  const now = session.families.map(({ code }) => code);
  const [edited, setEdited] = useState<readonly string[]>();
  const codes = edited ?? now;
  const heaviest = session.weighed.filter(({ needs }) => needs > 0).slice(0, OFFERED);
  const offered = new Set([...heaviest.map(({ code }) => code), ...codes]);
  const shown = session.weighed.filter(({ code }) => offered.has(code));
  const act = followAct(new Set(codes), facts);
  const toggle = (code: string) =>
    setEdited(codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code]);
  const write = async () => {
    if (await run(act)) setEdited(undefined);
  };
  return (
    <Fold level={3} title={t("steering.clap.families")} aside={String(codes.length)}>
      <ul className={styles.list}>
        {shown.map(({ code, label, amount }) => (
          <li key={code} className={styles.head}>
            <Checkbox
              className={own.name}
              label={`${code} ${label}`}
              checked={codes.includes(code)}
              onChange={() => toggle(code)}
            />
            <Amount value={amount} />
          </li>
        ))}
      </ul>
      <Choice
        label={t("steering.clap.addFamily")}
        value=""
        none={t("steering.clap.chooseFamily")}
        options={session.weighed
          .filter(({ code }) => !offered.has(code))
          .map(({ code, label }) => ({ value: code, label: `${code} ${label}` }))}
        onChange={(code) => code !== "" && toggle(code)}
      />
      <Button
        className={styles.start}
        disabledFocusable={codes.length === 0 || act.changes?.length === 0}
        onClick={() => void write()}
      >
        {t("steering.clap.follow", { count: codes.length })}
      </Button>
      <Caption1 block>{t("steering.clap.followNote")}</Caption1>
    </Fold>
  );
}
