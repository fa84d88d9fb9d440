import { foldText, wordsOfFolded, wordWeight } from "../text";

/** Words that weigh no more are of procedure ("marché", "accord-cadre", "commune"): they say nothing of what is bought. */
const PROCEDURE = 0.2;
const LEFT_OUT = "…";

/** Signs that a line of the pane shows, on two lines when it is narrow. */
export const GLANCE = 60;

/**
 * An object cut to what is read at a glance in a list: from the first word that names something, on as many signs as fit,
 * cut between two words. What was left out shows as "…".
 *
 * @param signs most signs kept
 */
export function glanceOf(title: string, signs: number): string {
  const words = title.trim().split(/\s+/);
  const start = Math.max(words.findIndex(namesSomething), 0);
  let glance = start === 0 ? "" : LEFT_OUT;
  for (let at = start; at < words.length; at++) {
    const longer = glance === "" || glance === LEFT_OUT ? glance + (words[at] ?? "") : `${glance} ${words[at] ?? ""}`;
    const room = at === words.length - 1 ? signs : signs - LEFT_OUT.length;
    // A first word longer than the line is kept whole rather than nothing.
    if (longer.length > room && at > start) return glance + LEFT_OUT;
    glance = longer;
  }
  return glance;
}

function namesSomething(word: string): boolean {
  return wordsOfFolded(foldText(word)).some((one) => !/\d/.test(one) && wordWeight(one) > PROCEDURE);
}
