import type { SampleLine } from "./line";
import { buildings, digital, greenery, roads, waste, water } from "./operations";
import { childhood, communication, culture, generalServices, people, sports } from "./people";

/** A department of the fictional métropole of Rivemar. */
export interface SampleDepartment {
  readonly code: string;
  readonly label: string;
  readonly contact: string;
  readonly autonomous: boolean;
  readonly own: readonly SampleLine[];
}

export const DEPARTMENTS: readonly SampleDepartment[] = [
  { code: "VOI", label: "Voirie et mobilités", contact: "Claire Aubin", autonomous: false, own: roads },
  { code: "EAU", label: "Eau et assainissement", contact: "Malik Ferrand", autonomous: false, own: water },
  { code: "DEC", label: "Déchets et propreté", contact: "Sylvie Hamon", autonomous: false, own: waste },
  { code: "BAT", label: "Bâtiments et patrimoine", contact: "Éric Loubet", autonomous: false, own: buildings },
  { code: "NUM", label: "Numérique", contact: "Nadia Perrot", autonomous: false, own: digital },
  { code: "EVN", label: "Espaces verts et nature", contact: "Joël Tissier", autonomous: false, own: greenery },
  { code: "ENF", label: "Petite enfance et éducation", contact: "Fatou Diallo", autonomous: false, own: childhood },
  { code: "SPO", label: "Sports", contact: "Yann Keller", autonomous: false, own: sports },
  { code: "CUL", label: "Culture", contact: "Inès Moreau", autonomous: false, own: culture },
  { code: "MOY", label: "Moyens généraux", contact: "Paul Rivoire", autonomous: false, own: generalServices },
  { code: "RHJ", label: "Ressources humaines et juridique", contact: "Hélène Baudry", autonomous: false, own: people },
  {
    code: "COM",
    label: "Communication et attractivité",
    contact: "Théo Lacombe",
    autonomous: false,
    own: communication,
  },
];

/** Communes and sectors of the métropole, used as places. */
export const PLACES = [
  "Portville",
  "Saint-Aubry",
  "Montclar",
  "Les Dunes",
  "Val-Fleuri",
  "Rochebrune",
  "Secteur nord",
  "Secteur sud",
];

/** Who holds the current contracts, by words of what is bought: the first that fits; the rest are general contractors. */
export const HOLDERS: readonly (readonly [trade: RegExp, holders: readonly string[]])[] = [
  [/autocar|transport|navette/i, ["Cars de la Côte", "Voyages Tramontane"]],
  [/nettoyage|ménag|vitre/i, ["Nettoyage Océane", "Propr'Ouest"]],
  [/gardien|surveill|sécurité des|agents de sécurité|rondes/i, ["Sécurité du Littoral", "Vigie Services"]],
  [/espaces verts|tonte|élagage|paysag|plant|arros|taille/i, ["Jardins de Rive", "Terre et Sève"]],
  [/imprim|impression|affich|brochure|communication|graphi/i, ["Imprimerie des Halles", "Atelier Grand Format"]],
  [/ascenseur|monte-charge/i, ["Ascenseurs Réunis"]],
  [/repas|traiteur|buffet|restauration|denrées|alimentaire|goûter/i, ["Cuisines du Sud", "Saveurs de Rivemar"]],
  [/déchet|benne|collecte|tri|compost|déchèterie/i, ["Val Recyclage", "Collectes du Littoral"]],
  [
    /logiciel|informatique|ordinateur|serveur|numérique|réseau|télécom|écran|postes de travail/i,
    ["Informatique Rivemar", "Octets et Compagnie"],
  ],
  [/copieur|bureau|papier|papeterie|mobilier|siège/i, ["Bureau Plus", "Papeteries Montclar"]],
  [/voirie|enrobé|chaussée|signalisation|trottoir|sel|bitume/i, ["Voies et Chaussées", "Routes de Val-Fleuri"]],
  [/véhicule|fourgon|carburant|pneu|garage/i, ["Garage des Dunes", "Mobilités Portville"]],
  [/eau|assainissement|pompe|station/i, ["Eaux du Delta", "Hydraulique Services"]],
  [/EPI|équipements de protection|vêtement/i, ["Protection Pro", "Vêtements du Port"]],
  [/formation|recrut|conseil|AMO|assistance|étude|mission/i, ["Cabinet Lenoir", "Horizons Conseil"]],
  [/contrôle|vérification|diagnostic|extincteur|incendie/i, ["Contrôles Atlantique", "Feu Stop"]],
];

/** Holders of everything else. */
export const OTHER_HOLDERS: readonly string[] = ["Maison Garance", "Établissements Vidal", "Comptoir de Rochebrune"];
