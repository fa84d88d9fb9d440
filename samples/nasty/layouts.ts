import type { NastyFile } from "./nastyFile";
import { day, xlsx, type Lines } from "./write";

const SECTIONS: Lines = [
  ["Recensement des besoins 2027", null, null, null],
  ["À retourner avant le 15 novembre", null, null, null],
  [null, null, null, null],
  ["Objet", "Montant annuel (k€ HT)", "Durée", "Date souhaitée"],
  ["FOURNITURES", null, null, null],
  ["Sel de déneigement", 12, "4 ans", day("2027-11-15")],
  ["Papier recyclé A4", "1,5", 12, "T1 2027"],
  ["Sous-total fournitures", 13.5, null, null],
  [null, null, null, null],
  ["Objet", "Montant annuel (k€ HT)", "Durée", "Date souhaitée"],
  ["PRESTATIONS DE SERVICES", null, null, null],
  ["Nettoyage des vitres des écoles", 20, "1 an renouvelable 3 fois", "rentrée 2027"],
  ["Total services", 20, null, null],
  ["TRAVAUX", null, null, null],
  ["Réfection de la cour du groupe scolaire", 150, null, "été 2027"],
  ["TOTAL GÉNÉRAL", 183.5, null, null],
  ["NB : montants hors taxes, arrondis au millier", null, null, null],
];

