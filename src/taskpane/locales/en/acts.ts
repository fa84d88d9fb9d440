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
  classification: {
    suggest_one: "{{count}} suggestion written in the sheet.",
    suggest_other: "{{count, number}} suggestions written in the sheet.",
    validate_one: "{{count}} family validated.",
    validate_other: "{{count, number}} families validated.",
    validateSure_one: "{{count}} family validated as suggested.",
    validateSure_other: "{{count, number}} families validated as suggested.",
  },
  threshold: {
    justify_one: "Reason written for {{count}} unforeseen need.",
    justify_other: "Reason written for {{count, number}} unforeseen needs.",
    quality_one: "Quality of the buyer kept in Paramètres.",
    quality_other: "Quality of the buyer kept in Paramètres.",
  },
  pooling: {
    accept_one: "Pooling {{id}} kept: {{count}} need.",
    accept_other: "Pooling {{id}} kept: {{count, number}} needs.",
    refuse_one: "Opportunity set aside, with its reason.",
    refuse_other: "{{count, number}} opportunities set aside, with their reason.",
  },
  allotment: {
    choose_one: "{{count}} lot created for {{id}}.",
    choose_other: "{{count, number}} lots created for {{id}}.",
  },
  programme: {
    create_one: "{{count}} action created.",
    create_other: "{{count, number}} actions created.",
    save_one: "{{count}} action saved.",
    save_other: "{{count, number}} actions saved.",
    freeze_one: "Ambition of {{id}} frozen.",
    freeze_other: "{{count, number}} ambitions frozen.",
    level_one: "{{id}} adjusted to level the work.",
    level_other: "{{count, number}} actions adjusted to level the work.",
  },
  savings: {
    add_one: "{{count}} saving added.",
    add_other: "{{count, number}} savings added.",
    compute_one: "{{count}} saving computed.",
    compute_other: "{{count, number}} savings computed.",
    edit_one: "{{count}} saving recorded.",
    edit_other: "{{count, number}} savings recorded.",
    remove_one: "{{count}} saving removed.",
    remove_other: "{{count, number}} savings removed.",
  },
};
