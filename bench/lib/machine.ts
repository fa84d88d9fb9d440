import { arch, cpus, loadavg, platform, release, totalmem } from "node:os";

/** Where figures come from: times of another machine are not comparable, ratios are. */
export interface Machine {
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  /** Mean number of programs that wanted a core in the last minute: above the number of cores, times are stretched. */
  readonly load: number;
}

/** This machine, now. */
export function thisMachine(): Machine {
  const all = cpus();
  return {
    system: `${platform()} ${release()} ${arch()}`,
    processor: all[0]?.model.trim() ?? "unknown",
    cores: all.length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  };
}
