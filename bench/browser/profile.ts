import type { Page } from "playwright-core";

const SAMPLE_EVERY_US = 500;

/** Says which share of the time when the thread of the page was busy went to the scripts of an address. */
export type ShareOf = (address: string) => number;

/**
 * Looks many times a second at what the thread of the page does, until told to stop. What the browser does when a script
 * asks is counted with that script; what it does by itself (styles, layout, collecting memory) with none.
 */
export async function profiled(page: Page): Promise<{ readonly stop: () => Promise<ShareOf> }> {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: SAMPLE_EVERY_US });
  await session.send("Profiler.start");
  return {
    stop: async () => {
      const { nodes, samples = [], timeDeltas = [] } = (await session.send("Profiler.stop")).profile;
      const byId = new Map(nodes.map((node) => [node.id, node]));
      const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
      const scriptOf = (id: number | undefined): string => {
        const node = id === undefined ? undefined : byId.get(id);
        return node === undefined ? "" : node.callFrame.url || scriptOf(parents.get(node.id));
      };
      const busy = samples
        .map((id, at) => ({ id, spent: timeDeltas[at] ?? 0 }))
        .filter(({ id }) => byId.get(id)?.callFrame.functionName !== "(idle)");
      const total = busy.reduce((sum, { spent }) => sum + spent, 0);
      return (address) =>
        busy.reduce((sum, { id, spent }) => (scriptOf(id).includes(address) ? sum + spent : sum), 0) / total;
    },
  };
}
