import type * as theme from "../schedule";
import type { ThemeTexts } from "./texts";

export const schedule: ThemeTexts<typeof theme> = {
  title: { fr: "Calendrier", en: "Schedule" },
  functions: {
    backPlanning: {
      description:
        "Rétroplanning depuis la date du besoin : une ligne par phase, avec son premier et son dernier jour. Durées, jours fériés, août et fin d'année viennent de la table Paramètres.",
      parameters: [
        {
          name: "date du besoin",
          description: "Jour où le marché doit servir : une date, ou un texte comme « 15/03/2027 ».",
        },
        { name: "procédure", description: "« Procédure adaptée », « Appel d'offres ouvert »…" },
        { name: "groupement", description: "VRAI pour un groupement de commandes : sa convention passe d'abord." },
        { name: "nature", description: "F, S ou T, si les durées diffèrent ; S si elle est omise." },
      ],
      examples: [
        {
          formula: `=ACHATS.RETROPLANNING("2027-09-01","Procédure adaptée")`,
          gives: [
            ["Sourçage et stratégie", 46482, 46511],
            ["Rédaction du DCE", 46512, 46541],
            ["Publication", 46542, 46546],
            ["Remise des offres", 46547, 46567],
            ["Analyse des offres", 46568, 46588],
            ["Notification", 46589, 46595],
            ["Démarrage", 46596, 46630],
          ],
        },
      ],
    },
  },
};
