import type { HeadlessHost } from "../../host/headless";

/** What a step cost: time, and what went between the add-in and the workbook. */
export interface StepCost {
  readonly step: string;
  readonly ms: number;
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Measures the steps of a pass. */
export class Clock {
  readonly costs: StepCost[] = [];

  constructor(private readonly host: Pick<HeadlessHost, "requests">) {}

  async step<Answer>(step: string, work: () => Promise<Answer>): Promise<Answer> {
    const mark = this.host.requests.mark();
    const start = performance.now();
    const answer = await work();
    const ms = Math.round(performance.now() - start);
    const { roundTrips, requestBytes, responseBytes } = this.host.requests.totals(mark);
    this.costs.push({ step, ms, roundTrips, requestBytes, responseBytes });
    return answer;
  }
}
