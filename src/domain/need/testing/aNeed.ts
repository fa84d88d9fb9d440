import { cents } from "../../money";
import type { Nature, Need, NeedCharacter, NeedStatus } from "../need";
import { readNeed } from "../readNeed";
import type { Reading } from "../reading";

let count = 0;

/** A need told in the words of the trade: `aNeed().by("Voirie").for("Sel de déneigement").of(12_000).build()`. */
export function aNeed(title = "Nettoyage des vitres des groupes scolaires"): NeedBuilder {
  count += 1;
  return new NeedBuilder({
    ...readNeed({ id: `B-${String(count).padStart(4, "0")}`, title, department: "Bâtiments", nature: "S" }),
    character: value("recurrent"),
    neededBy: value("2027-09-01"),
    year: value(2027),
    status: value("submitted"),
  });
}

/** Each word returns a new builder: one may be kept and told further in several ways. */
class NeedBuilder {
  constructor(private readonly need: Need) {}

  build(): Need {
    return this.need;
  }

  /** Any field, as it would have been read. */
  with(fields: Partial<Need>): NeedBuilder {
    return new NeedBuilder({ ...this.need, ...fields });
  }

  /** A cell as a department typed it, read as the workbook's cells are. */
  typed(column: keyof Need, cell: string | number | boolean): NeedBuilder {
    return this.with({ [column]: readNeed({ [column]: cell })[column] });
  }

  called(id: string): NeedBuilder {
    return this.with({ id });
  }

  for(title: string): NeedBuilder {
    return this.with({ title });
  }

  by(department: string): NeedBuilder {
    return this.with({ department });
  }

  /** € HT a year. */
  of(eurosAYear: number): NeedBuilder {
    return this.with({ annualAmount: value(cents(eurosAYear)) });
  }

  /** € HT over the whole contract. */
  totalling(euros: number): NeedBuilder {
    return this.with({ totalAmount: value(cents(euros)), annualAmount: { kind: "empty" } });
  }

  lasting(months: number, renewals?: number): NeedBuilder {
    return this.with({
      durationMonths: value(months),
      renewals: renewals === undefined ? { kind: "empty" } : value(renewals),
    });
  }

  once(): NeedBuilder {
    return this.being("one-off");
  }

  being(character: NeedCharacter): NeedBuilder {
    return this.with({ character: value(character) });
  }

  natured(nature: Nature): NeedBuilder {
    return this.with({ nature: value(nature) });
  }

  supplies(): NeedBuilder {
    return this.natured("F");
  }

  services(): NeedBuilder {
    return this.natured("S");
  }

  works(operation = ""): NeedBuilder {
    return this.natured("T").with({ operation });
  }

  /** Family validated by a buyer. */
  in(family: string): NeedBuilder {
    return this.with({ validatedFamily: family });
  }

  /** Family suggested by the add-in. */
  perhapsIn(family: string, confidence = 0.5): NeedBuilder {
    return this.with({ suggestedFamily: family, confidence: value(confidence) });
  }

  needed(day: string): NeedBuilder {
    return this.with({ neededBy: value(day) });
  }

  at(place: string): NeedBuilder {
    return this.with({ place });
  }

  /** Held today by a supplier until a day. */
  heldBy(holder: string, until: string, contract = "2023-041"): NeedBuilder {
    return this.with({ currentHolder: holder, currentEnd: value(until), currentContract: contract });
  }

  standing(status: NeedStatus): NeedBuilder {
    return this.with({ status: value(status) });
  }
}

export type { NeedBuilder };

function value<T>(read: T): Reading<T> {
  return { kind: "value", value: read };
}
