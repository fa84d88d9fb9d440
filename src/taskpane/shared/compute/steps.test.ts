import { runSteps, type Steps } from "./steps";

const STEP_MS = 20;
const STEPS = 50;

/** A work of fifty steps of twenty milliseconds. */
function* aWork(): Steps<string> {
  for (let done = 1; done <= STEPS; done++) {
    jest.advanceTimersByTime(STEP_MS);
    yield { done, total: STEPS };
  }
  return "finished";
}

describe("a work done in slices", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("gives the hand back between slices, as long as it is told", async () => {
    const pauses = async (slice?: number) => {
      const pause = jest.fn(() => Promise.resolve());
      expect(await runSteps(aWork(), { pause, ...(slice === undefined ? {} : { slice }) })).toBe("finished");
      return pause.mock.calls.length;
    };
    expect(await pauses()).toBe(STEPS);
    expect(await pauses(90)).toBe(STEPS / 5);
  });

  it("tells how far it is now and then only: the page draws itself again each time", async () => {
    const told: number[] = [];
    await runSteps(aWork(), { pause: () => Promise.resolve(), onProgress: ({ done }) => told.push(done) });
    expect(told[0]).toBe(1);
    expect(told).toHaveLength(STEPS / 5);
  });

  it("stops between two slices", async () => {
    const stop = new AbortController();
    const pause = () => {
      stop.abort();
      return Promise.resolve();
    };
    await expect(runSteps(aWork(), { pause, signal: stop.signal })).rejects.toThrow();
  });
});
