import { allotmentScenarios, type AllotmentScenario } from "../../src/domain/allotment";
import { createClassifier, type Classifier } from "../../src/domain/classification";
import { readNeed, type Need } from "../../src/domain/need";
import { Nomenclature, SHIPPED_FAMILIES } from "../../src/domain/nomenclature";
import { DEFAULT_PARAMETERS } from "../../src/domain/threshold";
import type { Notice, RealLot } from "./notices";

/** How the cut of the tool compares with that of the buyer, for one notice. */
export interface Compared {
  readonly id: string;
  readonly title: string;
  readonly realLots: number;
  /** Lots of the technical scenario, one when there is none. */
  readonly technicalLots: number;
  readonly realFamilies: number;
  /** Share of pairs of lots that both put together, or both put apart, 0 to 1. */
  readonly pairs: number;
  /** Lots that the buyer cut by place, number or size: their performances are the same. */
  readonly sameForm: number;
}

const TODAY = "2026-11-22";

/**
 * Hides the cut: each lot becomes a need without its number nor its notice, in one pool, and the technical scenario says
 * which it would put together. Its lots are compared with the families of the real ones.
 */
export function comparison(): (notice: Notice) => Compared {
  const classifier = createClassifier(new Nomenclature(SHIPPED_FAMILIES));
  return (notice) => {
    const needs = notice.lots.map((lot, at) => hidden(lot, at, classifier));
    const scenarios = allotmentScenarios(needs, {
      nomenclature: SHIPPED_FAMILIES,
      parameters: DEFAULT_PARAMETERS,
      today: TODAY,
    });
    const technical = scenarios.find(({ criterion }) => criterion === "technical");
    const ours = lotOfEach(technical, needs);
    const theirs = notice.lots.map(({ title, cpv }) => cpv.slice(0, 5) || withoutNumber(title));
    const [agreed, all] = pairs(ours, theirs);
    return {
      id: notice.id,
      title: notice.title,
      realLots: notice.lots.length,
      technicalLots: technical?.lots.length ?? 1,
      realFamilies: new Set(theirs).size,
      pairs: all === 0 ? 1 : agreed / all,
      sameForm: notice.lots.length - new Set(theirs).size,
    };
  };
}

function hidden({ title, cpv, value, place }: RealLot, at: number, classifier: Classifier): Need {
  const text = withoutNumber(title);
  const [best] = classifier.suggest({ title: text, description: "", cpv }, 1);
  return readNeed({
    id: `B-${String(at + 1).padStart(4, "0")}`,
    department: "Acheteur",
    title: text,
    cpv,
    place,
    ...(value === undefined ? {} : { totalAmount: value }),
    ...(best ? { suggestedFamily: best.family, confidence: best.confidence } : {}),
  });
}

/** "Lot n° 3 : peinture" says only "peinture". */
function withoutNumber(title: string): string {
  return title.replace(/^lots?\s*(?:n\s*[°ºo.]?\s*)?\d{1,2}\s*[:.\-–—]?\s*/iu, "");
}

function lotOfEach(scenario: AllotmentScenario | undefined, needs: readonly Need[]): readonly string[] {
  const lots = new Map<string, string>();
  for (const { number, needIds } of scenario?.lots ?? []) {
    for (const id of needIds) lots.set(id, `${lots.get(id) ?? ""} ${String(number)}`);
  }
  return needs.map(({ id }) => lots.get(id) ?? "");
}

function pairs(ours: readonly string[], theirs: readonly string[]): readonly [agreed: number, all: number] {
  let [agreed, all] = [0, 0];
  for (let one = 0; one < ours.length; one++) {
    for (let other = one + 1; other < ours.length; other++) {
      all += 1;
      if ((ours[one] === ours[other]) === (theirs[one] === theirs[other])) agreed += 1;
    }
  }
  return [agreed, all];
}
