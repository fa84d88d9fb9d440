import fc from "fast-check";
import { RequestLog, utf8Length } from "./request-log";

test("the length in UTF-8 is that of the encoded text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});

test("sums leave out the client's own batches", () => {
  const log = new RequestLog();
  const entry = {
    actions: 3,
    paths: 2,
    requestBytes: 100,
    responseBytes: 50,
    milliseconds: 1,
    error: null,
    internal: false,
  };
  log.add(entry);
  const mark = log.mark();
  log.add(entry);
  log.add({ ...entry, internal: true });
  expect(log.totals(mark)).toEqual({
    roundTrips: 1,
    actions: 3,
    requestBytes: 100,
    responseBytes: 50,
    milliseconds: 1,
  });
  expect(log.since(mark).map(({ number }) => number)).toEqual([2]);
  expect(log.entries()).toHaveLength(3);
});
