import { Fold } from "../../shared/ui/Fold";
import { Choice } from "../../shared/ui/Choice";
import { useSpeech } from "../../shared/language";
import type { Facts } from "../../shared/facts";
import { MINE, type View } from "./view";

const STATUSES = ["planned", "running", "suspended", "done", "dropped"] as const;

interface Props {
  readonly facts: Facts;
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** Which actions are shown: mine, a buyer's, a department's, a status; kept for this person in the workbook. */
export function Filters({ facts, view, onChange }: Props) {
  const { t, format } = useSpeech();
  const buyers = namesOf(facts.actions.map(({ buyer }) => buyer));
  const departments = namesOf(facts.actions.flatMap((action) => action.departments));
  const chosen = [
    view.buyer === MINE ? t("programme.filters.mine") : view.buyer,
    view.department,
    STATUSES.filter((status) => status === view.status).map((status) => t(`programme.statuses.${status}`))[0] ?? "",
  ].filter((part) => part !== "");
  return (
    <Fold
      title={t("programme.filters.title")}
      aside={chosen.length === 0 ? t("programme.filters.all") : format.list(chosen)}
    >
      <Choice
        label={t("programme.filters.me")}
        value={view.me}
        none={t("programme.filters.nobody")}
        options={buyers.map(option)}
        onChange={(me) => onChange({ ...view, me, buyer: me === "" ? "" : MINE })}
      />
      <Choice
        label={t("programme.filters.buyer")}
        value={view.buyer}
        none={t("programme.filters.all")}
        options={[
          ...(view.me === "" ? [] : [{ value: MINE, label: t("programme.filters.mine") }]),
          ...buyers.map(option),
        ]}
        onChange={(buyer) => onChange({ ...view, buyer })}
      />
      <Choice
        label={t("programme.filters.department")}
        value={view.department}
        none={t("programme.filters.all")}
        options={departments.map(option)}
        onChange={(department) => onChange({ ...view, department })}
      />
      <Choice
        label={t("programme.filters.status")}
        value={view.status}
        none={t("programme.filters.all")}
        options={STATUSES.map((value): { value: string; label: string } => ({
          value,
          label: t(`programme.statuses.${value}`),
        }))}
        onChange={(status) => onChange({ ...view, status })}
      />
    </Fold>
  );
}

function option(name: string) {
  return { value: name, label: name };
}

function namesOf(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== "").sort((a, b) => a.localeCompare(b));
}
