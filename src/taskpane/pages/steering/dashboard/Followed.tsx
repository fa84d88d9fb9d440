import { Caption1, Subtitle2, Text } from "@fluentui/react-components";
import type { Dashboard, LiveLine } from "../../../../domain/steering";
import { choiceLabel } from "../../../../domain/table";
import type { Facts } from "../../../shared/facts";
import { useSpeech } from "../../../shared/language";
import { Fold } from "../../../shared/ui/Fold";
import { useSectionStyles } from "../sectionStyles";

interface Props {
  readonly board: Dashboard;
  readonly facts: Pick<Facts, "familyByCode">;
}

/** The rest of the dashboard, as the sheet shows it: gains, actions, families and departments. */
export function Followed({ board, facts }: Props) {
  const styles = useSectionStyles();
  const { t, format } = useSpeech();
  const counts = [
    [t("steering.board.launches"), board.launches],
    [t("steering.board.frozen"), board.frozen],
    [t("steering.board.drifted"), board.drifted],
  ] as const;
  return (
    <Fold title={t("steering.board.followed")}>
      <div className={styles.part}>
        <Lines
          title={t("steering.board.savings")}
          lines={board.savings}
          name={(key) => (key === "" ? t("steering.board.noStatus") : choiceLabel("savings", "status", key))}
        />
        <Lines
          title={t("steering.board.actions")}
          lines={board.actions}
          name={(key) => choiceLabel("actions", "status", key)}
        />
        <ul className={styles.list}>
          {counts.map(([name, { value }]) => (
            <li key={name} className={styles.head}>
              <Text>{name}</Text>
              <Text weight="semibold">{format.count(value)}</Text>
            </li>
          ))}
        </ul>
        <Lines
          title={t("steering.sheet.byFamily")}
          lines={board.families}
          name={(key) => `${key} ${facts.familyByCode.get(key)?.label ?? ""}`.trim()}
        />
        <Lines title={t("steering.board.byDepartment")} lines={board.departments} name={(key) => key} />
        <Caption1 className={styles.head}>
          <span>{t("steering.board.total")}</span>
          <span>{format.euros(Math.round(board.programme.value))}</span>
        </Caption1>
      </div>
    </Fold>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly LiveLine[];
  readonly name: (key: string) => string;
}

/** A list of the dashboard: names, figures at the right, how many rows make them. */
function Lines({ title, lines, name }: LinesProps) {
  const styles = useSectionStyles();
  const { format } = useSpeech();
  const shown = lines.filter(({ count, amount }) => amount.value !== 0 || (count?.value ?? 0) !== 0);
  if (shown.length === 0) return null;
  return (
    <section aria-label={title}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {shown.map(({ key, count, amount }) => (
          <li key={key} className={styles.head}>
            <Text>
              {name(key)} {count && <Caption1>({format.count(count.value)})</Caption1>}
            </Text>
            <Text>{format.bareEuros(Math.round(amount.value))}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
