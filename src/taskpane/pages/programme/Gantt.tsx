import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Entry } from "../../shared/findings/programme";
import { useSpeech } from "../../shared/language";
import { ScrollRegion } from "../../shared/ui/ScrollRegion";
import { barsOf, monthsOf, partOf, shareOf, type Bar } from "./gantt";
import { StandingMark } from "./StandingMark";

const NAME = "132px";

const useStyles = makeStyles({
  region: { border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: { borderCollapse: "collapse", tableLayout: "fixed", fontSize: tokens.fontSizeBase200 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  name: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    width: NAME,
    minWidth: NAME,
    maxWidth: NAME,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: 0,
  },
  month: { width: "40px", minWidth: "40px", fontWeight: tokens.fontWeightRegular, padding: 0 },
  cell: { position: "relative", height: "32px", padding: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  open: { width: "100%", justifyContent: "flex-start", padding: tokens.spacingHorizontalXS, minWidth: 0 },
  title: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", textAlign: "start" },
  words: { minWidth: 0, width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  bar: { position: "absolute", top: "10px", height: "12px" },
  preparation: { backgroundColor: tokens.colorBrandStroke2, border: `1px solid ${tokens.colorBrandStroke1}` },
  procedure: { backgroundColor: tokens.colorBrandBackground, border: `1px solid ${tokens.colorBrandStroke1}` },
  today: {
    position: "absolute",
    top: 0,
    bottom: 0,
    width: 0,
    borderLeft: `2px solid ${tokens.colorStatusDangerForeground1}`,
  },
  legend: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
  key: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  sample: { width: "16px", height: "10px" },
  line: { height: "14px", borderLeft: `2px solid ${tokens.colorStatusDangerForeground1}` },
});

interface Props {
  readonly entries: readonly Entry[];
  readonly today: string;
  readonly onOpen: (id: string) => void;
}

/** The programme over time: a line an action, a column a month, today as a line. ↑ ↓ move, Enter opens. */
export function Gantt({ entries, today, onOpen }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const months = monthsOf(entries, today);
  return (
    <div>
      <ScrollRegion className={styles.region} label={t("programme.gantt.title")}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{t("programme.gantt.caption", { day: format.day(today) })}</caption>
          <thead>
            <tr>
              <th className={styles.name} scope="col">
                {t("programme.gantt.action")}
              </th>
              {months.map((month, index) => (
                <th key={month} className={styles.month} scope="col" aria-label={format.month(`${month}-01`)}>
                  {monthLabel(month, format.language, index === 0)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.action.id} className={styles.row}>
                <th className={styles.name} scope="row">
                  <Button
                    appearance="transparent"
                    className={styles.open}
                    data-row=""
                    title={entry.action.title}
                    onClick={() => onOpen(entry.action.id)}
                    onKeyDown={moveAmongRows}
                  >
                    <span className={styles.words}>
                      <span className={styles.title}>{entry.action.title || t("noTitle")}</span>
                      <StandingMark standing={entry.standing.standing} />
                    </span>
                  </Button>
                </th>
                {months.map((month) => (
                  <MonthCell key={month} month={month} bars={barsOf(entry)} today={today} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Legend />
    </div>
  );
}

interface CellProps {
  readonly month: string;
  readonly bars: readonly Bar[];
  readonly today: string;
}

function MonthCell({ month, bars, today }: CellProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <td className={styles.cell}>
      {bars.map((bar) => {
        const part = partOf(bar, month);
        return (
          part && (
            <span
              key={bar.kind}
              className={mergeClasses(styles.bar, styles[bar.kind])}
              style={{ left: percent(part.start), width: percent(part.width) }}
            >
              <span className={styles.hidden}>{t(`programme.gantt.${bar.kind}`)}</span>
            </span>
          )
        );
      })}
      {today.startsWith(month) && <span className={styles.today} style={{ left: percent(shareOf(today)) }} />}
    </td>
  );
}

function Legend() {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div className={styles.legend} aria-hidden>
      <span className={styles.key}>
        <span className={mergeClasses(styles.sample, styles.preparation)} />
        {t("programme.gantt.preparation")}
      </span>
      <span className={styles.key}>
        <span className={mergeClasses(styles.sample, styles.procedure)} />
        {t("programme.gantt.procedure")}
      </span>
      <span className={styles.key}>
        <span className={styles.line} />
        {t("programme.gantt.today")}
      </span>
    </div>
  );
}

/** ↑ and ↓ go from line to line; ← and → are left to the table, which they scroll. */
function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const rows = [...(event.currentTarget.closest("tbody")?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  const next = rows[rows.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function percent(share: number): string {
  return `${String(Math.round(share * 1000) / 10)}%`;
}

/** "janv." or "janv. 27" where a year begins. */
function monthLabel(month: string, language: string, first: boolean): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  const short = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" }).format(day);
  return first || month.endsWith("-01") ? `${short} ${month.slice(2, 4)}` : short;
}
