import type * as theme from "../savings";
import type { ThemeTexts } from "./texts";

const baskets = [
  { name: "prix_référence", description: "Prix de référence, en € HT par unité : une cellule ou une plage." },
  { name: "prix_obtenu", description: "Prix obtenus, en € HT par unité : une plage de même taille." },
  { name: "quantité", description: "Quantités sur douze mois : une plage de même taille." },
  {
    name: "indice_départ",
    description: "Indices à la date de la référence : un pour toutes les lignes, ou une plage de même taille.",
  },
  {
    name: "indice_arrivée",
    description: "Indices à la date des nouveaux prix : un pour toutes les lignes, ou une plage de même taille.",
  },
] as const;

/** What is spent, and at which conditions it was measured. */
const spentAt = [
  { name: "dépense", description: "Dépense sur douze mois, en € HT." },
  {
    name: "conditions",
    description: "« nouvelles » si la dépense est mesurée aux nouvelles conditions (usuel), « anciennes » sinon.",
  },
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
        { formula: "=ACHATS.GAIN({10;4},{9;3.5},{100;50},{110;100},{118;96})", gives: 189.73 },
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
    gainGlobalCost: {
      description:
        "Coût global : achat + coûts annuels actualisés + fin de vie − valeur résiduelle. Les coûts de la première année sont actualisés d'un an.",
      parameters: [
        { name: "achat", description: "Prix d'achat, en € HT." },
        {
          name: "coûts_annuels",
          description: "Coûts de chaque année (énergie, maintenance, consommables, formation), la première d'abord.",
        },
        { name: "taux", description: "Taux d'actualisation annuel : 3 % ou 0,03. Absent : 0." },
        { name: "fin_de_vie", description: "Coût de fin de vie, en € HT." },
        { name: "valeur_résiduelle", description: "Valeur résiduelle, en € HT." },
      ],
      examples: [
        { formula: "=ACHATS.GAIN.COUTGLOBAL(30000,{2000;2000;2000})", gives: 36000 },
        { formula: "=ACHATS.GAIN.COUTGLOBAL(1000,{110;121},0.1,50,20)", gives: 1230 },
      ],
    },
    gainDiscount: {
      description: "Gain sur douze mois d'une meilleure remise sur catalogue.",
      parameters: [
        { name: "remise_avant", description: "Remise d'avant : 10 % ou 0,1." },
        { name: "remise_après", description: "Remise obtenue." },
        ...spentAt,
      ],
      examples: [{ formula: "=ACHATS.GAIN.REMISE(0.1,0.28,72000)", gives: 18000 }],
    },
    gainMarkUp: {
      description: "Gain sur douze mois d'une marge plus faible sur le prix de revient.",
      parameters: [
        { name: "marge_avant", description: "Marge d'avant : 25 % ou 0,25." },
        { name: "marge_après", description: "Marge obtenue." },
        ...spentAt,
      ],
      examples: [{ formula: '=ACHATS.GAIN.MARGE(0.25,0.2,120000,"nouvelles")', gives: 5000 }],
    },
  },
};
