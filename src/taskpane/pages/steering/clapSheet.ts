import type { ClapSession, DriftReview } from "../../../domain/clap";
import { ambitionLabel } from "../../../domain/action";
import { euros } from "../../../domain/money";
import type { Steering } from "../../../domain/steering";
import type { SteeringSheet } from "../../../workbook";
import { decisionWords, outcomeWords } from "./decisionWords";
import type { Speech } from "../../shared/language";

const AMOUNT = "#,##0\\ €";
const SHARE = "0%";
/** One page: what follows is counted, not listed. */
const SHOWN = 8;

type Line = SteeringSheet["figures"][number];

/** The page of the officials, in French: indicators, strategic families, intentions to come, what was given up. */
export function clapSheet(
  session: ClapSession,
  steering: Steering,
  today: string,
  { sheet: { t, format } }: Pick<Speech, "sheet">,
): SteeringSheet {
  const words = (label: string): Line => ({ label, value: "", format: "", note: "" });
  const heading = (label: string): readonly Line[] => [words(""), { ...words(label), heading: true }];
  const more = (count: number): readonly Line[] =>
    count > SHOWN ? [words(t("steering.clap.more", { count: count - SHOWN }))] : [];
  const indicators = steering.indicators.map(({ code, rate, target }): Line => ({
    label: t(`steering.indicators.${code}`),
    value: rate.share ?? "",
    format: SHARE,
    note: target ? t("steering.target", { target: format.share(target.target) }) : "",
  }));
  const families = session.families.slice(0, SHOWN).map(({ code, label, amount, needs, flagged }): Line => ({
    label: `${code} ${label}`,
    value: euros(amount),
    format: AMOUNT,
    note: [t("steering.clap.needs", { count: needs }), ...(flagged ? [] : [t("steering.clap.byWeight")])].join(" · "),
  }));
  const intentions = session.intentions.slice(0, SHOWN).map(({ action, launchOn }): Line => ({
    label: action.title,
    value: action.amount === undefined ? "" : euros(action.amount),
    format: AMOUNT,
    note: [
      t("steering.clap.launch", { day: format.day(launchOn) }),
      ambitionWords(action.currentAmbition, t),
      action.levers,
    ]
      .filter((part) => part !== "")
      .join(" · "),
  }));
  const decisions = session.decisions.slice(0, SHOWN).map((reviewed): Line => ({
    label: decisionWords(reviewed),
    value: "",
    format: "",
    note: outcomeWords(reviewed, t, format),
  }));
  const drifts = session.drifts.slice(0, SHOWN).map((review): Line => ({
    label: review.action.title,
    value: "",
    format: "",
    note: driftWords(review, t, format),
  }));
  const { frozen, kept, measured } = session.review;
  return {
    sheet: "CLAP",
    title: t("steering.clap.sheetTitle", { day: format.day(today) }),
    figures: [
      ...heading(t("steering.figures")),
      ...indicators,
      ...heading(t("steering.clap.families")),
      ...(families.length === 0 ? [words(t("steering.clap.noFamily"))] : families),
      ...heading(t("steering.clap.intentions")),
      ...intentions,
      ...more(session.intentions.length),
      ...(session.reviewed === undefined
        ? []
        : heading(t("steering.clap.decided", { day: format.day(session.reviewed) }))),
      ...decisions,
      ...more(session.decisions.length),
      ...heading(t("steering.clap.drifts")),
      { label: t("steering.clap.kept"), value: `${String(kept)} / ${String(frozen)}`, format: "", note: "" },
      ...drifts,
      ...more(session.drifts.length),
      { label: t("steering.clap.measured"), value: euros(measured), format: AMOUNT, note: "" },
    ],
    charts: [],
  };
}

type Words = Speech["sheet"]["t"];

/** What an action promises, in words: its clauses and criteria, its lots. */
export function ambitionWords(
  ambition: ClapSession["intentions"][number]["action"]["currentAmbition"],
  t: Words,
): string {
  const promised = Object.entries(ambition).filter(([, value]) => value !== false && value !== 0);
  if (promised.length === 0) return t("steering.clap.noAmbition");
  return promised
    .map(([item, value]) => {
      const label = ambitionLabel(item as keyof typeof ambition);
      return value === true ? label : `${label} : ${String(value)}`;
    })
    .join(", ");
}

/** What was given up, when, by whom and why; "sans motif" where nobody says. */
export function driftWords({ drifts }: DriftReview, t: Words, format: Speech["sheet"]["format"]): string {
  return drifts
    .map(({ drift, motive }) => {
      const label = ambitionLabel(drift.item);
      return motive
        ? t("steering.clap.drift", { label, day: format.day(motive.on), who: motive.who, why: motive.why })
        : t("steering.clap.unexplained", { label });
    })
    .join(" ; ");
}
