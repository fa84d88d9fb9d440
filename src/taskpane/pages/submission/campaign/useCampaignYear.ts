import { useCallback, useEffect, useState } from "react";
import { yearOf } from "../../../../domain/calendar";
import { lastYear } from "../../../../domain/campaign";
import type { Need } from "../../../../domain/need";
import { useJobs } from "../../../shared/act";
import { problemOf, useWorkbookStore } from "../../../shared/workbook";

/** Setting of the workbook that holds the exercise being surveyed. */
const SETTING = "submission.year";

/** The exercise being surveyed: the one that was chosen for this workbook, else the last one that its needs name. */
export function useCampaignYear(needs: readonly Need[], today: string): readonly [number, (year: number) => void] {
  const { gateway } = useWorkbookStore();
  const { fail } = useJobs();
  const [chosen, setChosen] = useState<number>();
  useEffect(() => {
    let left = false;
    gateway.readSetting(SETTING).then(
      (kept) => {
        if (!left && typeof kept === "number") setChosen(kept);
      },
      // Not knowing it costs one choice: the page still shows what the needs say.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [gateway]);
  const choose = useCallback(
    (year: number) => {
      setChosen(year);
      gateway.writeSetting(SETTING, year).catch((error: unknown) => fail(problemOf(error)));
    },
    [gateway, fail],
  );
  return [chosen ?? lastYear(needs) ?? yearOf(today) + 1, choose];
}
