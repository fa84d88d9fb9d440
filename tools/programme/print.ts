import type { Report } from "./report";

const SHOWN = 12;
const money = new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
const count = new Intl.NumberFormat("fr-FR");

/** The programme in a page of text, the largest amounts first. */
export function summary(report: Report): string {
  const lines = [
    `${report.file} : ${count.format(report.needs)} besoins`,
    ...(report.error === undefined ? [] : [report.error]),
    ...report.sheets.map(
      ({ sheet, headerRow, read, skipped }) =>
        `  feuille « ${sheet} », en-têtes ligne ${String(headerRow)} : ${count.format(read)} lignes lues, ${count.format(skipped.length)} mises de côté`,
    ),
    ...section("Anomalies", Object.entries(report.anomalies), ([rule, times]) => `${count.format(times)} × ${rule}`),
    ...section(
      "Cumuls",
      report.cumulations,
      (one) => `${money.format(one.amount)} ${one.key} ${one.label} : ${one.procedure} (${one.article})`,
    ),
    ...section("Alertes", report.alerts, ({ severity, key, message }) => `${severity} ${key} : ${message}`),
    ...section(
      "Mutualisations",
      report.pools,
      (one) =>
        `${money.format(one.amount)} ${one.title} : ${count.format(one.needs.length)} besoins, ${one.departments.join(", ")}`,
    ),
    `Lots : ${count.format(report.lots.length)}`,
    ...section("Calendrier", report.schedule, (one) => {
      const who = "pool" in one ? one.pool : `ligne ${one.needs.join(", ")}`;
      return "state" in one ? `${who} : à lancer le ${one.launchBy}, ${one.state}` : `${who} : ${one.error}`;
    }),
    ...section(
      "Étapes",
      report.steps,
      ({ step, ms, roundTrips, requestBytes, responseBytes }) =>
        `${step} : ${count.format(ms)} ms, ${String(roundTrips)} allers-retours, ${count.format(requestBytes)} octets envoyés, ${count.format(responseBytes)} reçus`,
    ),
  ];
  return lines.join("\n");
}

function section<Item>(title: string, items: readonly Item[], line: (item: Item) => string): readonly string[] {
  const more = items.length > SHOWN ? [`  … et ${count.format(items.length - SHOWN)} de plus`] : [];
  return [
    `${title} : ${count.format(items.length)}`,
    ...items.slice(0, SHOWN).map((item) => `  ${line(item)}`),
    ...more,
  ];
}
