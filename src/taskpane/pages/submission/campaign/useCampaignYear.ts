import { useState } from "react";
import { surveyedYear } from "../../../../domain/campaign";
import type { Need } from "../../../../domain/need";
import type { TableRow } from "../../../../domain/table";
import { useAct } from "../../../shared/act";
import { campaignYearAct } from "./campaignActs";

/**
 * The exercise being surveyed: the one that `Paramètres` holds, else the last one that the needs name. Choosing one
 * writes it in `Paramètres`, where imports find it.
 */
export function useCampaignYear(
  needs: readonly Need[],
  parameters: readonly TableRow[],
  today: string,
): readonly [number, (year: number) => void] {
  const { run } = useAct();
  const [chosen, setChosen] = useState<number>();
  const choose = (year: number) => {
    // Shown at once; the sheet follows.
    setChosen(year);
    void run(campaignYearAct(year, parameters)).then(() => setChosen(undefined));
  };
  return [chosen ?? surveyedYear(needs, parameters, today), choose];
}
