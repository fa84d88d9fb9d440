/** What each act did, for the message that follows it and for the label of "Annuler". */
export const acts = {
  submission: {
    import_one: "{{count}} besoin ajouté.",
    import_other: "{{count, number}} besoins ajoutés.",
  },
  validation: {
    correct_one: "{{count}} besoin corrigé.",
    correct_other: "{{count, number}} besoins corrigés.",
    ignore_one: "{{count}} anomalie écartée.",
    ignore_other: "{{count, number}} anomalies écartées.",
    write_one: "Anomalies écrites dans la feuille pour {{count}} besoin.",
    write_other: "Anomalies écrites dans la feuille pour {{count, number}} besoins.",
  },
  classification: {
    suggest_one: "{{count}} suggestion écrite dans la feuille.",
    suggest_other: "{{count, number}} suggestions écrites dans la feuille.",
    validate_one: "{{count}} famille validée.",
    validate_other: "{{count, number}} familles validées.",
    validateSure_one: "{{count}} famille validée d'après sa suggestion.",
    validateSure_other: "{{count, number}} familles validées d'après leur suggestion.",
  },
  threshold: {
    justify_one: "Motif écrit pour {{count}} besoin imprévu.",
    justify_other: "Motif écrit pour {{count, number}} besoins imprévus.",
    quality_one: "Qualité d'acheteur enregistrée dans Paramètres.",
    quality_other: "Qualité d'acheteur enregistrée dans Paramètres.",
  },
  pooling: {
    accept_one: "Mutualisation {{id}} retenue : {{count}} besoin.",
    accept_other: "Mutualisation {{id}} retenue : {{count, number}} besoins.",
    refuse_one: "Opportunité écartée, avec son motif.",
    refuse_other: "{{count, number}} opportunités écartées, avec leur motif.",
  },
  allotment: {
    choose_one: "{{count}} lot créé pour {{id}}.",
    choose_other: "{{count, number}} lots créés pour {{id}}.",
  },
  programme: {
    create_one: "{{count}} action créée.",
    create_other: "{{count, number}} actions créées.",
    save_one: "{{count}} action enregistrée.",
    save_other: "{{count, number}} actions enregistrées.",
    freeze_one: "Ambition de {{id}} figée.",
    freeze_other: "{{count, number}} ambitions figées.",
    level_one: "{{id}} réajustée pour lisser la charge.",
    level_other: "{{count, number}} actions réajustées pour lisser la charge.",
  },
  savings: {
    add_one: "{{count}} gain ajouté.",
    add_other: "{{count, number}} gains ajoutés.",
    compute_one: "{{count}} gain calculé.",
    compute_other: "{{count, number}} gains calculés.",
    edit_one: "{{count}} gain enregistré.",
    edit_other: "{{count, number}} gains enregistrés.",
    remove_one: "{{count}} gain retiré.",
    remove_other: "{{count, number}} gains retirés.",
  },
};
