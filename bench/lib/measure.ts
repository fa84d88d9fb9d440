/** Several runs of the same work, in milliseconds of the clock on the wall. */
export interface Timing {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Median of the processor time, all threads of the process included, which a busy machine stretches little. */
  readonly cpu?: number;
  /** Processor time of the very first run, before the engine compiled what is used most. */
  readonly firstCpu?: number;
  readonly runs: number;
}

/**
 * How long we insist: warm-up runs are not counted, and go on until the engine has had time to compile what is used
 * most; after `patience` milliseconds the least of runs is enough.
 */
export interface Insistence {
  readonly warmUps: number;
  readonly runs: number;
  readonly patience: number;
}

type Work = () => unknown;

interface Run {
  readonly ms: number;
  readonly cpu: number;
}

const USUAL: Insistence = { warmUps: 2, runs: 9, patience: 4_000 };
const FEWEST_RUNS = 3;
/** Milliseconds of the processor over which warm-up runs go on, when there are any. */
const WARMING = 600;

/** Times a work by itself. */
export async function time(work: Work, insistence: Partial<Insistence> = {}): Promise<Timing> {
  const [ours] = await race([work], insistence);
  if (!ours) throw new Error("a race without runners");
  return ours;
}

/** Times a work and its rival turn by turn, so that what else the machine does weighs on both. */
export async function duel(ours: Work, theirs: Work, insistence: Partial<Insistence> = {}): Promise<[Timing, Timing]> {
  const [mine, other] = await race([ours, theirs], insistence);
  if (!mine || !other) throw new Error("a duel without runners");
  return [mine, other];
}

async function race(works: readonly Work[], insistence: Partial<Insistence>): Promise<readonly Timing[]> {
  const { warmUps, runs, patience } = { ...USUAL, ...insistence };
  const made = works.map((): Run[] => []);
  const first: (number | undefined)[] = [];
  for (let turn = 0, spent = 0; turn < warmUps || (warmUps > 0 && spent < WARMING); turn++) {
    for (const [at, work] of works.entries()) {
      const { cpu } = await once(work);
      first[at] ??= cpu;
      spent += cpu;
    }
  }
  const start = performance.now();
  for (let turn = 0; turn < runs; turn++) {
    if (turn >= FEWEST_RUNS && performance.now() - start > patience) break;
    for (const [at, work] of works.entries()) made[at]?.push(await once(work));
  }
  return made.map((ran, at) => timing(ran, first[at]));
}

async function once(work: Work): Promise<Run> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { ms, cpu: (user + system) / 1000 };
}

function timing(runs: readonly Run[], firstCpu: number | undefined): Timing {
  const timed = timingOf(
    runs.map(({ ms }) => ms),
    runs.map(({ cpu }) => cpu),
  );
  return firstCpu === undefined ? timed : { ...timed, firstCpu: rounded(firstCpu) };
}

/** Sums up runs measured elsewhere. */
export function timingOf(ms: readonly number[], cpu: readonly number[] = []): Timing {
  return {
    median: rounded(median(ms)),
    min: rounded(Math.min(...ms)),
    max: rounded(Math.max(...ms)),
    runs: ms.length,
    ...(cpu.length > 0 ? { cpu: rounded(median(cpu)) } : {}),
  };
}

/** The middle value; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}

function rounded(ms: number): number {
  return Number(ms.toFixed(ms < 10 ? 2 : 1));
}
