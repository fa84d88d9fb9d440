import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { monthsFrom, type Levelling } from "../../../domain/schedule";
import type { Entry } from "../../shared/findings/programme";
import { useSpeech } from "../../shared/language";
import { Fold } from "../../shared/ui/Fold";
import { ScrollRegion } from "../../shared/ui/ScrollRegion";
import { StateIcon } from "../../shared/ui/StateIcon";
import type { WorkPlan } from "./workPlan";
import { plainList } from "../../shared/ui/plainList";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { fontWeight: tokens.fontWeightRegular, padding: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  name: {
    position: "sticky",
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingInlineEnd: tokens.spacingHorizontalS,
  },
  cell: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    padding: tokens.spacingHorizontalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figure: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  list: plainList,
  line: { paddingBlock: tokens.spacingVerticalXS },
});

interface Props {
  readonly plan: WorkPlan;
  readonly entries: readonly Entry[];
  readonly today: string;
  readonly onFollow: (suggestion: Levelling) => void;
}

/** Days of work of each buyer against what they can give, month by month, and what would level it. */
export function Workload({ plan, entries, today, onFollow }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const { loads, capacity, levelling } = plan;
  const months = [...loads.values()].flatMap((load) => [...load.keys()]).sort();
  const last = months.at(-1) ?? today.slice(0, 7);
  const shown = monthsFrom(today.slice(0, 7), last).slice(0, 18);
  if (loads.size === 0) return null;
  return (
    <Fold
      title={t("programme.workload.title")}
      aside={levelling.length > 0 ? t("programme.workload.toLevel", { count: levelling.length }) : ""}
    >
      <Caption1 block>
        {capacity === undefined
          ? t("programme.workload.noCapacity")
          : t("programme.workload.capacity", { days: format.decimal(capacity) })}
      </Caption1>
      <ScrollRegion label={t("programme.workload.title")}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.name} scope="col">
                {t("programme.workload.buyer")}
              </th>
              {shown.map((month) => (
                <th key={month} className={styles.head} scope="col">
                  {format.month(`${month}-01`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...loads]
              .sort(([a], [b]) => a.localeCompare(b))
              .map(([buyer, load]) => (
                <tr key={buyer}>
                  <th className={styles.name} scope="row">
                    {buyer || t("programme.workload.nobody")}
                  </th>
                  {shown.map((month) => {
                    const days = Math.round(load.get(month) ?? 0);
                    const over = buyer !== "" && capacity !== undefined && days > capacity;
                    return (
                      <td key={month} className={styles.cell}>
                        <span className={styles.figure}>
                          {over && <StateIcon state="warning" />}
                          {format.count(days)}
                          {over && ` / ${format.decimal(capacity)}`}
                        </span>
                      </td>
                    );
                  })}
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollRegion>
      <ul className={styles.list} aria-label={t("programme.workload.suggestions")}>
        {levelling.map((one) => (
          <li key={JSON.stringify(one)} className={styles.line}>
            <Suggestion one={one} entries={entries} onFollow={onFollow} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface SuggestionProps extends Pick<Props, "entries" | "onFollow"> {
  readonly one: Levelling;
}

function Suggestion({ one, entries, onFollow }: SuggestionProps) {
  const { t, format } = useSpeech();
  const month = format.month(`${one.month}-01`);
  if (one.kind === "none") {
    const days = format.count(Math.round(one.over));
    return <span>{t("programme.workload.none", { buyer: one.buyer, month, days })}</span>;
  }
  const title = entries.find(({ action }) => action.id === one.id)?.action.title ?? one.id;
  const what = `${one.id} ${title}`;
  return (
    <>
      <div>
        {one.kind === "earlier"
          ? t("programme.workload.earlier", { what, buyer: one.buyer, month, day: format.day(one.startBy) })
          : t("programme.workload.handOver", { what, buyer: one.buyer, month, to: one.to })}
      </div>
      <Button size="small" aria-label={`${t("programme.workload.follow")} ${what}`} onClick={() => onFollow(one)}>
        {t("programme.workload.follow")}
      </Button>
    </>
  );
}
