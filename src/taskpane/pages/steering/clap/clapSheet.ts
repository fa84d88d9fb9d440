import type { ClapSession, LeverAtHand, ProposedItem } from "../../../../domain/clap";
import { euros } from "../../../../domain/money";
import type { IndicatorCode, Steering } from "../../../../domain/steering";
import type { CellLook, ComposedCell, ComposedLine, ComposedSheet } from "../../../../workbook";
import type { Speech } from "../../../shared/language";
import { driftWords, itemWords, type Spoken } from "./ambitionWords";
import { decisionWords, outcomeWords } from "./decisionWords";

/** Eight equal columns: a figure for two, a text for four. */
const WIDTHS = Array.from({ length: 8 }, () => 12);
/** One page: what follows is counted, not listed. */
const SHOWN = { drifts: 5, decisions: 5, asked: 5, families: 8 };

/** What a session is asked to decide on one intention. */
export interface Asked {
  readonly intention: ClapSession["intentions"][number];
  readonly levers: readonly LeverAtHand[];
  readonly proposed: readonly ProposedItem[];
}

/** The page of the officials, in French: four figures, what was given up, what was decided, what is asked of them. */
export function clapSheet(
  session: ClapSession,
  steering: Steering,
  asked: readonly Asked[],
  { sheet }: Pick<Speech, "sheet">,
): ComposedSheet {
  const { t, format } = sheet;
  const part = (title: string): readonly ComposedLine[] => [
    { cells: [], height: 8 },
    { cells: [across(title, "part")] },
  ];
  const more = (count: number, shown: number): readonly ComposedLine[] =>
    count > shown ? [{ cells: [across(t("steering.clap.more", { count: count - shown }), "note")] }] : [];
  const none = (text: string, found: readonly unknown[]): readonly ComposedLine[] =>
    found.length > 0 ? [] : [{ cells: [across(text, "text")] }];
  const lines: readonly ComposedLine[] = [
    { cells: [across(t("steering.clap.sheetTitle", { day: format.day(session.on) }), "title")] },
    { cells: [across(t("steering.clap.sheetNote"), "note")] },
    { cells: [], height: 6 },
    ...tiles(session, steering, sheet),
    ...part(t("steering.clap.driftsSince")),
    ...none(t("steering.clap.noDrift"), session.drifts),
    ...session.drifts.slice(0, SHOWN.drifts).map((review) => {
      const silent = review.drifts.some(({ motive }) => motive === undefined);
      return sides(review.action.title, driftWords(review, sheet), silent ? "warning" : "text");
    }),
    ...more(session.drifts.length, SHOWN.drifts),
    ...(session.reviewed === undefined ? [] : part(t("steering.clap.decided", { day: format.day(session.reviewed) }))),
    ...session.decisions
      .slice(0, SHOWN.decisions)
      .map((reviewed) => sides(decisionWords(reviewed, sheet), outcomeWords(reviewed, sheet), "text")),
    ...more(session.decisions.length, SHOWN.decisions),
    ...part(t("steering.clap.asked")),
    ...none(t("steering.clap.noIntention"), asked),
    ...asked.slice(0, SHOWN.asked).map((one) => sides(intentionWords(one, sheet), askedWords(one, sheet), "text")),
    ...more(asked.length, SHOWN.asked),
    ...part(t("steering.clap.families")),
    { cells: [across(familiesWords(session, sheet), "text")] },
  ];
  return { sheet: "CLAP", widths: WIDTHS, lines, charts: [], landscape: false, pages: "one" };
}

function across(value: string, look: CellLook): ComposedCell {
  return { column: 0, span: WIDTHS.length, value, look };
}

function sides(left: string, right: string, look: CellLook): ComposedLine {
  return {
    cells: [
      { column: 0, span: 4, value: left, look: "label" },
      { column: 4, span: 4, value: right, look },
    ],
  };
}

interface Tile {
  readonly label: string;
  readonly figure: string;
  readonly note: string;
}

/** Three lines for four figures: their name, the figure, what it is compared with. */
function tiles(session: ClapSession, steering: Steering, { t, format }: Spoken): readonly ComposedLine[] {
  const { frozen, kept, measured, observed } = session.review;
  const rate = (code: IndicatorCode): Tile => {
    const found = steering.indicators.find((one) => one.code === code);
    const share = found?.rate.share;
    return {
      label: t(`steering.indicators.${code}`),
      figure: share === undefined ? t("steering.unknown") : format.share(Math.round(share * 100) / 100),
      note: found?.target
        ? t("steering.target", { target: format.share(found.target.target) })
        : t("steering.noTarget"),
    };
  };
  const all: readonly Tile[] = [
    rate("environmental"),
    rate("social"),
    {
      label: t("steering.clap.kept"),
      figure: t("steering.clap.keptFigure", { kept, frozen }),
      note: t("steering.clap.keptNote", { count: frozen - kept }),
    },
    {
      label: t("steering.savings"),
      figure: format.shortEuros(euros(measured)),
      note: t("steering.clap.observed", { amount: format.shortEuros(euros(observed)) }),
    },
  ];
  const line = (look: CellLook, of: (tile: Tile) => string): ComposedLine => ({
    cells: all.map((tile, rank) => ({ column: rank * 2, span: 2, value: of(tile), look })),
  });
  return [
    line("tile-label", ({ label }) => label),
    line("large", ({ figure }) => figure),
    line("tile-label", ({ note }) => note),
  ];
}

function intentionWords({ intention: { action, launchOn } }: Asked, { t, format }: Spoken): string {
  const amount = action.amount === undefined ? t("steering.clap.unknownAmount") : format.rounded(action.amount);
  return [action.title, amount, t("steering.clap.launch", { day: format.day(launchOn) })].join("\n");
}

/** What the session is asked: the objectives that the action does not promise yet, and the levers that it does not count on. */
function askedWords({ levers, proposed }: Asked, spoken: Spoken): string {
  const { t } = spoken;
  const items = proposed.filter(({ promised }) => !promised).map(({ item, value }) => itemWords(item, value, spoken));
  const open = levers.filter(({ taken }) => !taken).map(({ lever }) => lever);
  const lines = [
    ...(items.length > 0 ? [t("steering.clap.setObjectives", { items: items.join(", ") })] : []),
    ...(open.length > 0 ? [t("steering.clap.chooseLevers", { levers: open.join(", ") })] : []),
  ];
  return lines.length > 0 ? lines.join("\n") : t("steering.clap.nothingAsked");
}

function familiesWords({ families }: ClapSession, { t, format }: Spoken): string {
  if (families.length === 0) return t("steering.clap.noFamily");
  return families
    .slice(0, SHOWN.families)
    .map(({ label, amount }) => t("steering.clap.item", { label, value: format.shortEuros(euros(amount)) }))
    .join(" · ");
}
