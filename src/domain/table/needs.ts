import { column } from "./column";
import {
  CHARACTERS,
  ENVIRONMENTAL_CONSIDERATIONS,
  NATURES,
  NEED_STATUSES,
  PRIORITIES,
  SOCIAL_CONSIDERATIONS,
  YES_NO,
} from "./choices";
import type { TableDefinition } from "./definition";

/** `Besoins`: one row a need. Keys are those of the fields of {@link Need}. */
export const NEEDS: TableDefinition = {
  key: "needs",
  name: "Besoins",
  idPrefix: "B",
  columns: [
    column("id", "N°", "id", "computed", {
      aliases: ["id", "identifiant", "ref", "référence", "numéro"],
      note: "Identifiant du besoin : ne pas modifier.",
    }),
    column("year", "Exercice", "number", "submitted", { aliases: ["année", "year"], note: "Année de programmation." }),
    column("department", "Direction", "text", "submitted", {
      width: 20,
      aliases: ["entité", "département", "pôle", "department", "entity"],
    }),
    column("service", "Service", "text", "submitted", { width: 18, aliases: ["unité", "service demandeur"] }),
    column("contributor", "Contributeur", "text", "submitted", {
      width: 18,
      aliases: ["demandeur", "référent", "contact", "prescripteur", "contributor"],
    }),
    column("title", "Objet du besoin", "text", "submitted", {
      width: 48,
      aliases: ["objet", "besoin", "libellé", "désignation", "intitulé", "titre", "title", "subject"],
    }),
    column("description", "Description", "text", "submitted", {
      width: 36,
      aliases: ["détail", "commentaire", "observations", "precisions", "description"],
    }),
    column("quantity", "Quantité", "number", "submitted", { aliases: ["qté", "qte", "nombre", "quantity"] }),
    column("unit", "Unité", "text", "submitted", { width: 10, aliases: ["unité de mesure", "unit"] }),
    column("nature", "Nature", "list", "submitted", {
      choices: NATURES,
      width: 9,
      aliases: ["f/s/t", "type", "catégorie", "type de marché", "nature"],
      note: "F fournitures, S services, T travaux.",
    }),
    column("character", "Caractère", "list", "submitted", {
      choices: CHARACTERS,
      aliases: ["type de besoin", "récurrence"],
    }),
    column("operation", "Opération de travaux", "text", "submitted", {
      aliases: ["opération", "operation"],
      note: "Les travaux se cumulent par opération (R2121-5).",
    }),
    column("functionalUnit", "Unité fonctionnelle", "text", "submitted", {
      aliases: ["functional unit"],
      note: "Besoins de familles différentes qui concourent à un même objet (R2121-6).",
    }),
    column("annualAmount", "Montant HT annuel", "amount", "submitted", {
      aliases: ["montant annuel", "montant annuel ht", "budget annuel", "estimation annuelle", "annual amount"],
      note: "Euros hors taxes par an.",
    }),
    column("totalAmount", "Montant HT total déclaré", "amount", "submitted", {
      aliases: ["montant total", "montant total ht", "montant global", "total amount"],
      note: "À remplir quand seul le montant de tout le contrat est connu.",
    }),
    column("durationMonths", "Durée (mois)", "months", "submitted", {
      aliases: ["durée", "durée en mois", "duration"],
      note: "Durée ferme, en mois.",
    }),
    column("renewals", "Reconductions", "number", "submitted", {
      aliases: ["nombre de reconductions", "renewals"],
      note: "Nombre de reconductions, chacune de la durée ferme.",
    }),
    column("options", "Options HT", "amount", "submitted", {
      aliases: ["montant des options", "options", "tranches optionnelles", "pse", "options et pse"],
      note: "Options, tranches optionnelles et primes qui ne sont pas dans les montants ci-contre (R2121-1).",
    }),
    column("maximum", "Maximum HT (accord-cadre)", "amount", "submitted", {
      aliases: [
        "maximum",
        "montant maximum",
        "maximum ht",
        "montant maximum ht",
        "maximum accord-cadre",
        "montant maximum sur la durée",
        "plafond",
        "maximum amount",
      ],
      note: "Maximum de l'accord-cadre sur toute sa durée, reconductions comprises (R2121-8, R2162-4).",
    }),
    column("executedAmount", "Exécuté sur 12 mois HT", "amount", "submitted", {
      aliases: [
        "montant exécuté",
        "exécuté",
        "réalisé",
        "dépensé 12 derniers mois",
        "montant exécuté 12 mois",
        "consommé n-1",
        "spent last 12 months",
      ],
      note: "Dépense des douze derniers mois ou du dernier exercice, pour un besoin régulier (R2121-7 1°).",
    }),
    column("expectedChange", "Évolution prévue", "share", "submitted", {
      aliases: ["évolution", "évolution attendue", "expected change"],
      note: "En % de l'exécuté : changement prévisible de quantité ou de prix (R2121-7 1°).",
    }),
    column("estimateOrigin", "Origine de l'estimation", "text", "submitted", {
      aliases: ["source du montant", "origine du montant"],
    }),
    column("currentContract", "Marché actuel (n°)", "text", "submitted", {
      aliases: ["marché actuel", "n° marché", "numéro de marché", "marché en cours", "current contract"],
    }),
    column("currentHolder", "Titulaire", "text", "submitted", {
      aliases: ["titulaire actuel", "fournisseur", "holder", "supplier"],
    }),
    column("currentEnd", "Fin du marché actuel", "day", "submitted", {
      aliases: ["échéance", "date de fin", "fin de marché", "échéance du marché", "end date"],
    }),
    column("neededBy", "Date de besoin", "day", "submitted", {
      aliases: ["date", "date souhaitée", "date du besoin", "besoin pour le", "needed by"],
    }),
    column("place", "Lieu", "text", "submitted", {
      width: 20,
      aliases: ["lieux", "site", "lieu d'exécution", "localisation", "place"],
    }),
    column("priority", "Priorité", "list", "submitted", { choices: PRIORITIES, aliases: ["urgence", "priority"] }),
    column("suggestedFamily", "Famille suggérée", "text", "computed", {
      width: 12,
      note: "Proposée par le complément ; ne remplace jamais la famille validée.",
    }),
    column("confidence", "Confiance", "share", "computed", {
      note: "De 0 à 100 % : chance que la famille suggérée soit la bonne.",
    }),
    column("validatedFamily", "Famille validée", "text", "decided", {
      width: 12,
      aliases: ["famille", "code famille", "family"],
      note: "Décision de l'acheteur : elle seule compte une fois remplie.",
    }),
    column("cpv", "CPV", "text", "submitted", { width: 12, aliases: ["code cpv", "cpv principal"] }),
    column("socialConsiderations", "Considérations sociales", "list", "to-decide", {
      choices: SOCIAL_CONSIDERATIONS,
      width: 22,
    }),
    column("environmentalConsiderations", "Considérations environnementales", "list", "to-decide", {
      choices: ENVIRONMENTAL_CONSIDERATIONS,
      width: 26,
    }),
    column("reservable", "Réservable", "boolean", "to-decide", {
      choices: YES_NO,
      note: "Peut être réservé (ESAT, EA, SIAE) : L2113-12 et L2113-13.",
    }),
    column("innovation", "Innovation", "boolean", "to-decide", { choices: YES_NO }),
    column("unforeseenReason", "Motif de l'imprévu", "text", "decided", {
      width: 36,
      aliases: ["motif imprévu", "justification de l'imprévu"],
      note: "Pourquoi le besoin ne pouvait être prévu : sans motif écrit, il se cumule avec sa famille (R2121-4).",
    }),
    column("estimatedValue", "Valeur estimée HT", "amount", "computed", {
      note: "Durée totale, reconductions et options comprises ; maximum d'un accord-cadre (R2121-1 à R2121-8).",
    }),
    column("status", "Statut", "list", "to-decide", { choices: NEED_STATUSES, aliases: ["état", "status"] }),
    column("pooling", "Mutualisation", "text", "decided", { width: 12, note: "Groupe de mutualisation retenu." }),
    column("action", "Action", "text", "decided", { width: 12, note: "Action d'achat qui porte le besoin." }),
    column("anomalies", "Anomalies", "text", "computed", {
      width: 40,
      note: "Ce qui manque ou semble faux, en clair.",
    }),
    column("ignoredAnomalies", "Anomalies écartées", "text", "decided", {
      width: 24,
      note: "Règle et motif, un par ligne.",
    }),
    column("origin", "Origine", "text", "computed", {
      width: 28,
      note: "Fichier, feuille et ligne d'où vient le besoin.",
    }),
    column("originalText", "Texte d'origine", "text", "computed", {
      width: 28,
      note: "La ligne telle que la direction l'a envoyée, cellule par cellule : sert à comparer un fichier corrigé.",
    }),
  ],
};
