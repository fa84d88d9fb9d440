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

export const SUPPLIERS = [
  "Nettoyage Océane",
  "Propr'Ouest",
  "Sécurité du Littoral",
  "Jardins de Rive",
  "Bureau Plus",
  "Imprimerie des Halles",
  "Ascenseurs Réunis",
  "Cuisines du Sud",
  "Voies et Chaussées",
  "Informatique Rivemar",
];
