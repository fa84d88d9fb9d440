import { column } from "./column";
import { NATURES, YES_NO } from "./choices";
import type { TableDefinition } from "./definition";

/** `Nomenclature`: one row a family. Lists inside a cell are separated by ";". */
export const NOMENCLATURE: TableDefinition = {
  key: "nomenclature",
  name: "Nomenclature",
  idPrefix: "",
  columns: [
    column("code", "Code", "id", "decided", { aliases: ["code famille", "id"], note: "Code de la famille, en texte." }),
    column("label", "Libellé", "text", "decided", { width: 44, aliases: ["famille", "intitulé", "label"] }),
    column("parent", "Famille mère", "text", "decided", { width: 10, aliases: ["parent", "niveau supérieur"] }),
    column("nature", "Nature", "list", "decided", { choices: NATURES, width: 9 }),
    column("cpvPrefixes", "Préfixes CPV", "text", "decided", {
      width: 20,
      aliases: ["cpv"],
      note: "De 2 à 8 chiffres, séparés par « ; » ; « sauf 344 » laisse ces codes à une autre famille.",
    }),
    column("keywords", "Mots-clés", "text", "decided", { width: 48, aliases: ["mots clés", "keywords"] }),
    column("abbreviations", "Abréviations", "text", "decided", { width: 16, aliases: ["sigles", "abbreviations"] }),
    column("examples", "Exemples", "text", "decided", { width: 40, aliases: ["exemple", "examples"] }),
    column("buyer", "Acheteur référent", "text", "decided", { width: 18, aliases: ["acheteur"] }),
    column("strategic", "Stratégique", "boolean", "decided", { choices: YES_NO }),
    column("centralBody", "Centrale d'achat", "text", "decided", { width: 18, aliases: ["centrale"] }),
    column("obligations", "Obligations", "text", "decided", { width: 18 }),
    column("insertionFriendly", "Propice à l'insertion", "boolean", "decided", { choices: YES_NO }),
    column("formerCodes", "Anciens codes", "text", "decided", {
      width: 16,
      aliases: ["ancien code", "former codes"],
      note: "Codes fusionnés dans cette famille : les besoins qui les portent peuvent être recodés.",
    }),
    column("version", "Version", "text", "decided", { width: 10 }),
    column("archived", "Archivée", "boolean", "decided", { choices: YES_NO }),
  ],
};
