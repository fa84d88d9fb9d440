import { build } from "esbuild";
import type { HeadlessHost } from "../../host/headless";
import { bundleFunctions } from "../../tools/lib/functions-bundle";
import { startWorkbook } from "../../tools/lib/headless";
import { ROOT } from "../../tools/lib/root";
import { SMALL } from "../lib/growth";
import { timingOf } from "../lib/measure";
import { computingGoal, ratioOf, type Result } from "../lib/result";
import { sampleTitles } from "../material/titles";

const PASSES = 5;
/** A task longer than this is felt by the person who types (Long Tasks, W3C). */
const LONG_TASK = 50;
const OURS = "CLASSER";
const THEIRS = "ATONCE";
const RIVAL = "the same classifier, each cell answered as soon as it is called";

/** What a recalculation took, and the longest that it kept the thread which formulas share with the pane. */
interface Recalculation {
  readonly total: Span;
  readonly longest: Span;
  readonly answered: number;
}

/** In milliseconds: of the clock on the wall, and of the processor. */
interface Span {
  readonly ms: number;
  readonly cpu: number;
}

/** 2,000 cells `=ACHATS.CLASSER(…)` recalculated in one batch, through the genuine runtime of custom functions. */
export async function formulas(): Promise<readonly Result[]> {
  const { script, metadata } = await bundleFunctions();
  const host = await startWorkbook({ functions: { script: `${script}\n${await rivalScript()}`, metadata } });
  const titles = sampleTitles(SMALL);
  const recalculate = (id: string, count: number) => watched(() => called(host, id, titles.slice(0, count)));
  const first = await recalculate(OURS, 1);
  await recalculate(THEIRS, SMALL);
  const [ours, theirs]: [Recalculation[], Recalculation[]] = [[], []];
  for (let pass = 0; pass < PASSES; pass++) {
    ours.push(await recalculate(OURS, SMALL));
    theirs.push(await recalculate(THEIRS, SMALL));
  }
  host.dispose();
  const answered = Math.min(...ours.map((one) => one.answered));
  const hold = compared("longest hold of the thread of the pane", ours, theirs, ({ longest }) => longest);
  return [
    { ...compared("cells answered", ours, theirs, ({ total }) => total), counts: { answered } },
    {
      ...hold,
      goal: computingGoal(hold.ms, LONG_TASK),
      counts: { holdOfFirstCellMs: Math.round(first.longest.cpu), firstCellMs: Math.round(first.total.cpu) },
    },
  ];
}

function compared(
  what: string,
  ours: readonly Recalculation[],
  theirs: readonly Recalculation[],
  spanOf: (one: Recalculation) => Span,
) {
  const [ms, rival] = [ours, theirs].map((passes) => {
    const spans = passes.map(spanOf);
    return timingOf(
      spans.map((one) => one.ms),
      spans.map((one) => one.cpu),
    );
  });
  if (!ms || !rival) throw new Error("nothing was compared");
  const alternative = { name: RIVAL, ms: rival, ratio: ratioOf(ms.cpu ?? 0, rival.cpu ?? 0) };
  return { subject: "formulas", what, size: SMALL, ms, alternative };
}

let invocations = 0;

/** All the calls leave in one task, as those of a recalculation do; the number of cells that were given a family. */
async function called(host: HeadlessHost, id: string, titles: readonly string[]): Promise<number> {
  const answers = await Promise.all(
    titles.map((title) => {
      const call = { invocation: ++invocations, metadata: { id, name: id, parameters: [], result: {} } };
      const args = [[[title]]];
      return host.session.functions.invoke({ ...call, args, address: "", parameterAddresses: [] }, () => undefined);
    }),
  );
  // A formula given one cell may answer with a list of one row and one cell.
  return answers.filter((answer) => {
    const [cell] = [answer].flat(2);
    return typeof cell === "string" && /^\d/u.test(cell);
  }).length;
}

/** Looks at the thread as often as it is free. */
async function watched(work: () => Promise<number>): Promise<Recalculation> {
  const start = now();
  let last = start;
  let longest: Span = { ms: 0, cpu: 0 };
  let isOver = false;
  const look = (): void => {
    const here = now();
    const held = { ms: here.ms - last.ms, cpu: here.cpu - last.cpu };
    if (held.cpu > longest.cpu) longest = held;
    last = here;
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  const answered = await work();
  isOver = true;
  look();
  return { total: { ms: last.ms - start.ms, cpu: last.cpu - start.cpu }, longest, answered };
}

function now(): Span {
  const { user, system } = process.cpuUsage();
  return { ms: performance.now(), cpu: (user + system) / 1000 };
}

/** What an add-in that does not share the thread out does. */
async function rivalScript(): Promise<string> {
  const contents = `
    import { createClassifier, learntModel } from "./src/domain/classification";
    import { Nomenclature, SHIPPED_FAMILIES } from "./src/domain/nomenclature";
    const made = learntModel().then((learnt) => createClassifier(new Nomenclature(SHIPPED_FAMILIES), [], learnt));
    CustomFunctions.associate("${THEIRS}", async ([[title]]) => (await made).suggest({ title }, 1)[0]?.family ?? "");`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    ...{ bundle: true, write: false, format: "iife", platform: "browser", target: "es2022", logLevel: "error" },
  });
  return outputFiles[0]?.text ?? "";
}
