import { decisionCells } from "../src/domain/clap";
import type { TableRow } from "../src/domain/table";
import { SAMPLE_ACTIONS } from "./content/actions";

const HELD = "2026-03-12";
const BY = "Conseil local des achats performants";

/** What the first session chose, by the title of the action. */
const CHOSEN = [
  { title: "Nettoyage des médiathèques", stakes: ["Social et insertion"], objective: "reservedLots", figure: 1 },
  { title: "Nettoyage des médiathèques", stakes: ["Environnement"], objective: "environmentalWeight", figure: 15 },
  { title: "Équipements de protection individuelle", stakes: ["Mutualisation"], lever: "Mutualisation interne" },
  { title: "Équipements de protection individuelle", stakes: ["Social et insertion"], objective: "socialClause" },
  { title: "Maintenance des ascenseurs", stakes: ["Maîtrise du coût"], lever: "Sourcing" },
  { title: "Maintenance des ascenseurs", stakes: ["Environnement"], objective: "variants" },
  { title: "Collecte des déchets, secteur sud", stakes: ["Environnement"], objective: "variants" },
  {
    title: "Collecte des déchets, secteur sud",
    stakes: ["Environnement"],
    objective: "environmentalWeight",
    figure: 20,
  },
] as const;

/** The decisions of the session held in March 2026: some kept, some undressed since. The next session is to prepare. */
export const SAMPLE_DECISIONS: readonly TableRow[] = CHOSEN.map(({ title, stakes, ...choice }, index) => {
  const at = SAMPLE_ACTIONS.findIndex((action) => action.title === title);
  if (at < 0) throw new Error(title);
  return {
    id: `D-${String(index + 1).padStart(4, "0")}`,
    ...decisionCells({
      session: HELD,
      family: "",
      action: `A-${String(at + 1).padStart(4, "0")}`,
      title,
      stakes,
      lever: "lever" in choice ? choice.lever : "",
      objective: "objective" in choice ? choice.objective : undefined,
      figure: "figure" in choice ? choice.figure : undefined,
      owner: "",
      dueOn: SAMPLE_ACTIONS[at]?.neededBy,
      decidedOn: HELD,
      decidedBy: BY,
    }),
  };
});
