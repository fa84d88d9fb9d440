import type { FormKind, FormWords } from "../domain/form";
import { formatIn } from "./format";

/** What a form is about, to put words on it. */
export interface FormOccasion {
  readonly kind: FormKind;
  readonly departmentLabel: string;
  readonly year: number;
  /** ISO day. */
  readonly deadline: string | undefined;
  /** Lines that are filled already. */
  readonly lines: number;
}

/** Everything that the workbook of a department says. French, as every sheet is: it goes to departments. */
export function formWords(occasion: FormOccasion): FormWords {
  const { kind, departmentLabel, year, deadline } = occasion;
  const due = deadline === undefined ? "" : ` · à renvoyer avant le ${formatIn("fr").day(deadline)}`;
  const form = kind === "form";
  return {
    instructionSheet: "Mode d'emploi",
    needsSheet: form ? "Besoins" : "Corrections",
    title: `${form ? "Recensement des besoins" : "Besoins à corriger"} ${year} · ${departmentLabel}`,
    subtitle: `${form ? "Une ligne par besoin" : "Corrigez les cellules, ou répondez à côté"}${due}`,
    instructions: form ? toFill(occasion, due) : toCorrect(occasion, due),
    messages: MESSAGES,
    refusal: {
      title: "Choix dans la liste",
      text: "Choisissez une des valeurs de la liste, ou laissez la cellule vide.",
    },
    doubt: {
      title: "Valeur inhabituelle",
      text: "Cette valeur ne ressemble pas à ce qui est attendu. Gardez-la si elle est juste : rien ne sera perdu.",
    },
  };
}

function toFill({ departmentLabel, year, lines }: FormOccasion, due: string): readonly string[] {
  const known =
    lines === 0
      ? "Aucune ligne n'est remplie d'avance."
      : `${lines} ligne${lines > 1 ? "s sont remplies" : " est remplie"} d'avance : vos besoins récurrents de l'an dernier et vos marchés qui se terminent en ${year}. Corrigez ce qui a changé. Si un besoin n'existe plus, choisissez « Non » dans la colonne « À reprendre » : n'effacez pas la ligne.`;
  return [
    `Recensement des besoins ${year} · ${departmentLabel}${due}`,
    `Ce classeur sert à dire ce que votre direction devra acheter en ${year}. Remplissez la feuille « Besoins » et renvoyez le fichier tel quel.`,
    known,
    "Une ligne par besoin. Écrivez l'objet comme vous le diriez à un fournisseur : « Tracé des terrains de sport », plutôt que « Terrains ».",
    "Nature, caractère, mois et priorité se choisissent dans une liste : cliquez sur la cellule, puis sur la flèche. La famille d'achat aussi ; laissez-la vide si vous hésitez.",
    "Les montants sont en euros hors taxes. « Montant HT annuel » pour une dépense qui revient chaque année ; « Montant HT total déclaré » si vous ne connaissez que le montant de tout le contrat.",
    "Une durée s'écrit en mois, une date comme 31/12/2027. Si vous ne savez pas, écrivez « à définir » : rien ne sera inventé à votre place.",
    "Si un marché est en cours, donnez son numéro, son titulaire et la date à laquelle il se termine.",
    "Vous pouvez élargir les lignes et les colonnes, copier et coller des valeurs. Les colonnes ne se déplacent pas : c'est ce qui permet de relire votre fichier sans erreur.",
    "Excel et LibreOffice conviennent. Enregistrez au format .xlsx (ou .ods).",
  ];
}

function toCorrect({ departmentLabel, year, lines }: FormOccasion, due: string): readonly string[] {
  return [
    `Besoins à corriger ${year} · ${departmentLabel}${due}`,
    `${lines} besoin${lines > 1 ? "s" : ""} de votre direction ${lines > 1 ? "demandent" : "demande"} une précision. La colonne « À corriger » dit quoi, besoin par besoin.`,
    "Corrigez directement les cellules de la ligne.",
    "Si la valeur est juste, écrivez pourquoi dans « Votre réponse » : elle sera gardée avec votre explication.",
    "Renvoyez le fichier tel quel. Seules les cellules que vous changez seront reprises, et seulement après relecture.",
    "Excel et LibreOffice conviennent. Enregistrez au format .xlsx (ou .ods).",
  ];
}

const MESSAGES: FormWords["messages"] = {
  title: { title: "Objet du besoin", text: "Ce qu'il faut acheter, en quelques mots précis. Un besoin par ligne." },
  description: { title: "Description", text: "Ce qui aide à comprendre : usage, contraintes, quantités, historique." },
  quantity: { title: "Quantité", text: "Un nombre, par an. L'unité s'écrit à côté." },
  nature: { title: "Nature", text: "Fournitures, services ou travaux." },
  character: {
    title: "Caractère",
    text: "Récurrent : chaque année. Renouvellement : un marché se termine. Ponctuel : une fois. Nouveau : première demande.",
  },
  suggestedFamily: {
    title: "Famille d'achat",
    text: "Choisissez la famille la plus proche, ou laissez vide : la programmation la proposera.",
  },
  annualAmount: { title: "Montant HT annuel", text: "En euros hors taxes, pour une année. Exemple : 12500" },
  totalAmount: {
    title: "Montant HT total",
    text: "À remplir seulement si vous ne connaissez que le montant de tout le contrat.",
  },
  durationMonths: { title: "Durée", text: "Durée ferme, en mois, sans les reconductions. Exemple : 12" },
  renewals: { title: "Reconductions", text: "Combien de fois le marché peut être reconduit. Exemple : 3" },
  estimateOrigin: { title: "Origine", text: "D'où vient le montant : marché actuel, devis, budget, estimation." },
  currentContract: { title: "Marché actuel", text: "Numéro du marché en cours, s'il y en a un." },
  currentEnd: { title: "Fin du marché actuel", text: "Date à laquelle il se termine. Exemple : 31/12/2027" },
  neededBy: { title: "Mois du besoin", text: "Mois où vous devez être servis. Une date précise convient aussi." },
  place: { title: "Lieu", text: "Où la prestation a lieu, ou l'adresse de livraison." },
  priority: { title: "Priorité", text: "Haute, moyenne ou basse." },
  keep: { title: "À reprendre", text: "Non, si ce besoin n'existe plus. Sinon, laissez Oui." },
  answer: {
    title: "Votre réponse",
    text: "Si la valeur est juste, dites pourquoi. Sinon, corrigez-la dans sa cellule.",
  },
};
