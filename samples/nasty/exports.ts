import type { NastyFile } from "./nastyFile";
import { utf8, utf16, windows1252, xlsx } from "./write";

/** What programs export under one name or another, and texts that went through several hands. */
export const EXPORTS: readonly NastyFile[] = [
  {
    name: "noms-sur-deux-lignes.csv",
    why: "cp1252, commas, header with line end inside quotes",
    bytes: () =>
      windows1252(
        '"Direction\r\ndemandeuse","Objet du\r\nbesoin","Montant\r\nestimé (€ HT)","Date de\r\nbesoin"\r\n"Écoles","Mobilier, tables et chaises","12 500,75 €","15/09/2027"\r\n"Œuvres d’art","Restauration ""Le Penseur""","8000","1er mars 2027"\r\n',
      ),
    expected: {
      headerRow: 1,
      rows: [
        [
          2,
          {
            department: "Écoles",
            title: "Mobilier, tables et chaises",
            amountExclTax: 12500.75,
            neededBy: "2027-09-15",
          },
        ],
        [
          3,
          {
            department: "Œuvres d’art",
            title: 'Restauration "Le Penseur"',
            amountExclTax: 8000,
            neededBy: "2027-03-01",
          },
        ],
      ],
    },
  },
  {
    name: "texte.xls",
    why: "a csv named .xls",
    bytes: () => utf8("Objet;Direction;Montant annuel\nSel de déneigement;Voirie;12000\nBallons;Sports;900\n"),
    expected: {
      rows: [
        [2, { title: "Sel de déneigement", amountExclTax: 12000 }],
        [3, {}],
      ],
    },
  },
  {
    name: "page.xls",
    why: "an html table named .xls",
    bytes: () =>
      utf8(
        `<html><head><meta charset="utf-8"></head><body><table border=1><tr><th>Objet</th><th>Direction</th><th>Montant annuel</th></tr><tr><td>Sel de d&eacute;neigement</td><td>Voirie</td><td>12&nbsp;000</td></tr><tr><td>Ballons &amp; filets</td><td>Sports</td><td>900</td></tr></table></body></html>`,
      ),
    expected: {
      rows: [
        [2, { title: "Sel de déneigement", department: "Voirie", amountExclTax: 12000 }],
        [3, { title: "Ballons & filets" }],
      ],
    },
  },
  {
    name: "excel2003.xls",
    why: "Excel 2003 XML named .xls",
    bytes: () =>
      utf8(
        `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Besoins"><Table><Row><Cell><Data ss:Type="String">Objet</Data></Cell><Cell><Data ss:Type="String">Direction</Data></Cell><Cell><Data ss:Type="String">Montant annuel</Data></Cell></Row><Row><Cell><Data ss:Type="String">Sel de déneigement</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">12000</Data></Cell></Row></Table></Worksheet></Workbook>`,
      ),
    expected: { rows: [[2, { title: "Sel de déneigement", amountExclTax: 12000 }]] },
  },
  {
    name: "hasard.csv",
    why: "random bytes",
    bytes: () => Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + i * i * 31) % 256),
    expected: { error: "file.corrupted" },
  },
  {
    name: "pouces.tsv",
    why: "TSV whose titles hold unbalanced quotes",
    bytes: () =>
      utf8(
        'Objet\tDirection\tMontant annuel\nÉcran 27" pour les bureaux\tDSI\t12000\n"Le Penseur" : restauration\tCulture\t8000\nTube 2" et 3"\tEau\t500\n',
      ),
    expected: {
      rows: [
        [2, { title: 'Écran 27" pour les bureaux', amountExclTax: 12000 }],
        [3, { title: '"Le Penseur" : restauration', department: "Culture" }],
        [4, { title: 'Tube 2" et 3"' }],
      ],
    },
  },
  {
    name: "guillemet-ouvert.csv",
    why: "a quote that never closes",
    bytes: () =>
      utf8(
        'Objet;Direction;Montant annuel\n"Sel de déneigement;Voirie;12000\nBallons;Sports;900\nPianos;Culture;3000\n',
      ),
    expected: {
      rows: [
        [2, { department: "Voirie", amountExclTax: 12000 }],
        [3, { title: "Ballons" }],
        [4, {}],
      ],
    },
  },
  {
    name: "deux-fois.csv",
    why: "each line quoted as a whole (double export)",
    bytes: () => utf8('"Objet;Direction;Montant annuel"\n"Sel de déneigement;Voirie;12000"\n"Ballons;Sports;900"\n'),
    expected: {
      rows: [
        [2, { title: "Sel de déneigement", amountExclTax: 12000 }],
        [3, {}],
      ],
    },
  },
  {
    name: "fins-de-ligne.csv",
    why: "CR, LF and CRLF mixed",
    bytes: () => utf8("Objet;Direction;Montant annuel\r\nSel;Voirie;12000\nBallons;Sports;900\r\nPianos;Culture;3000"),
    expected: {
      rows: [
        [2, { title: "Sel" }],
        [3, { amountExclTax: 900 }],
        [4, {}],
      ],
    },
  },
  {
    name: "nuls.csv",
    why: "null characters and form feeds",
    bytes: () => utf8("Objet;Direction;Montant annuel\nSel\u0000 de route;Voirie;12000\n\fBallons;Sports;900\n"),
    expected: {
      rows: [
        [2, { amountExclTax: 12000 }],
        [3, { department: "Sports" }],
      ],
    },
  },
  {
    name: "encode-deux-fois.csv",
    why: "UTF-8 saved again as if it were Windows-1252",
    bytes: () =>
      utf8(
        "Objet;Direction;Montant annuel;DurÃ©e\nSel de dÃ©neigement;Voirie;12000;4 ans\nÃ‰lagage des arbres;Espaces verts;900;1 an\n",
      ),
    expected: {
      rows: [
        [2, { amountExclTax: 12000, durationMonths: 48 }],
        [3, { department: "Espaces verts" }],
      ],
    },
  },
  {
    name: "apostrophes.csv",
    why: "numbers with apostrophe prefix",
    bytes: () =>
      utf8("Objet;Direction;Montant annuel;Durée (mois)\nSel;Voirie;'12000;'48\nBallons;Sports;'900,50;'12\n"),
    expected: {
      rows: [
        [2, { amountExclTax: 12000, durationMonths: 48 }],
        [3, { amountExclTax: 900.5 }],
      ],
    },
  },
  {
    name: "markdown.txt",
    why: "a Markdown-like table with pipes",
    bytes: () =>
      utf8(
        "| Direction | Objet | Montant annuel HT |\n|---|---|---|\n| Voirie | Sel de déneigement | 12 000 |\n| Sports | Ballons | 900 |\n",
      ),
    expected: {
      rows: [
        [3, { department: "Voirie", title: "Sel de déneigement", amountExclTax: 12000 }],
        [4, { title: "Ballons" }],
      ],
    },
  },
  {
    name: "page-imbriquee.xls",
    why: "HTML with layout tables, colspan, styles",
    bytes: () =>
      utf8(
        `<html><style>td{mso-number-format:"\\@"}</style><body><table><tr><td><table><tr><td colspan="3"><b>Besoins 2027</b></td></tr><tr><td>Direction</td><td>Objet</td><td>Montant annuel HT</td></tr><tr><td rowspan=2>Voirie</td><td>Sel<br>de route</td><td>12 000,00</td></tr><tr><td>Gravier</td><td>3 000,00</td></tr></table></td></tr></table></body></html>`,
      ),
    expected: {
      rows: [
        [3, { department: "Voirie", amountExclTax: 12000 }],
        [4, { department: "Voirie", title: "Gravier", amountExclTax: 3000 }],
      ],
    },
  },
  {
    name: "utf16be-sans-marque.txt",
    why: "utf16be no bom, tab, CR only",
    bytes: () =>
      utf16(
        "Direction\tObjet\tMontant annuel HT\tDurée\rVoirie\tÉmulsion de bitume\t12 500\t4 ans\rSports\tBallons\t900,50\t12 mois\r",
        { bigEndian: true, mark: false },
      ),
    expected: {
      headerRow: 1,
      rows: [
        [2, { department: "Voirie", title: "Émulsion de bitume", amountExclTax: 12500, durationMonths: 48 }],
        [3, { title: "Ballons", amountExclTax: 900.5, durationMonths: 12 }],
      ],
    },
  },
  {
    name: "classeur.csv",
    why: "an xlsx named .csv",
    bytes: () =>
      xlsx({
        name: "B",
        lines: [
          ["Objet", "Direction", "Montant annuel"],
          ["Sel de déneigement", "Voirie", 12000],
        ],
      }),
    expected: { rows: [[2, { title: "Sel de déneigement", amountExclTax: 12000 }]] },
  },
];
