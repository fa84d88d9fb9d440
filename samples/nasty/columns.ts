import type { NastyFile } from "./nastyFile";
import { utf8, xlsx, day } from "./write";

/** Columns that nothing names, that are named otherwise, or that say something of the others. */
export const UNNAMED: readonly NastyFile[] = [
  {
    name: "sans-entete.csv",
    why: "no header at all",
    bytes: () =>
      utf8(
        "Voirie;Sel de déneigement en sacs de 25 kg;12000;15/11/2027\nVoirie;Enrobé à froid pour nids-de-poule;8500;01/03/2027\nSports;Filets de buts pour terrains de football;1200,50;01/08/2027\nSports;Entretien annuel des vestiaires;22000;01/01/2027\nCulture;Location de scène pour la fête de la musique;9000;21/06/2027\n",
      ),
    expected: {
      rows: [
        [
          1,
          {
            department: "Voirie",
            title: "Sel de déneigement en sacs de 25 kg",
            amountExclTax: 12000,
            neededBy: "2027-11-15",
          },
        ],
        [2, {}],
        [3, { amountExclTax: 1200.5 }],
        [4, {}],
        [5, { title: "Location de scène pour la fête de la musique" }],
      ],
    },
  },
  {
    name: "sans-entete.xlsx",
    why: "no header, workbook with real dates",
    bytes: () =>
      xlsx({
        name: "Feuil1",
        lines: [
          ["Sel de déneigement en sacs de 25 kg", 12000, day("2027-11-15")],
          ["Enrobé à froid pour nids-de-poule", 8500, day("2027-03-01")],
          ["Filets de buts pour terrains de football", 1200, day("2027-08-01")],
          ["Entretien annuel des vestiaires du stade", 22000, day("2027-01-01")],
        ],
      }),
    expected: {
      rows: [
        [1, { title: "Sel de déneigement en sacs de 25 kg", amountExclTax: 12000, neededBy: "2027-11-15" }],
        [2, {}],
        [3, {}],
        [4, { amountExclTax: 22000 }],
      ],
    },
  },
  {
    name: "objets-seuls.csv",
    why: "a list of titles alone",
    bytes: () => utf8("Objet du besoin\nSel de déneigement\nBallons de handball\nNettoyage des vitres\n"),
    expected: {
      headerRow: 1,
      rows: [
        [2, { title: "Sel de déneigement" }],
        [3, {}],
        [4, { title: "Nettoyage des vitres" }],
      ],
    },
  },
  {
    name: "deux-colonnes-sans-entete.csv",
    why: "no header, two columns",
    bytes: () =>
      utf8(
        "Achat de sel de déneigement en sacs;12000\nEntretien des espaces verts du centre;45000\nLocation de bennes à gravats;8000\nRéfection de la toiture du gymnase;150000\n",
      ),
    expected: {
      rows: [
        [1, { title: "Achat de sel de déneigement en sacs", amountExclTax: 12000 }],
        [2, {}],
        [3, {}],
        [4, { amountExclTax: 150000 }],
      ],
    },
  },
  {
    name: "titre-sans-entete.csv",
    why: "title line then no header",
    bytes: () =>
      utf8(
        "Besoins 2027 de la direction des sports;;\nBallons de handball et de basket;F;900 €\nTraçage des terrains de football;S;4 000 €\nTondeuse autoportée;F;15 k€\n",
      ),
    expected: {
      rows: [
        [2, { title: "Ballons de handball et de basket", nature: "F", amountExclTax: 900 }],
        [3, { nature: "S" }],
        [4, { amountExclTax: 15000 }],
      ],
    },
  },
  {
    name: "casse-chameau.csv",
    why: "camelCase and snake_case headers",
    bytes: () =>
      utf8(
        "directionDemandeuse;objetDuBesoin;montantAnnuelHT;dureeMois;dateDeBesoin;codeCPV\nVoirie;Sel de déneigement;12000;48;15/11/2027;14410000-8\nSports;Ballons;900;12;01/02/2027;37450000-7\n",
      ),
    expected: {
      rows: [
        [
          2,
          {
            department: "Voirie",
            title: "Sel de déneigement",
            amountExclTax: 12000,
            durationMonths: 48,
            neededBy: "2027-11-15",
            cpv: "14410000-8",
          },
        ],
        [3, {}],
      ],
    },
  },
  {
    name: "entetes-mal-tapes.csv",
    why: "misspelt headers",
    bytes: () =>
      utf8(
        "Dirrection;Objet du beosin;Montnat annuel HT;Durée (mios);Date de besion\nVoirie;Sel de déneigement;12000;48;15/11/2027\nSports;Ballons de hand;900;12;01/02/2027\n",
      ),
    expected: {
      rows: [
        [2, { title: "Sel de déneigement", amountExclTax: 12000, neededBy: "2027-11-15" }],
        [3, {}],
      ],
    },
  },
  {
    name: "espagnol.csv",
    why: "Spanish headers",
    bytes: () =>
      utf8(
        "Secretaría;Objeto de la contratación;Monto estimado;Fecha estimada de inicio;Duración;Observaciones\nSalud;Adquisición de insumos médicos descartables;22000,50;10/02/2027;12 meses;\nObras;Compra de áridos para caminos;12500;15/03/2027;2 años;urgente\nSalud;Servicio de limpieza de hospitales;90000;01/01/2027;1 año;\n",
      ),
    expected: {
      rows: [
        [
          2,
          {
            department: "Salud",
            title: "Adquisición de insumos médicos descartables",
            amountExclTax: 22000.5,
            neededBy: "2027-02-10",
            durationMonths: 12,
          },
        ],
        [3, { department: "Obras", durationMonths: 24 }],
        [4, { durationMonths: 12, amountExclTax: 90000 }],
      ],
    },
  },
  {
    name: "espagnol.xlsx",
    why: "Spanish sheet with totals",
    bytes: () =>
      xlsx({
        name: "Necesidades",
        lines: [
          ["Relevamiento de necesidades 2027"],
          ["Dirección", "Descripción", "Cantidad", "Importe total", "Fecha de necesidad"],
          ["Obras Públicas", "Compra de áridos para caminos", 10, 12500, "15/03/2027"],
          ["Salud", "Insumos médicos descartables", 500, 22000, "marzo 2027"],
          ["Total", null, null, 34500, null],
        ],
      }),
    expected: {
      headerRow: 2,
      rows: [
        [3, { department: "Obras Públicas", quantity: 10, amountExclTax: 12500, neededBy: "2027-03-15" }],
        [4, { department: "Salud", amountExclTax: 22000 }],
      ],
    },
  },
  {
    name: "croix-fst.csv",
    why: "three columns F, S, T with crosses",
    bytes: () =>
      utf8(
        "Objet;Fournitures;Services;Travaux;Montant annuel\nSel de déneigement;X;;;12000\nÉlagage;;X;;45000\nRéfection de la cour;;;x;150000\n",
      ),
    expected: {
      rows: [
        [2, { nature: "F", amountExclTax: 12000 }],
        [3, { nature: "S" }],
        [4, { nature: "T" }],
      ],
    },
  },
  {
    name: "forme-du-contrat.csv",
    why: "Nature over Marché / Accord-cadre",
    bytes: () =>
      utf8(
        "Objet;Nature;Montant annuel;Direction\nSel;Accord-cadre;12000;Voirie\nÉlagage;Marché;45000;EV\nCour;Marché;150000;Bât\n",
      ),
    expected: {
      rows: [
        [2, { title: "Sel" }],
        [3, {}],
        [4, {}],
      ],
    },
  },
  {
    name: "dates-americaines.csv",
    why: "US dates that can only be US in part of the column",
    bytes: () =>
      utf8(
        "Department,Title,Annual amount,Start date\nRoads,Road salt,12000,11/15/2027\nSports,Balls,900,02/28/2027\nCulture,Pianos,3000,03/04/2027\n",
      ),
    expected: {
      rows: [
        [2, { neededBy: "2027-11-15" }],
        [3, { neededBy: "2027-02-28" }],
        [4, {}],
      ],
      anomalies: [[4, "neededBy", "day.month-first"]],
    },
  },
  {
    name: "prix-unitaire.csv",
    why: "quantity, unit price, total",
    bytes: () =>
      utf8(
        "Désignation;Quantité;Prix unitaire HT;Total HT;Service\nChaises;100;45;4500;Écoles\nTables;50;120;6000;Écoles\n",
      ),
    expected: {
      rows: [
        [2, { title: "Chaises", quantity: 100, amountExclTax: 4500 }],
        [3, { amountExclTax: 6000 }],
      ],
    },
  },
  {
    name: "debut-et-fin.csv",
    why: "start and end dates, current contract end",
    bytes: () =>
      utf8(
        "Objet;Direction;Montant annuel;Date de début;Date de fin;Fin du marché actuel\nNettoyage;Bâtiments;20000;01/01/2027;31/12/2030;31/12/2026\n",
      ),
    expected: { rows: [[2, { neededBy: "2027-01-01", currentEnd: "2026-12-31" }]] },
  },
  {
    name: "nomenclature.tsv",
    why: "a nomenclature",
    bytes: () =>
      utf8(
        "code\tparent\tlibelle\n" +
          Array.from(
            { length: 30 },
            (_, i) =>
              `${30 + (i % 9)}${String(100000 + i * 1000)}-${i % 10}\t${30 + (i % 9)}000000-1\tMachines de bureau et fournitures de la sorte ${i}`,
          ).join("\n"),
      ),
    expected: { error: "file.nomenclature" },
  },
  {
    name: "periode-non-dite.csv",
    why: "Montant HT beside a duration",
    bytes: () => utf8("Objet;Montant HT;Durée\nNettoyage;20000;4 ans\nGardiennage;10000;4 ans\n"),
    expected: {
      rows: [
        [2, { amountExclTax: 20000 }],
        [3, {}],
      ],
      anomalies: [[1, "amountExclTax", "amount.contract-assumed"]],
    },
  },
  {
    name: "sur-quatre-ans.csv",
    why: "HT (sur 4 ans)",
    bytes: () => utf8("Objet;Montant estimé HT (sur 4 ans);Durée\nNettoyage;80000;4 ans\nGardiennage;40000;4 ans\n"),
    expected: {
      rows: [
        [2, { amountExclTax: 80000, amountPeriod: "contract" }],
        [3, {}],
      ],
    },
  },
  {
    name: "par-an.csv",
    why: "/an",
    bytes: () => utf8("Objet;Montant HT/an;Durée\nNettoyage;20000;4 ans\nGardiennage;10000;4 ans\n"),
    expected: {
      rows: [
        [2, { amountExclTax: 20000, amountPeriod: "year" }],
        [3, {}],
      ],
    },
  },
  {
    name: "premier-nom-vide.csv",
    why: "columns in unusual order with an empty first column name",
    bytes: () =>
      utf8(
        ";Date de besoin;Montant annuel HT;Objet;Direction\n1;15/11/2027;12000;Sel;Voirie\n2;01/02/2027;900;Ballons;Sports\n",
      ),
    expected: {
      rows: [
        [2, { title: "Sel", neededBy: "2027-11-15", amountExclTax: 12000, department: "Voirie" }],
        [3, {}],
      ],
    },
  },
  {
    name: "unites-dessous.xlsx",
    why: "units in a row under the header, without brackets",
    bytes: () =>
      xlsx({
        name: "B",
        lines: [
          ["Direction", "Objet", "Montant annuel", "Durée"],
          [null, null, "€ HT", "mois"],
          ["Voirie", "Sel", 12000, 48],
          ["Sports", "Ballons", 900, 12],
        ],
      }),
    expected: {
      rows: [
        [3, { amountExclTax: 12000, durationMonths: 48 }],
        [4, {}],
      ],
    },
  },
  {
    name: "k-euros-dessous.xlsx",
    why: "k€ in the unit row",
    bytes: () =>
      xlsx({
        name: "B",
        lines: [
          ["Direction", "Objet", "Montant annuel", "Durée"],
          [null, null, "k€ HT", "ans"],
          ["Voirie", "Sel", 12, 4],
          ["Sports", "Ballons", 0.9, 1],
        ],
      }),
    expected: {
      rows: [
        [3, { amountExclTax: 12000, durationMonths: 48 }],
        [4, { amountExclTax: 900, durationMonths: 12 }],
      ],
    },
  },
];
