import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";

interface Props {
  /** Lots of the scenario. */
  readonly count: number;
  readonly limit: number | undefined;
  readonly onChange: (limit: number | undefined) => void;
}

/** How many lots one bidder may win: the notice says it, with the rule if the limit is exceeded (R2113-1). */
export function BidderLimit({ count, limit, onChange }: Props) {
  const { t } = useSpeech();
  return (
    <Choice
      label={t("allotment.bidderLimit")}
      hint={limit === undefined ? undefined : t("allotment.bidderLimitHint")}
      value={limit === undefined ? "" : String(limit)}
      none={t("allotment.noLimit")}
      options={Array.from({ length: count - 1 }, (_, at) => ({
        value: String(at + 1),
        label: t("allotment.limitOf", { count: at + 1 }),
      }))}
      onChange={(value) => onChange(value === "" ? undefined : Number(value))}
    />
  );
}
