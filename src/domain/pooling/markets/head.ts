import { foldText } from "../../text";
import { rootOf } from "./root";
import type { KnownWord } from "../words";
import type { Market } from "./parse";

/** What a title asks to be done, told by the first word of it that says an action. */
export type HeadAction = "buy" | "work" | "about";

const WORDS: Readonly<Record<HeadAction, string>> = {
  buy: "achat achats acquisition acquisitions fourniture fournitures renouvellement",
  // Work on things: who does it is seldom who sells them.
  work: `maintenance entretien exploitation depannage verification verifications reparation reparations controle
    controles location locations nettoyage lavage collecte enlevement evacuation traitement valorisation destruction
    recyclage travaux amenagement implantation montage pose demenagement relocalisation transport marquage numerisation
    impression remise creation vente`,
  // Thinking about things: studies, software, courses, events.
  about: `assistance accompagnement conseil audit evaluation etude etudes suivi analyse formation formations logiciel
    logiciels progiciel progiciels application plateforme organisation animation inventaire concours projet`,
};

const HEADS: ReadonlyMap<string, HeadAction> = new Map(
  (Object.entries(WORDS) as [HeadAction, string][]).flatMap(([action, words]) =>
    words.split(/\s+/u).map((word) => [rootOf(foldText(word)), action] as const),
  ),
);
/** "Achat de prestations de…", "fourniture d'un service de…": what is bought is a service. */
const SERVICE = new Set(["prestation", "servic", "plac", "sejour", "repa"]);
/** Words after the verb of buying among which a service is looked for. */
const NEAR = 4;

/** Whether a root says work on things: upkeep, hiring, washing. */
export function isWork(root: string): boolean {
  return HEADS.get(root) === "work";
}

/** What follows these words tells what a program does, not what is bought. */
const SOFTWARE = new Set(["logiciel", "progiciel", "application"]);

export interface Head {
  readonly action: HeadAction | undefined;
  readonly at: number;
  /** Place of the first word of software; after all the others when there is none. */
  readonly softwareAt: number;
  /** Whether a service stands just after it. */
  readonly ofService: boolean;
}

/** The first action that a text says, and its place; a head without an action when it says none. */
export function headOf(text: readonly KnownWord[]): Head {
  const at = text.findIndex(({ root }) => HEADS.has(root));
  const software = text.findIndex(({ root }) => SOFTWARE.has(root));
  return {
    action: HEADS.get(text[at]?.root ?? ""),
    at,
    softwareAt: software < 0 ? text.length : software,
    ofService: text.slice(at + 1, at + 1 + NEAR).some(({ root }) => SERVICE.has(root)),
  };
}

/**
 * Whether what a title asks to be done is what the firms of a market do: who sells bins does not wash them, who advises
 * on insurance does not insure.
 *
 * @param from place of the first word that names the market: an action after it, or that is it, is the market's own.
 * @param to place of the last one.
 */
export function suits(market: Market, head: Head, from: number, to: number): boolean {
  if (market.anyAction || market.kind === "works") return true;
  if (head.softwareAt < to) return false;
  if (head.action === undefined || head.at >= from) return true;
  if (market.kind === "supply") return head.action === "buy";
  if (head.action === "about") return market.acrossOperations;
  return head.action === "work" || head.ofService;
}
