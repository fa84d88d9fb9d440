import type * as theme from "../thresholds";
import type { ThemeTexts } from "./texts";

const day = { name: "date", description: "Jour de lancement : une date, ou un texte comme « 15/03/2027 »." } as const;
const nature = { name: "nature", description: "F (fournitures), S (services) ou T (travaux)." } as const;

export const thresholds: ThemeTexts<typeof theme> = {
  title: { fr: "Seuils", en: "Thresholds" },
  functions: {
    threshold: {
      description:
        "Valeur d'une règle en vigueur un jour donné : celle de la table Paramètres, ou celle du code si le classeur n'en a pas.",
      parameters: [
        {
          name: "règle",
          description: "« dispense », « publicité », « formalisée », « petit lot », « profil d'acheteur »…",
        },
        day,
        nature,
      ],
      examples: [
        { formula: '=ACHATS.SEUIL("dispense","2026-03-31","S")', gives: 40000 },
        { formula: '=ACHATS.SEUIL("dispense","2026-04-01","S")', gives: 60000 },
        { formula: '=ACHATS.SEUIL("formalisée","2027-01-15","T")', gives: 5404000 },
      ],
    },
    procedure: {
      description: "Procédure qu'un montant demande au moins, nommée comme dans les données essentielles (DECP).",
      parameters: [
        {
          name: "montant",
          description: "Valeur estimée de tout le besoin, en € HT : options, reconductions et tous les lots.",
        },
        nature,
        day,
      ],
      examples: [{ formula: '=ACHATS.PROCEDURE(120000,"S","2027-01-15")', gives: "Procédure adaptée" }],
    },
    cumulation: {
      description:
        "Valeur estimée cumulée dans la table Besoins pour une famille, une opération de travaux ou une unité fonctionnelle ; suit la table.",
      parameters: [
        { name: "famille", description: "Code de la famille, ou nom de l'opération ou de l'unité fonctionnelle." },
        { name: "exercice", description: "Année des besoins ; toutes si elle est omise." },
      ],
      examples: [{ formula: '=ACHATS.CUMUL("66.01",2027)', gives: 0 }],
    },
  },
};
