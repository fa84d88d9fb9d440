import type * as theme from "../classification";
import type { ThemeTexts } from "./texts";

export const classification: ThemeTexts<typeof theme> = {
  title: { fr: "Classement", en: "Classification" },
  functions: {
    classify: {
      description:
        "Code de la famille qui convient le mieux à chaque objet, d'après la nomenclature du classeur et ce qui y a été validé.",
      parameters: [{ name: "objets", description: "Ce qu'il s'agit d'acheter, en mots : une cellule ou une plage." }],
      examples: [{ formula: '=ACHATS.CLASSER("Entretien des espaces verts")', gives: "63.01" }],
    },
    classifyList: {
      description:
        "Familles qui conviennent à un objet, la meilleure d'abord : code, libellé, confiance de 0 à 1, raison.",
      parameters: [
        { name: "objet", description: "Ce qu'il s'agit d'acheter, en mots." },
        { name: "nombre", description: "Nombre de familles, 3 si omis." },
      ],
      examples: [{ formula: '=INDEX(ACHATS.CLASSER.LISTE("Maintenance des ascenseurs"),1,1)', gives: "64.01" }],
    },
    familyLabel: {
      description: "Libellé de chaque code de famille.",
      parameters: [{ name: "codes", description: "Codes de familles : une cellule ou une plage." }],
      examples: [{ formula: '=ACHATS.FAMILLE("63.01")', gives: "Entretien des espaces verts" }],
    },
    cpv: {
      description: "Code CPV principal de chaque famille ou objet, avec sa clé.",
      parameters: [{ name: "objets", description: "Objets ou codes de familles : une cellule ou une plage." }],
      examples: [{ formula: '=ACHATS.CPV("63.01")', gives: "77310000-6" }],
    },
    similarity: {
      description:
        "Ressemblance de deux objets : 0 quand ils n'ont rien en commun, 1 quand ils ne diffèrent que par la forme.",
      parameters: [
        { name: "premier", description: "Premier objet." },
        { name: "second", description: "Second objet." },
      ],
      examples: [{ formula: '=ACHATS.SIMILARITE("Élagage des arbres","ELAGAGE DES ARBRES")', gives: 1 }],
    },
  },
};
