import { toSerial } from "../domain/calendar";
import { scheduleOf, scheduleProcedureNamed } from "../domain/schedule";
import { cellOf, dayOf, natureOf } from "./shared/arguments";
import { parametersInForce, today } from "./shared/facts";
import { refusal, sentences } from "./shared/refusal";

/**
 * Back-planning from the day of need: one row a phase, with its first and last days. Durations, public holidays, August
 * and the end of the year come from the table Paramètres.
 * @customfunction RETROPLANNING
 * @param neededBy Day on which the contract must serve: a date, or text such as "15/03/2027".
 * @param procedure Name of the procedure: "Procédure adaptée", "Appel d'offres ouvert"…
 * @param [joint] TRUE for a joint procurement: its convention comes first.
 * @param [nature] F, S or T, when durations differ by nature; S when omitted.
 * @returns Rows: phase, start, end (dates of Excel: give the columns a date format).
 */
export async function backPlanning(
  neededBy: unknown,
  procedure: string,
  joint: boolean | null,
  nature: string | null,
): Promise<unknown[][]> {
  const named = scheduleProcedureNamed(String(cellOf(procedure)));
  if (!named) {
    throw refusal("notAvailable", { code: "schedule.procedure-unknown", values: { written: procedure } });
  }
  const item = {
    neededBy: dayOf(neededBy),
    procedure: named,
    joint: joint ?? false,
    nature: natureOf(nature ?? "S"),
  };
  const result = scheduleOf(item, { parameters: await parametersInForce(), today: today() });
  if (!result.ok) throw refusal("notAvailable", result.reason);
  const say = sentences();
  return result.schedule.phases.map(({ phase, from, to }) => [
    say({ code: `schedule.phase.${phase}` }),
    toSerial(from),
    toSerial(to),
  ]);
}
