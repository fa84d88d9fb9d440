import { euros } from "../../../domain/money";
import type { Series, Steering } from "../../../domain/steering";
import type { SteeringSheet } from "../../../workbook";
import type { Facts } from "../../shared/facts";
import type { Speech } from "../../shared/language";

const SHARE = "0%";
const AMOUNT = "#,##0\\ €";

/** What the sheet "Pilotage" holds: each rate in number and in value, the savings, and two charts. In French. */
export function steeringSheet(
  steering: Steering,
  facts: Facts,
  today: string,
  { sheet: { t, format } }: Pick<Speech, "sheet">,
): SteeringSheet {
  const rates = steering.indicators.flatMap(({ code, rate, target, withoutData }) => {
    const label = t(`steering.indicators.${code}`);
    const note = [
      target ? t("steering.target", { target: format.share(target.target) }) : t("steering.noTarget"),
      ...(withoutData.length > 0 ? [t("steering.missing", { count: withoutData.length })] : []),
    ].join(" · ");
    return [
      { label, value: rate.share ?? ("" as const), format: SHARE, note },
      {
        label: t("steering.sheet.inValue", { name: label }),
        value: rate.amountShare ?? ("" as const),
        format: SHARE,
        note: "",
      },
    ];
  });
  const { savings } = steering;
  const gains = {
    label: t("steering.savings"),
    value: euros(savings.twelveMonths),
    format: AMOUNT,
    note: savings.notComputed > 0 ? t("steering.notComputed", { count: savings.notComputed }) : "",
  };
  const familyName = (code: string) => `${code} ${facts.familyByCode.get(code)?.label ?? ""}`.trim();
  const procedureName = (code: string) =>
    code === "dispense" || code === "adapted" || code === "formal" ? t(`threshold.procedures.${code}`) : code;
  const rowsOf = ({ rows }: Series, name: (key: string) => string) =>
    rows.map(({ key, amount }) => [name(key), euros(amount)] as const);
  return {
    sheet: "Pilotage",
    title: t("steering.sheet.title", { day: format.day(today) }),
    figures: [...rates, gains],
    charts: [
      {
        title: familyTitle(steering.byFamily, t, format),
        kind: "bar",
        header: [t("steering.sheet.family"), t("steering.sheet.amount")],
        rows: rowsOf(steering.byFamily, familyName),
      },
      {
        title: t("steering.sheet.byProcedure"),
        kind: "column",
        header: [t("steering.sheet.procedure"), t("steering.sheet.amount")],
        rows: rowsOf(steering.byProcedure, procedureName),
      },
    ],
  };
}

/** One bar for all the other families would be the longest and flatten the rest: the title says what they weigh. */
function familyTitle({ rows, others }: Series, t: Speech["t"], format: Speech["format"]): string {
  if (others.count === 0) return t("steering.sheet.byFamily");
  const amount = format.shortEuros(euros(others.amount));
  return t("steering.sheet.byFirstFamilies", { shown: rows.length, others: others.count, amount });
}
