import type { ClapSession } from "../../../../domain/clap";
import type { ComposedLine, ComposedSheet } from "../../../../workbook";
import type { Speech } from "../../../shared/language";

const WIDTHS = [34, 24, 52];

/** The sheet "CAO", in French: what each award still to come is bound by, procedure by procedure. */
export function commissionSheet(
  { commission, on }: ClapSession,
  { sheet: { t, format, sentence } }: Pick<Speech, "sheet">,
): ComposedSheet {
  const across = (value: string, look: "title" | "note" | "part" | "text"): ComposedLine => ({
    cells: [{ column: 0, span: WIDTHS.length, value, look }],
  });
  const bound = [true, false].flatMap((awarded): readonly ComposedLine[] => {
    const own = commission.filter(({ awardedByCommission }) => awardedByCommission === awarded);
    if (own.length === 0) return [];
    return [
      { cells: [], height: 8 },
      across(t(awarded ? "steering.clap.byCommission" : "steering.clap.byBuyer"), "part"),
      ...own.map(({ action, procedure, rules }): ComposedLine => ({
        cells: [
          { column: 0, value: action.title, look: "label" },
          { column: 1, value: procedure, look: "text" },
          {
            column: 2,
            value: rules
              .map((rule) => (rule.article === undefined ? sentence(rule) : `${sentence(rule)} (${rule.article})`))
              .join("\n"),
            look: "text",
          },
        ],
      })),
    ];
  });
  return {
    sheet: "CAO",
    widths: WIDTHS,
    lines: [
      across(t("steering.clap.commission"), "title"),
      across(t("steering.clap.commissionNote", { day: format.day(on) }), "note"),
      {
        cells: [
          { column: 0, value: t("steering.clap.purchase"), look: "header" },
          { column: 1, value: t("steering.clap.procedure"), look: "header" },
          { column: 2, value: t("steering.clap.toApply"), look: "header" },
        ],
      },
      ...(bound.length > 0 ? bound : [across(t("steering.clap.noRule"), "text")]),
    ],
    charts: [],
    landscape: false,
    pages: "wide",
  };
}
