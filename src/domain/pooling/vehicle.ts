import { euros } from "../money";
import type { Reason } from "../reason";
import { valueInForce, type Parameter } from "../threshold";
import type { PoolingEffort, PoolingVehicle } from "./opportunity";
import type { Group } from "./signals";

/** Ends of contracts further apart than this must be aligned before one contract takes over, in months. */
const ALIGNED = 3;
/** Calendars further apart than this take an alignment that the first contracts do not last until, in months. */
const FAR = 18;
const MANY_DEPARTMENTS = 8;
const FEW_DEPARTMENTS = 3;

/**
 * How to buy together: a central body to compare when one covers the family; a joint procurement when several legal
 * persons buy (L2113-6); an alignment of end dates when contracts end apart; else one purchase of the authority.
 */
export function vehicleFor({ family, certain, calendar, legalPersons }: Group): PoolingVehicle {
  if (certain && family && family.centralBody !== "") return "central-body";
  if (legalPersons.length > 1) return "joint-procurement";
  if (calendar.ends && calendar.ends.months > ALIGNED) return "end-date-alignment";
  return "internal";
}

/** What the vehicle asks for, whichever is proposed: a convention and its delay, a date on which contracts meet. */
export function vehicleReasons(group: Group, parameters: readonly Parameter[]): readonly Reason[] {
  const { calendar, legalPersons, day } = group;
  const reasons: Reason[] = [];
  if (legalPersons.length > 1) {
    const lead = valueInForce(parameters, "joint-procurement-agreement", day, group.nature);
    reasons.push({
      code: lead.ok ? "pooling.joint-procurement" : "pooling.joint-procurement-undated",
      article: "L2113-6, L2113-7",
      values: { count: legalPersons.length, ...(lead.ok && { days: lead.value }) },
    });
  }
  if (calendar.ends && calendar.ends.months > ALIGNED) {
    const { to } = calendar.ends;
    const before = calendar.endDays.filter((end) => end < to).length;
    reasons.push({ code: "pooling.align-on", values: { day: { day: to }, count: before } });
  }
  return reasons;
}

/** What it takes to buy together: many departments, several legal persons or calendars apart cost more. */
export function effortOf({ departments, legalPersons, calendar }: Group): PoolingEffort {
  const apart = (calendar.served?.months ?? 0) > FAR;
  if (legalPersons.length > 1 || departments.length > MANY_DEPARTMENTS || apart) return "heavy";
  const aligned = !calendar.ends || calendar.ends.months <= ALIGNED;
  return departments.length <= FEW_DEPARTMENTS && aligned ? "light" : "medium";
}

const EFFORT_COST: Readonly<Record<PoolingEffort, number>> = { light: 0, medium: 0.5, heavy: 1 };

/**
 * Amount counts for six tenths, from 10 k€ (nothing) to 10 M€ (all); departments for three, up to six; a light effort
 * for the last one.
 */
export function stakeOf(group: Group): number {
  const money = Math.log10(Math.max(euros(group.amount), 1) / 10_000) / 3;
  const breadth = (group.departments.length - 1) / 5;
  const ease = 1 - EFFORT_COST[effortOf(group)];
  return 0.6 * Math.min(1, Math.max(0, money)) + 0.3 * Math.min(1, breadth) + 0.1 * ease;
}
