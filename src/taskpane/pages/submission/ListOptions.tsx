import { Checkbox } from "@fluentui/react-components";
import type { Department } from "../../../domain/threshold";
import { useSpeech } from "../../shared/language";
import { Choice } from "../../shared/ui/Choice";
import type { ReceivedChange, ReceivedTable } from "./reading/told";

/** Rates of the Code général des impôts that public purchases meet; the user says which one applies. */
const VAT_RATES = [0.2, 0.1, 0.055];

interface Props {
  readonly received: ReceivedTable;
  readonly departments: readonly Department[];
  /** The exercise being surveyed. */
  readonly campaignYear: number;
  /** Files imported already, that this one may correct. */
  readonly earlierFiles: readonly string[];
  /** The earlier file that it corrects, "" for none. */
  readonly replaces: string;
  readonly onChange: (part: ReceivedChange) => void;
}

/** What a list does not say of all its lines, and that the user may say in its place. */
export function ListOptions({ received, departments, campaignYear, earlierFiles, replaces, onChange }: Props) {
  const { t, format } = useSpeech();
  const { options } = received;
  const { department, vatRate, year } = options;
  const anonymous = received.anonymous || department !== undefined;
  const taxed = received.taxed || vatRate !== undefined;
  const { department: _department, ...unnamed } = options;
  const { vatRate: _vatRate, ...untaxed } = options;
  const { year: _year, ...undated } = options;
  return (
    <>
      {received.leftToAbove > 0 && (
        <Checkbox
          label={t("submission.departmentAbove", { count: received.leftToAbove })}
          checked={options.departmentAbove === true}
          onChange={(_event, { checked }) => onChange({ options: { ...options, departmentAbove: checked === true } })}
        />
      )}
      {anonymous && (
        <Choice
          label={t("submission.department")}
          value={department ?? ""}
          none={t("submission.noDepartment")}
          options={departments.map(({ code, label }) => ({ value: code, label: label || code }))}
          onChange={(value) => onChange({ options: value === "" ? unnamed : { ...unnamed, department: value } })}
        />
      )}
      {received.yearless && (
        <Choice
          label={t("submission.year")}
          value={year === undefined ? "" : String(year)}
          none={t("submission.noYear")}
          options={[campaignYear - 1, campaignYear, campaignYear + 1].map((one) => ({
            value: String(one),
            label: String(one),
          }))}
          onChange={(value) => onChange({ options: value === "" ? undated : { ...undated, year: Number(value) } })}
        />
      )}
      {taxed && (
        <Choice
          label={t("submission.vat")}
          value={vatRate === undefined ? "" : String(vatRate)}
          none={t("submission.noVat")}
          options={VAT_RATES.map((rate) => ({
            value: String(rate),
            label: t("submission.vatAt", { rate: format.share(rate) }),
          }))}
          onChange={(value) => onChange({ options: value === "" ? untaxed : { ...untaxed, vatRate: Number(value) } })}
        />
      )}
      {earlierFiles.some((file) => file !== received.file) && (
        <Choice
          label={t("submission.replaces")}
          value={replaces}
          none={t("submission.replacesNone")}
          options={earlierFiles.map((file) => ({ value: file, label: file }))}
          onChange={(chosen) => onChange({ replaces: chosen })}
        />
      )}
    </>
  );
}
