import { ENVIRONMENTAL_CONSIDERATIONS, PURCHASE_QUALITIES, SOCIAL_CONSIDERATIONS, SUPPLIER_TYPES } from "./choices";
import { column } from "./column";
import type { TableDefinition } from "./definition";

const supplier = [
  column("supplier", "Fournisseur", "text", "submitted", {
    width: 30,
    aliases: [
      "titulaire",
      "nom du fournisseur",
      "raison sociale",
      "tiers",
      "nom du tiers",
      "créancier",
      "bénéficiaire",
    ],
  }),
  column("siret", "SIRET", "text", "submitted", {
    width: 16,
    aliases: ["siret fournisseur", "siret du fournisseur", "siret titulaire", "n° siret"],
  }),
  column("supplierType", "Type de fournisseur", "list", "submitted", {
    choices: SUPPLIER_TYPES,
    aliases: ["catégorie d'entreprise", "catégorie entreprise", "taille", "taille de l'entreprise"],
    note: "Catégorie d'entreprise de SIRENE (PME, ETI, GE) ou ESS. Vide : inconnu, compté à part.",
  }),
  column("place", "Commune ou code postal", "text", "submitted", {
    width: 24,
    aliases: ["commune", "code postal", "cp", "ville", "adresse", "adresse du fournisseur", "localité"],
  }),
];

const origin = column("origin", "Origine", "text", "computed", { width: 30, note: "Fichier, feuille et ligne." });

/** `Contrats`: one row a contract in force, as an extract of the contracts register tells it. */
export const CONTRACTS: TableDefinition = {
  key: "contracts",
  name: "Contrats",
  idPrefix: "C",
  columns: [
    column("id", "N°", "id", "computed"),
    column("number", "Référence du marché", "text", "submitted", {
      width: 16,
      aliases: [
        "n° de marché",
        "numéro de marché",
        "n° marché",
        "marché",
        "référence",
        "n° contrat",
        "numéro de contrat",
      ],
    }),
    column("title", "Objet", "text", "submitted", {
      width: 40,
      aliases: ["intitulé", "libellé", "objet du marché", "désignation"],
    }),
    ...supplier,
    column("department", "Direction", "text", "submitted", { aliases: ["service", "service gestionnaire"] }),
    column("family", "Famille", "text", "submitted", {
      width: 12,
      aliases: ["code famille", "famille d'achat", "nomenclature", "code nomenclature"],
    }),
    column("amount", "Montant HT", "amount", "submitted", {
      aliases: ["montant", "montant maximum", "montant du marché", "montant notifié", "maximum ht"],
    }),
    column("startOn", "Début", "day", "submitted", {
      aliases: ["date de début", "date de notification", "notification", "date d'effet"],
    }),
    column("endOn", "Fin", "day", "submitted", {
      aliases: ["date de fin", "échéance", "date d'échéance", "fin du marché", "date de fin du marché"],
    }),
    column("socialConsiderations", "Considérations sociales", "list", "submitted", {
      choices: SOCIAL_CONSIDERATIONS,
      width: 24,
      aliases: ["considération sociale", "clause sociale", "clauses sociales"],
    }),
    column("environmentalConsiderations", "Considérations environnementales", "list", "submitted", {
      choices: ENVIRONMENTAL_CONSIDERATIONS,
      width: 24,
      aliases: ["considération environnementale", "clause environnementale", "clauses environnementales"],
    }),
    origin,
  ],
};

/** `Paiements`: one row a line of spend, as the accounts tell it. */
export const PAYMENTS: TableDefinition = {
  key: "payments",
  name: "Paiements",
  idPrefix: "PA",
  columns: [
    column("id", "N°", "id", "computed"),
    column("paidOn", "Date", "day", "submitted", {
      aliases: [
        "date de paiement",
        "date de mandat",
        "date du mandat",
        "date mandat",
        "date d'émission",
        "date facture",
      ],
    }),
    ...supplier,
    column("title", "Objet", "text", "submitted", {
      width: 40,
      aliases: ["libellé", "objet du mandat", "objet mandat", "libellé de la dépense", "désignation"],
    }),
    column("amount", "Montant HT", "amount", "submitted", {
      aliases: ["montant", "montant mandaté", "montant payé", "montant ht payé", "mandaté ht", "montant facturé"],
    }),
    column("department", "Direction", "text", "submitted", { aliases: ["service", "service gestionnaire"] }),
    column("family", "Famille", "text", "submitted", {
      width: 12,
      aliases: ["code famille", "famille d'achat", "nomenclature", "code nomenclature"],
    }),
    column("contract", "Marché", "text", "submitted", {
      width: 16,
      aliases: ["n° de marché", "numéro de marché", "n° marché", "référence du marché", "contrat", "n° contrat"],
      note: "Référence du contrat qui couvre la dépense. Vide : hors contrat.",
    }),
    column("quality", "Qualité (AGEC, EGalim)", "list", "submitted", {
      choices: PURCHASE_QUALITIES,
      aliases: ["qualité", "label", "agec", "egalim", "qualité du produit"],
      note: "Vide : inconnu, compté à part.",
    }),
    origin,
  ],
};
