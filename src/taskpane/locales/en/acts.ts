import type { acts as french } from "../fr/acts";

export const acts: typeof french = {
  submission: {
    import_one: "{{count}} need added.",
    import_other: "{{count, number}} needs added.",
  },
  validation: {
    correct_one: "{{count}} need corrected.",
    correct_other: "{{count, number}} needs corrected.",
    ignore_one: "{{count}} anomaly set aside.",
    ignore_other: "{{count, number}} anomalies set aside.",
    write_one: "Anomalies written in the sheet for {{count}} need.",
    write_other: "Anomalies written in the sheet for {{count, number}} needs.",
  },
  pooling: {
    accept_one: "Pooling {{id}} kept: {{count}} need.",
    accept_other: "Pooling {{id}} kept: {{count, number}} needs.",
    refuse_one: "Opportunity set aside, with its reason.",
    refuse_other: "{{count, number}} opportunities set aside, with their reason.",
  },
  savings: {
    add_one: "{{count}} saving added.",
    add_other: "{{count, number}} savings added.",
    edit_one: "{{count}} saving recorded.",
    edit_other: "{{count, number}} savings recorded.",
    remove_one: "{{count}} saving removed.",
    remove_other: "{{count, number}} savings removed.",
  },
};