/** Where the list is in a workbook, and how its lines are laid out. */
export const LAYOUTS: readonly NastyFile[] = [
  {
    name: "sections.xlsx",
    why: "title lines, sections that give the nature, repeated header, subtotals, a note, thousands in the header",
    bytes: () => xlsx({ name: "Besoins 2027", lines: SECTIONS, merges: [[1, 0, 1, 3]] }),
    expected: {
      sheet: "Besoins 2027",
      headerRow: 4,
      content: 15,
      rows: [
        [
          6,
          {
            title: "Sel de déneigement",
            nature: "F",
            amountExclTax: 12_000,
            durationMonths: 48,
            neededBy: "2027-11-15",
          },
        ],
        [
          7,
          {
            title: "Papier recyclé A4",
            nature: "F",
            amountExclTax: 1_500,
            durationMonths: 12,
            neededBy: { from: "2027-01-01", to: "2027-03-31" },
          },
        ],
        [12, { nature: "S", amountExclTax: 20_000, durationMonths: 12, renewals: 3 }],
        [15, { nature: "T", amountExclTax: 150_000, neededBy: { from: "2027-06-01", to: "2027-08-31" } }],
      ],
      skipped: [
        [1, "row.said-above"],
        [2, "row.above-header"],
        [5, "row.section"],
        [8, "row.total"],
        [10, "row.repeated-header"],
        [11, "row.section"],
        [13, "row.total"],
        [14, "row.section"],
        [16, "row.total"],
        [17, "row.note"],
      ],
    },
  },
  {
    name: "directions-en-sections.xlsx",
    why: "departments as section titles, merged across",
    bytes: () =>
      xlsx({
        name: "Feuil1",
        lines: [
          ["Objet", "Nature", "Montant annuel HT"],
          ["Direction des sports", null, null],
          ["Ballons de handball", "F", 900],
          ["Traçage des terrains", "S", 4_000],
          ["Direction de la culture", null, null],
          ["Location d'instruments", "S", 7_500],
        ],
        merges: [
          [2, 0, 2, 2],
          [5, 0, 5, 2],
        ],
      }),
    expected: {
      rows: [
        [3, { department: "Direction des sports", title: "Ballons de handball" }],
        [4, { department: "Direction des sports", nature: "S" }],
        [6, { department: "Direction de la culture", amountExclTax: 7_500 }],
      ],
      skipped: [
        [2, "row.section"],
        [5, "row.section"],
      ],
    },
  },
  {
    name: "trois-lignes-entete.xlsx",
    why: "three header lines, groups merged above, units below",
    bytes: () =>
      xlsx({
        name: "Recensement",
        lines: [
          ["Demandeur", null, "Besoin", null, "Budget", null, "Calendrier"],
          ["Direction", "Référent", "Objet", "Nature", "Montant annuel", "Durée", "Date de besoin"],
          [null, null, null, "(F/S/T)", "(k€ HT)", "(années)", null],
          ["Voirie", "A. Martin", "Sel de déneigement", "F", 12, 4, day("2027-11-15")],
          ["Sports", "B. Leroy", "Traçage des terrains", "S", 4, 2, day("2027-04-01")],
        ],
        merges: [
          [1, 0, 1, 1],
          [1, 2, 1, 3],
          [1, 4, 1, 5],
        ],
      }),
    expected: {
      headerRow: 3,
      content: 5,
      rows: [
        [4, { department: "Voirie", contributor: "A. Martin", nature: "F", amountExclTax: 12_000, durationMonths: 48 }],
        [5, { department: "Sports", amountExclTax: 4_000, durationMonths: 24, neededBy: "2027-04-01" }],
      ],
    },
  },
  {
    name: "cellules-fusionnees.xlsx",
    why: "the department is written once, merged over its lines; another one is simply left blank below",
    bytes: () =>
      xlsx({
        name: "Besoins",
        lines: [
          ["Direction", "Objet", "Montant HT"],
          ["Voirie", "Sel de déneigement", 12_000],
          [null, "Gravier concassé", 3_000],
          [null, "Peinture routière", 8_000],
          ["Sports", "Ballons de handball", 900],
        ],
        merges: [[2, 0, 4, 0]],
      }),
    expected: {
      rows: [
        [2, { department: "Voirie" }],
        [3, { department: "Voirie", title: "Gravier concassé" }],
        [4, { department: "Voirie", amountExclTax: 8_000 }],
        [5, { department: "Sports" }],
      ],
    },
  },
  {
    name: "couverture-et-listes.xlsx",
    why: "cover sheet, instructions, hidden list of values, two sheets of needs, an empty one",
    bytes: () =>
      xlsx(
        { name: "Couverture", lines: [["Ville de Rivemar"], ["Recensement 2027"], ["Direction", "Voirie"]] },
        {
          name: "Mode d'emploi",
          lines: [
            ["Colonne", "Ce qu'il faut écrire"],
            ["Objet", "Ce qui est à acheter"],
            ["Montant", "En euros HT"],
          ],
        },
        {
          name: "Listes",
          lines: [
            ["Nature", "Direction"],
            ["F", "Voirie"],
            ["S", "Sports"],
            ["T", "Culture"],
          ],
          hidden: true,
        },
        {
          name: "Voirie",
          lines: [
            ["Objet", "Nature", "Montant annuel"],
            ["Sel de déneigement", "F", 12_000],
          ],
        },
        {
          name: "Sports",
          lines: [
            ["Objet", "Nature", "Montant annuel"],
            ["Ballons de handball", "F", 900],
          ],
        },
        { name: "Feuil6", lines: [] },
      ),
    expected: {
      rows: [
        [2, { title: "Sel de déneigement", amountExclTax: 12_000, department: "Voirie" }],
        [2, { title: "Ballons de handball", amountExclTax: 900, department: "Sports" }],
      ],
    },
  },
  {
    name: "tableau-croise.xlsx",
    why: "a pivot sheet that sums up the list comes first",
    bytes: () =>
      xlsx(
        {
          name: "Synthèse",
          lines: [
            ["Étiquettes de lignes", "Somme de Montant", "Nombre de Objet"],
            ["Sports", 900, 1],
            ["Voirie", 15_000, 2],
            ["Total général", 15_900, 3],
          ],
        },
        {
          name: "Détail",
          lines: [
            ["Direction", "Objet", "Montant"],
            ["Voirie", "Sel de déneigement", 12_000],
            ["Voirie", "Gravier concassé", 3_000],
            ["Sports", "Ballons de handball", 900],
          ],
        },
      ),
    expected: {
      sheet: "Détail",
      rows: [
        [2, {}],
        [3, {}],
        [4, { amountExclTax: 900 }],
      ],
    },
  },
  {
    name: "masquees-et-techniques.xlsx",
    why: "hidden lines, blank lines and columns, technical columns, a list that does not start in A1",
    bytes: () =>
      xlsx({
        name: "Export",
        lines: [
          [],
          [],
          [null, null, "GUID", "Objet", null, "Direction", "Montant HT", "Créé le", "Modifié par"],
          [null, null, "8f14e45f-ceea-4a7c", "Sel de déneigement", null, "Voirie", 12_000, day("2026-09-01"), "import"],
          [],
          [null, null, "c9f0f895-fb98-4b91", "Gravier concassé", null, "Voirie", 3_000, day("2026-09-02"), "import"],
          [null, null, "45c48cce-2e2d-4fbd", "Ballons de handball", null, "Sports", 900, day("2026-09-03"), "import"],
        ],
        hiddenLines: [6],
      }),
    expected: {
      headerRow: 3,
      content: 4,
      rows: [
        [4, { title: "Sel de déneigement" }],
        [6, { title: "Gravier concassé", amountExclTax: 3_000 }],
        [7, { department: "Sports" }],
      ],
      anomalies: [[6, "origin", "row.hidden"]],
    },
  },
  {
    name: "cote-a-cote.xlsx",
    why: "two lists side by side",
    bytes: () =>
      xlsx({
        name: "Besoins",
        lines: [
          ["Voirie", null, null, null, "Sports", null, null],
          ["Objet", "Nature", "Montant HT", null, "Objet", "Nature", "Montant HT"],
          ["Sel de déneigement", "F", 12_000, null, "Ballons de handball", "F", 900],
          ["Balayage mécanisé", "S", 40_000, null, "Traçage des terrains", "S", 4_000],
          [null, null, null, null, "Location de vestiaires", "S", 6_000],
        ],
      }),
    expected: {
      rows: [
        [3, { title: "Sel de déneigement", amountExclTax: 12_000 }],
        [4, { title: "Balayage mécanisé", nature: "S" }],
        [3, { title: "Ballons de handball", amountExclTax: 900 }],
        [4, { title: "Traçage des terrains", amountExclTax: 4_000 }],
        [5, { title: "Location de vestiaires", amountExclTax: 6_000 }],
      ],
    },
  },
  {
    name: "superposees.xlsx",
    why: "two lists one above the other, with other columns in another order",
    bytes: () =>
      xlsx({
        name: "Besoins",
        lines: [
          ["Objet", "Montant HT", "Direction"],
          ["Sel de déneigement", 12_000, "Voirie"],
          ["Gravier concassé", 3_000, "Voirie"],
          [],
          ["Besoins de travaux"],
          ["Direction", "Intitulé", "Opération", "Montant HT"],
          ["Bâtiments", "Réfection de la toiture", "École des Tilleuls", 150_000],
          ["Bâtiments", "Mise aux normes électriques", "École des Tilleuls", 40_000],
        ],
      }),
    expected: {
      rows: [
        [2, { title: "Sel de déneigement", amountExclTax: 12_000, department: "Voirie" }],
        [3, { title: "Gravier concassé", amountExclTax: 3_000 }],
        [
          7,
          {
            title: "Réfection de la toiture",
            department: "Bâtiments",
            amountExclTax: 150_000,
            operation: "École des Tilleuls",
          },
        ],
        [8, { title: "Mise aux normes électriques", amountExclTax: 40_000 }],
      ],
    },
  },
  {
    name: "fiche-en-tete.xlsx",
    why: "the department and the year stand once, above the list",
    bytes: () =>
      xlsx({
        name: "Fiche",
        lines: [
          ["FICHE DE RECENSEMENT"],
          ["Direction :", "Espaces verts"],
          ["Exercice :", 2027],
          [],
          ["Intitulé du besoin", "Type", "Montant estimé HT", "Échéance souhaitée"],
          ["Plantation d'arbres d'alignement", "T", 60_000, "automne 2027"],
          ["Semences et plants", "F", 9_000, "mars 2027"],
        ],
      }),
    expected: {
      headerRow: 5,
      rows: [
        [6, { department: "Espaces verts", year: 2027, nature: "T", amountExclTax: 60_000 }],
        [7, { department: "Espaces verts", neededBy: { from: "2027-03-01", to: "2027-03-31" } }],
      ],
    },
  },
];
