import type { Desk, Theme } from "../desk";
import { obstacles } from "./accessibility";

export const EVERY_LOOK = ["light", "dark", "contrast"] as const;
const USUAL_LOOKS = ["light", "dark"] as const;
/** Of the pane, in CSS pixels: as narrow as Excel makes it, and as wide as it often is. */
const WIDTHS = [320, 450] as const;

/** Waits until the pane no longer changes: nothing is being read or computed. */
export async function settled({ pane }: Desk): Promise<void> {
  await pane.frame
    .locator("[aria-busy=true], .fui-Skeleton")
    .filter({ visible: true })
    .first()
    .waitFor({ state: "detached" });
}

/**
 * Shows the pane in each look (high contrast when asked: images take time) and at each width, keeps its images as `NAME-LOOK-WIDTH.png`, and leaves it wide and light.
 * @returns what stands in someone's way, with the look in which it does
 */
export async function survey(
  desk: Desk,
  name: string,
  looks: readonly Theme[] = USUAL_LOOKS,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const look of looks) {
    await desk.wear(look);
    for (const width of WIDTHS) {
      await desk.widen(width);
      await settled(desk);
      await desk.keepPane(`${name}-${look}-${width}`);
    }
    // High contrast has colours of the user: those of the pane do not count there.
    if (look !== "contrast") found.push(...(await obstacles(desk.page)).map((one) => `${look}: ${one}`));
  }
  await desk.wear("light");
  return found;
}
