import type * as theme from "../savings";
import type { ThemeTexts } from "./texts";

const baskets = [
  { name: "prix_référence", description: "Prix de référence, en € HT par unité : une cellule ou une plage." },
  { name: "prix_obtenu", description: "Prix obtenus, en € HT par unité : une plage de même taille." },
  { name: "quantité", description: "Quantités sur douze mois : une plage de même taille." },
] as const;

export const savings: ThemeTexts<typeof theme> = {
  title: { fr: "Gains", en: "Savings" },
  functions: {
    gain: {
      description: "Gain sur douze mois : (prix de référence − prix obtenu) × quantité, additionné ligne à ligne.",
      parameters: baskets,
      examples: [
        { formula: "=ACHATS.GAIN(12,10.5,1000)", gives: 1500 },
        { formula: "=ACHATS.GAIN({10;4},{9;5},{100;50})", gives: 50 },
      ],
    },
    gainRate: {
      description: "Gain sur douze mois rapporté au montant de référence.",
      parameters: baskets,
      examples: [{ formula: "=ACHATS.GAIN.TAUX(12,10.5,1000)", gives: 0.125 }],
    },
    gainProrata: {
      description:
        "Part d'un gain sur douze mois qui tombe dans un exercice, au prorata des jours depuis la notification : cet exercice et le suivant font les douze mois.",
      parameters: [
        { name: "gain_12_mois", description: "Gain sur douze mois, en € HT." },
        { name: "notification", description: "Jour de la notification : une date, ou un texte comme « 15/03/2027 »." },
        { name: "exercice", description: "Année voulue, par exemple 2027." },
      ],
      examples: [{ formula: '=ACHATS.GAIN.PRORATA(36500,"2027-10-03",2027)', gives: 9000 }],
    },
    indexer: {
      description: "Actualise un prix par le rapport de deux valeurs d'un même indice.",
      parameters: [
        { name: "prix", description: "Prix à actualiser, en € HT." },
        { name: "indice_départ", description: "Valeur de l'indice quand le prix a été fixé." },
        { name: "indice_arrivée", description: "Valeur de l'indice à la date voulue." },
      ],
      examples: [{ formula: "=ACHATS.INDEXER(1200,110,121)", gives: 1320 }],
    },
    reference: {
      description: "Prix de référence auquel se compare le prix obtenu. Une moyenne demande au moins deux offres.",
      parameters: [
        {
          name: "méthode",
          description: "« historique », « moyenne », « budget », « première offre » ou « comparable ».",
        },
        { name: "valeurs", description: "Le prix, ou les offres dont on fait la moyenne : une cellule ou une plage." },
      ],
      examples: [{ formula: '=ACHATS.REFERENCE("moyenne",{100;110;120})', gives: 110 }],
    },
  },
};
