/** Reasons of the schedule: when to launch, what can no longer be met, names of the phases. */
export const scheduleReasons = {
  "schedule.duration-implausible":
    "« {{rule}} » vaut {{days}} jours dans la table Paramètres : entrez un nombre de jours entre 0 et 3 660.",
  "schedule.day-implausible": "Date de besoin invraisemblable : {{day}}. Corrigez-la dans la table.",
  "schedule.day-missing":
    "Sans date de besoin ni fin de marché en cours, pas de calendrier : demandez-la à la direction.",
  "schedule.procedure-missing":
    "Sans procédure, pas de calendrier : choisissez-la, ou complétez le montant et la nature.",
  "schedule.in-time": "Pour servir le {{needed}}, commencer le {{start}} et lancer le {{launch}} au plus tard.",
  "schedule.launch-soon_one": "À lancer dans {{count}} jour au plus tard, le {{launch}}, pour servir le {{needed}}.",
  "schedule.launch-soon_other": "À lancer dans {{count}} jours au plus tard, le {{launch}}, pour servir le {{needed}}.",
  "schedule.late_one":
    "La préparation devait commencer le {{start}} : il reste {{count}} jour avant le dernier jour pour lancer, le {{launch}}.",
  "schedule.late_other":
    "La préparation devait commencer le {{start}} : il reste {{count}} jours avant le dernier jour pour lancer, le {{launch}}.",
  "schedule.late-for-first-day":
    "Il fallait lancer le {{launch}} pour servir dès le {{needed}} : seule la fin de la période peut encore être tenue.",
  "schedule.impossible":
    "Il fallait lancer le {{launch}} : commencé aujourd'hui, l'achat servirait le {{served}}, pas le {{needed}}.",
  "schedule.impossible-advice":
    "Convenez du {{served}} avec la direction, comparez une centrale d'achat (L2113-2), ou prolongez le marché en cours si son contrat ou R2194-1 et suivants le permettent.",
  "schedule.period": "Besoin entre le {{from}} et le {{to}} : pour le dernier jour, lancer le {{last}} au plus tard.",
  "schedule.offers-too-short":
    "{{days}} jours pour remettre les offres : le minimum est de {{minimum}} jours, sauf urgence motivée (R2161-3).",
  "schedule.procedure-unknown":
    "Procédure inconnue : « {{written}} ». Essayez « Procédure adaptée » ou « Appel d'offres ouvert ».",
  "schedule.phase.agreement": "Convention de groupement",
  "schedule.phase.sourcing": "Sourçage et stratégie",
  "schedule.phase.drafting": "Rédaction du DCE",
  "schedule.phase.publication": "Publication",
  "schedule.phase.candidates": "Remise des candidatures",
  "schedule.phase.dialogue": "Dialogue",
  "schedule.phase.offers": "Remise des offres",
  "schedule.phase.negotiation": "Négociation",
  "schedule.phase.analysis": "Analyse des offres",
  "schedule.phase.committee": "CAO",
  "schedule.phase.standstill": "Délai de suspension",
  "schedule.phase.notification": "Notification",
  "schedule.phase.startup": "Démarrage",
};
