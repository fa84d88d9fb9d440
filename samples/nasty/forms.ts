import type { NastyFile } from "./nastyFile";
import { utf8, xlsx, day } from "./write";

/** Forms made for people: titles, sections, instructions, sums and signatures around the lines. */
export const FORMS: readonly NastyFile[] = [
  {
    name: "trois-lignes-fusionnees.xlsx",
    why: "three header rows of names, merged",
    bytes: () =>
      xlsx({
        name: "2027",
        lines: [
          ["RECENSEMENT DES BESOINS 2027", null, null, null, null, null],
          ["Identification", null, "Estimation", null, null, "Planning"],
          ["Direction", "Objet", "Montant", null, "Durée", "Date souhaitée"],
          [null, null, "annuel HT", "total HT", "(en mois)", null],
          ["Voirie", "Sel de déneigement", 12000, 48000, 48, "15/11/2027"],
          ["Culture", "Location de pianos", 3000, 6000, 24, "mars 2027"],
        ],
        merges: [
          [1, 0, 1, 5],
          [2, 0, 2, 1],
          [2, 2, 2, 4],
          [3, 2, 3, 3],
        ],
      }),
    expected: {
      headerRow: 4,
      rows: [
        [
          5,
          {
            department: "Voirie",
            title: "Sel de déneigement",
            amountExclTax: 12000,
            totalAmountExclTax: 48000,
            durationMonths: 48,
            neededBy: "2027-11-15",
          },
        ],
        [6, { title: "Location de pianos", durationMonths: 24 }],
      ],
    },
  },
  {
    name: "poles-et-sous-totaux.xlsx",
    why: "sections of three sorts, S/T, totals",
    bytes: () =>
      xlsx({
        name: "Besoins",
        lines: [
          ["N°", "Désignation", "Montant HT annuel", "Observations"],
          [null, "Pôle Éducation :", null, null],
          [1, "Manuels scolaires", 18000, null],
          [2, "Mobilier des écoles", 25000, "urgent"],
          [null, "S/T", 43000, null],
          ["Direction des sports", null, null, null],
          [3, "Ballons de handball", 900, null],
          [null, "Sous-total Direction des sports :", 900, null],
          ["TRAVAUX", null, null, null],
          [4, "Réfection du gymnase", 150000, null],
          ["TOTAL GÉNÉRAL", null, 193900, null],
          [null, "Total HT", 193900, null],
          [null, "TVA 20 %", 38780, null],
          [null, "Total TTC", 232680, null],
        ],
      }),
    expected: {
      headerRow: 1,
      rows: [
        [3, { title: "Manuels scolaires", department: "Pôle Éducation", amountExclTax: 18000 }],
        [4, { title: "Mobilier des écoles" }],
        [7, { title: "Ballons de handball", department: "Direction des sports" }],
        [10, { nature: "T", title: "Réfection du gymnase", amountExclTax: 150000 }],
      ],
      skipped: [
        [5, "row.total"],
        [8, "row.total"],
        [11, "row.total"],
        [12, "row.total"],
        [13, "row.total"],
        [14, "row.total"],
      ],
    },
  },
  {
    name: "direction-au-dessus.csv",
    why: "title lines with no separators, department said above",
    bytes: () =>
      utf8(
        "Ville de Rivemar\nRecensement des besoins - programmation 2027\nDirection : Espaces verts\n\nObjet;Nature;Montant annuel HT;Durée\nTerreau et paillage;F;12000;4 ans\nÉlagage des platanes;S;45 000,00;3 ans\n",
      ),
    expected: {
      headerRow: 5,
      rows: [
        [
          6,
          {
            department: "Espaces verts",
            title: "Terreau et paillage",
            nature: "F",
            amountExclTax: 12000,
            durationMonths: 48,
          },
        ],
        [7, { nature: "S", amountExclTax: 45000, durationMonths: 36 }],
      ],
    },
  },
  {
    name: "entetes-repetes.csv",
    why: "header repeated with other case and spaces",
    bytes: () =>
      utf8(
        "Direction;Objet;Montant annuel HT;Durée\nVoirie;Sel de déneigement;12000;4 ans\n\nDIRECTION;OBJET ;MONTANT ANNUEL HT;DUREE\nSports;Ballons;900;1 an\n Direction; Objet; Montant annuel HT; Durée\nCulture;Pianos;3000;2 ans\n",
      ),
    expected: {
      rows: [
        [2, {}],
        [5, { department: "Sports", title: "Ballons" }],
        [7, { title: "Pianos" }],
      ],
      skipped: [
        [4, "row.repeated-header"],
        [6, "row.repeated-header"],
      ],
    },
  },
  {
    name: "signature.csv",
    why: "signature lines at the end",
    bytes: () =>
      utf8(
        "Objet;Direction;Montant annuel\nSel de déneigement;Voirie;12000\nBallons;Sports;900\n;;\nFait à Rivemar, le 12 novembre 2026;;\nLe directeur général des services;;\nVisa :;;\n",
      ),
    expected: {
      rows: [
        [2, {}],
        [3, {}],
      ],
    },
  },
  {
    name: "consignes.xlsx",
    why: "a row of instructions under the header",
    bytes: () =>
      xlsx({
        name: "B",
        lines: [
          ["Direction", "Objet du besoin", "Montant annuel HT", "Date de besoin", "Nature"],
          ["Choisir dans la liste", "Texte libre", "En euros", "jj/mm/aaaa", "F, S ou T"],
          ["Voirie", "Sel de déneigement", 12000, "15/11/2027", "F"],
          ["Sports", "Ballons", 900, "01/02/2027", "F"],
        ],
      }),
    expected: {
      rows: [
        [3, { title: "Sel de déneigement" }],
        [4, {}],
      ],
    },
  },
  {
    name: "total-a-droite.xlsx",
    why: "totals with the word in the last text column",
    bytes: () =>
      xlsx({
        name: "B",
        lines: [
          ["Direction", "Objet", "Fournisseur actuel", "Montant annuel"],
          ["Voirie", "Sel", "Salins", 12000],
          [null, null, "TOTAL", 12000],
          ["Sports", "Ballons", "Casal", 900],
          [null, null, "Sous total :", 900],
          [null, null, null, 12900],
        ],
      }),
    expected: {
      rows: [
        [2, {}],
        [4, { title: "Ballons" }],
      ],
      skipped: [
        [3, "row.total"],
        [5, "row.total"],
        [6, "row.total"],
      ],
    },
  },
  {
    name: "entete-ligne-50.xlsx",
    why: "header on line 50",
    bytes: () =>
      xlsx({
        name: "B",
        lines: [
          ...Array.from({ length: 49 }, (_, i) => [i < 45 ? `Consigne ${i + 1} : lire avant de remplir` : null]),
          ["Direction", "Objet du besoin", "Nature", "Montant annuel HT"],
          ["Voirie", "Sel de déneigement", "F", 12000],
          ["Sports", "Ballons de handball", "F", 900],
        ],
      }),
    expected: {
      headerRow: 50,
      rows: [
        [51, { title: "Sel de déneigement" }],
        [52, {}],
      ],
    },
  },
  {
    name: "direction-en-titre.csv",
    why: "one title line naming the department without a label",
    bytes: () =>
      utf8("DIRECTION DES ESPACES VERTS;;\nObjet;Montant annuel;Durée\nTerreau;2000;1 an\nÉlagage;45000;3 ans\n"),
    expected: {
      rows: [
        [3, { department: "DIRECTION DES ESPACES VERTS", title: "Terreau" }],
        [4, {}],
      ],
    },
  },
  {
    name: "formulaire-papier.xlsx",
    why: "a form: title, department in two cells, deadline, list, total, signature",
    bytes: () =>
      xlsx({
        name: "Recensement",
        lines: [
          ["VILLE DE RIVEMAR", null, null, null, null],
          ["Recensement des besoins – exercice 2027", null, null, null, null],
          [],
          ["Direction :", "Culture", null, "Contact :", "C. Petit"],
          ["À retourner avant le :", day("2026-11-30"), null, null, null],
          [],
          ["N°", "Intitulé du besoin", "Type (F/S/T)", "Estimation annuelle (€ HT)", "Démarrage souhaité"],
          [1, "Location de pianos de concert", "S", 6000, "mars 2027"],
          [2, "Cimaises et accroches", "F", 2500.5, "T2 2027"],
          [3, null, null, null, null],
          [4, null, null, null, null],
          [null, "Total", null, 8500.5, null],
          [],
          ["Date et signature du directeur :", null, null, null, null],
        ],
        merges: [
          [1, 0, 1, 4],
          [2, 0, 2, 4],
        ],
      }),
    expected: {
      headerRow: 7,
      rows: [
        [
          8,
          {
            department: "Culture",
            contributor: "C. Petit",
            title: "Location de pianos de concert",
            nature: "S",
            amountExclTax: 6000,
            neededBy: { from: "2027-03-01", to: "2027-03-31" },
          },
        ],
        [9, { amountExclTax: 2500.5 }],
      ],
      skipped: [[12, "row.total"]],
    },
  },
  {
    name: "blocs-par-direction.xlsx",
    why: "blocks one a department, each with its own header and subtotal",
    bytes: () =>
      xlsx({
        name: "B",
        lines: [
          ["Direction de la voirie"],
          ["Objet", "Nature", "Montant annuel HT"],
          ["Sel de déneigement", "F", 12000],
          ["Enrobé à froid", "F", 8500],
          ["Sous-total", null, 20500],
          [],
          ["Direction des sports"],
          ["Objet", "Nature", "Montant annuel HT"],
          ["Ballons de handball", "F", 900],
          ["Sous-total", null, 900],
          [],
          ["Total général", null, 21400],
        ],
      }),
    expected: {
      rows: [
        [3, { department: "Direction de la voirie" }],
        [4, {}],
        [9, { department: "Direction des sports", title: "Ballons de handball" }],
      ],
    },
  },
  {
    name: "k-euros-ttc-en-groupe.xlsx",
    why: "k€ TTC in a merged group header",
    bytes: () =>
      xlsx({
        name: "B",
        lines: [
          ["Besoin", null, "Montants en k€ TTC", null],
          ["Direction", "Objet", "Annuel", "Total"],
          ["Voirie", "Sel", 12, 48],
          ["Sports", "Ballons", 0.9, 1.8],
        ],
        merges: [
          [1, 0, 1, 1],
          [1, 2, 1, 3],
        ],
      }),
    expected: {
      headerRow: 2,
      rows: [
        [3, { amountInclTax: 12000, totalAmountInclTax: 48000 }],
        [4, { amountInclTax: 900 }],
      ],
      anomalies: [[3, "amountExclTax", "amount.tax-included"]],
    },
  },
  {
    name: "sections-numerotees.xlsx",
    why: "sections in lower case with a number",
    bytes: () =>
      xlsx({
        name: "B",
        lines: [
          ["Objet", "Montant annuel", "Durée", "Lieu"],
          ["1. Fournitures courantes", null, null, null],
          ["Sel", 12000, "4 ans", null],
          ["2. Prestations de services", null, null, null],
          ["Traçage des terrains", 4000, "1 an", null],
          ["Total 2", 4000, null, null],
        ],
      }),
    expected: {
      rows: [
        [3, { nature: "F", title: "Sel" }],
        [5, { nature: "S" }],
      ],
    },
  },
  {
    name: "cote-a-cote-etroit.xlsx",
    why: "two lists side by side",
    bytes: () =>
      xlsx({
        name: "B",
        lines: [
          ["Objet", "Montant annuel", null, "Objet", "Montant annuel"],
          ["Sel", 12000, null, "Ballons", 900],
          ["Gravier", 3000, null, "Filets", 400],
        ],
      }),
    expected: {
      rows: [
        [2, { title: "Sel", amountExclTax: 12000 }],
        [3, { title: "Gravier" }],
        [2, { title: "Ballons", amountExclTax: 900 }],
        [3, { title: "Filets" }],
      ],
    },
  },
  {
    name: "lignes-numerotees.xlsx",
    why: "numbered blank form lines at the end",
    bytes: () =>
      xlsx({
        name: "B",
        lines: [
          ["N°", "Objet", "Direction", "Montant annuel"],
          [1, "Sel", "Voirie", 12000],
          [2, null, null, null],
          [3, null, null, null],
          [4, null, null, 0],
        ],
      }),
    expected: { rows: [[2, { title: "Sel" }]] },
  },
];
