/** Name of the sheet of instructions. */
export const README_SHEET = "Lisez-moi";
export const README_TITLE = "Programme d'achats : comment lire ce classeur";

/** The tables, a line each. The sheet speaks the language of the authority. */
export const README_LINES: readonly string[] = [
  "Besoins : une ligne par besoin remonté par une direction. C'est la feuille de travail ; tout le reste en découle.",
  "Nomenclature : les familles homogènes d'achat, avec leurs préfixes CPV et leurs mots-clés. À adapter à votre collectivité.",
  "Directions : qui contribue, qui est autonome au sens de R2121-2, où en est la campagne.",
  "Mutualisations et Lots : ce qui est proposé avec ses raisons, et ce que vous avez décidé, motif compris.",
  "Actions, Gains, Objectifs, Décisions : ce qui est engagé, ce que cela rapporte, ce qui était visé, ce que les séances du CLAP ont retenu.",
  "Tableau de bord, CLAP, CAO, Cartes : à lire et à imprimer, écrites depuis la page Pilotage ; leurs formules sont celles d'Excel.",
  "Contrats, Paiements : extraits importés (page Recensement), lus par la carte des dépenses ; vides tant que rien n'est importé.",
  "Paramètres : seuils et taux datés, avec article et source. Corrigez-les ici : les calculs suivent.",
  "Journal : chaque acte du complément, pour pouvoir l'annuler. Ne pas modifier à la main.",
  "En-têtes : gris = transmis par les directions ; gris italique = calculé ; bleu = à décider ; gras = décidé par vous.",
  "Vous pouvez trier, filtrer, déplacer ou renommer des colonnes et en ajouter : le complément les retrouve.",
  "Ne changez pas la colonne des numéros (N°, Code) : c'est elle qui dit à quelle ligne revient une décision.",
];

/** A formula to try: what it answers and its stored form (English names, commas). */
export interface Example {
  readonly label: string;
  readonly formula: string;
}

export const README_EXAMPLES_TITLE = "Formules à essayer (modifiez les arguments)";
export const README_EXAMPLES: readonly Example[] = [
  { label: "Famille d'un besoin", formula: '=ACHATS.CLASSER("Maintenance des ascenseurs")' },
  { label: "Son libellé", formula: '=ACHATS.FAMILLE(ACHATS.CLASSER("Maintenance des ascenseurs"))' },
  {
    label: "Ressemblance de deux objets, de 0 à 1",
    formula: '=ACHATS.SIMILARITE("Achat de papier A4","Papier A4 blanc")',
  },
  { label: "Seuil de procédure formalisée aujourd'hui, services", formula: '=ACHATS.SEUIL("formalisée",TODAY(),"S")' },
  { label: "Procédure pour 120 000 € HT de fournitures", formula: '=ACHATS.PROCEDURE(120000,"F",TODAY())' },
  { label: "Gain de 100 à 92 € sur 1 000 unités par an", formula: "=ACHATS.GAIN(100,92,1000)" },
  { label: "Part de ce gain en 2026, notifié le 1er mai", formula: "=ACHATS.GAIN.PRORATA(8000,DATE(2026,5,1),2026)" },
  { label: "Prix de 100 € indexé de 112,4 à 118,9", formula: "=ACHATS.INDEXER(100,112.4,118.9)" },
];
