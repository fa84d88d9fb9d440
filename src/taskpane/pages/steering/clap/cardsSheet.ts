import { STAKES, type ClapSession } from "../../../../domain/clap";
import { euros } from "../../../../domain/money";
import { LEVERS } from "../../../../domain/savings";
import type { ComposedCell, ComposedLine, ComposedSheet } from "../../../../workbook";
import type { Speech } from "../../../shared/language";

/** Two cards side by side, a margin between them to cut: narrow enough for two whatever font stands for that of the workbook. */
const WIDTHS = [34, 2, 34];
const COLUMNS = [0, 2];
const CARDS_PER_PAGE = 8;
/** Heights in points of the lines of a card: four rows of cards and their margins hold on an A4 page. */
const HEIGHTS = { kind: 20, title: 56, text: 92, margin: 14 };

interface PrintedCard {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
}

/** The cards to print and cut out, eight a page, in French: families of the session, stakes, and the levers that serve them. */
export function cardsSheet(
  { families }: Pick<ClapSession, "families">,
  { sheet: { t, format } }: Pick<Speech, "sheet">,
): ComposedSheet {
  const stakes = STAKES.map(({ stake, label }): PrintedCard => ({
    kind: t("steering.workshop.kind.stake"),
    title: label,
    text: t(`steering.workshop.question.${stake}`),
  }));
  const levers = LEVERS.map((lever): PrintedCard => {
    const served = STAKES.filter((one) => one.levers.includes(lever)).map(({ label }) => label);
    return {
      kind: t("steering.workshop.kind.lever"),
      title: lever,
      text: [
        ...(served.length > 0 ? [t("steering.workshop.serves", { stakes: served.join(", ") })] : []),
        t("steering.workshop.weightToWrite"),
      ].join("\n\n"),
    };
  });
  const ofFamilies = families.map(({ code, label, amount, needs }): PrintedCard => ({
    kind: t("steering.workshop.kind.family"),
    title: label,
    text: [code, format.shortEuros(euros(amount)), t("steering.clap.needs", { count: needs })].join(" · "),
  }));
  const cards = [...ofFamilies, ...stakes, ...levers];
  const lines = Array.from({ length: Math.ceil(cards.length / COLUMNS.length) }, (_, row) =>
    rowOf(cards.slice(row * COLUMNS.length, (row + 1) * COLUMNS.length), row % (CARDS_PER_PAGE / COLUMNS.length) === 0),
  ).flat();
  return { sheet: "Cartes", widths: WIDTHS, lines, charts: [], landscape: false, pages: "as-is" };
}

function rowOf(cards: readonly PrintedCard[], newPage: boolean): readonly ComposedLine[] {
  const line = (height: number, cell: (card: PrintedCard) => Pick<ComposedCell, "value" | "look">): ComposedLine => ({
    height,
    cells: cards.map((card, rank) => ({ column: COLUMNS[rank] ?? 0, ...cell(card) })),
  });
  return [
    { ...line(HEIGHTS.kind, ({ kind }) => ({ value: kind, look: "card-kind" })), newPage },
    line(HEIGHTS.title, ({ title }) => ({ value: title, look: "card-title" })),
    line(HEIGHTS.text, ({ text }) => ({ value: text, look: "card-text" })),
    { cells: [], height: HEIGHTS.margin },
  ];
}
