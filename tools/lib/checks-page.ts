import { RULES, type Rule, type RuleFamily, type Severity } from "../../src/domain/validation";
import { reasons } from "../../src/locales/reasons/fr";

const FAMILIES: Readonly<Record<RuleFamily, string>> = {
  completeness: "Ce qui manque",
  form: "Ce qui n'est pas écrit clairement",
  coherence: "Colonnes qui se contredisent",
  rows: "Lignes qui se répètent ou se contredisent",
  law: "Ce que dit la loi",
  plausibility: "Ce qui est difficile à croire",
  wording: "Rédaction de l'objet",
};
const SEVERITIES: Readonly<Record<Severity, string>> = { error: "erreur", warning: "alerte", info: "info" };

const HEAD = `# Contrôles

La liste des ${RULES.length} règles de la page Contrôle et de la formule \`ACHATS.VALIDER\`. Elle est tirée du code par \`npm run --silent checks\`, et un test vérifie qu'elle lui reste fidèle.

Une règle s'éteint ou change de gravité par une ligne de la feuille Paramètres : \`Contrôle title.vague\` dans la colonne Règle, et \`erreur\`, \`alerte\`, \`info\` ou \`non\` dans la colonne Valeur ; les dates d'effet comptent. Une ligne qui n'est pas comprise est signalée dans la page, et la règle garde sa gravité. « Oui » dans la colonne Correction : une correction qui ne perd rien est proposée quand elle existe, et montrée avant d'être écrite.
`;

/** The page of the documentation that lists the rules, in Markdown. */
export function checksPage(): string {
  const sections = Object.entries(FAMILIES).map(([family, title]) => {
    const lines = RULES.filter((rule) => rule.family === family).map(line);
    return [
      `## ${title}`,
      "",
      "| règle | gravité | ce qu'elle dit | source | correction |",
      "|---|---|---|---|---|",
      ...lines,
    ].join("\n");
  });
  return [HEAD, ...sections].join("\n\n").replace(/\n{3,}/gu, "\n\n") + "\n";
}

function line({ id, severity, article = "", corrects = false }: Rule): string {
  return `| \`${id}\` | ${SEVERITIES[severity]} | ${said(id)} | ${article} | ${corrects ? "oui" : ""} |`;
}

/** The sentence of a rule, an ellipsis where it quotes the line. */
function said(id: string): string {
  const texts: Readonly<Record<string, string>> = reasons;
  const sentence = texts[id] ?? texts[`${id}_other`] ?? "";
  return sentence.replace(/\{\{[^}]*\}\}/gu, "…").replaceAll("|", "\\|");
}
