import { inRequests, type Operation } from "./batches";
import { officeCode, toWorkbookError } from "./errors";

const heavy = (bytes: number): Operation => ({ bytes, rows: 1, queue: () => undefined });

describe("requests", () => {
  it("hold as many operations as their weight allows, in order", () => {
    const groups = inRequests([heavy(40), heavy(50), heavy(20), heavy(90)], 100);
    expect(groups.map((group) => group.map(({ bytes }) => bytes))).toEqual([[40, 50], [20], [90]]);
  });
});

describe("errors of Excel", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
    ["AccessDenied", "protected"],
    ["InactiveWorkbook", "busy"],
    ["SomethingNew", "unknown"],
  ])("%s is told as %s", (code, told) => {
    const error = toWorkbookError(Object.assign(new Error("localised message"), { code }));
    expect(error.problem.code).toBe(told);
    expect(error.problem.detail).toContain(code);
  });

  it("keeps what is not an error of Excel as the cause", () => {
    const cause = new TypeError("x");
    expect(toWorkbookError(cause)).toMatchObject({ problem: { code: "unknown" }, cause });
    expect(officeCode("text")).toBe("");
  });
});
