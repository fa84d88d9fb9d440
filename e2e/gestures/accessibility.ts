import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

function paneOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane is not there.");
  return frame;
}

/** What a person with a disability would stumble on in the pane as it is now, contrasts included: rule, place, why. */
export async function obstacles(page: Page): Promise<readonly string[]> {
  const pane = paneOf(page);
  // Given to the page by the browser itself: the policy of the pane lets no script of another origin in.
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(AXE);
  // Colours that are on their way from one look to another belong to neither.
  await pane.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  const { violations } = await pane.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}
