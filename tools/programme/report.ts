import { euros } from "../../src/domain/money";
import { estimatedValue, familyOf, valueOf } from "../../src/domain/need";
import { decpProcedure, type Cumulation } from "../../src/domain/threshold";
import type { Schedule } from "../../src/domain/schedule";
import { sentencesIn } from "../../src/locales";
import { poolId, sourceRow, type Programme } from "./chain";
import type { StepCost } from "./clock";

const say = sentencesIn("fr");

/**
 * The programme as JSON: amounts in euros excluding tax, days in ISO form, needs by the line of the file they come from
 * (header counted).
 */
export function report(found: Programme, steps: readonly StepCost[]) {
  const { submission, needs, anomalies, nomenclature, cumulation, allotted, schedule, undated } = found;
  const rowById = new Map(needs.map((need) => [need.id, sourceRow(need)]));
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => rowById.get(id) ?? []);
  return {
    file: submission.file,
    ...(submission.problem ? { error: say(submission.problem) } : {}),
    sheets: submission.tables.map(({ table, mapping, conversion }) => ({
      sheet: table.sheet,
      headerRow: table.headerRows.at(-1),
      mapping: mapping.map(({ column, header, field, confidence }) => ({ column, header, field, confidence })),
      read: conversion.rows.length,
      skipped: conversion.skipped.map(({ row, reason }) => ({ row, reason: say(reason) })),
    })),
    needs: needs.length,
    anomalies: counted(anomalies.map(({ rule, severity }) => `${severity} ${rule}`)),
    families: familiesOf(found).map(([code, { count, amount }]) => ({
      code,
      label: nomenclature.byCode(code)?.label ?? "",
      needs: count,
      amount,
    })),
    unclassified: rowsOf(needs.filter((need) => familyOf(need) === "").map(({ id }) => id)),
    cumulations: cumulation.cumulations.map((one) => ({
      key: one.key,
      kind: one.kind,
      nature: one.nature,
      ...(one.exercise === undefined ? {} : { year: one.exercise }),
      label: one.name,
      amount: euros(one.amount),
      threshold: thresholdOf(one),
      procedure: decpProcedure(one.procedure.code),
      article: one.procedure.article,
      publicity: one.procedure.publicity,
      publicityArticle: one.procedure.publicityArticle,
      launch: one.launchDay,
      ...(one.authority === undefined ? {} : { authority: one.authority }),
      ...(one.autonomousUnit === undefined ? {} : { autonomousUnit: one.autonomousUnit }),
      provisional: one.procedure.provisional,
      needs: rowsOf(one.needIds),
    })),
    uncounted: cumulation.withoutFamily.length,
    alerts: cumulation.alerts.map(({ rule, severity, cumulationKey, needIds, reason, toDo }) => ({
      rule,
      severity,
      key: cumulationKey,
      message: say(reason),
      toDo: say(toDo),
      needs: rowsOf(needIds),
    })),
    pools: allotted.map(({ opportunity }, index) => ({
      id: poolId(index),
      family: opportunity.family,
      title: opportunity.title,
      needs: rowsOf(opportunity.needIds),
      departments: opportunity.departments,
      amount: euros(opportunity.amount),
      withoutAmount: rowsOf(opportunity.withoutAmount),
      vehicle: opportunity.vehicle,
      effort: opportunity.effort,
      ...(opportunity.alignOn === undefined ? {} : { alignOn: opportunity.alignOn }),
      reasons: opportunity.reasons.map(say),
      counterSignals: opportunity.counterSignals.map(say),
    })),
    lots: allotted.flatMap(({ scenario }, index) =>
      scenario.lots.map((lot) => ({
        pool: poolId(index),
        criterion: scenario.criterion,
        number: lot.number,
        title: lot.title,
        families: lot.families,
        places: lot.places,
        needs: rowsOf(lot.needIds),
        amount: euros(lot.amount),
        procedure: lot.procedure && decpProcedure(lot.procedure.code),
        smallLot: lot.smallLot,
        dispensed: lot.dispensed,
        smeReach: lot.smeReach,
        reservable: lot.reservable,
      })),
    ),
    schedule: schedule.map(({ pool, needIds, result }) => ({
      ...(pool === undefined ? {} : { pool }),
      needs: rowsOf(needIds),
      ...(result.ok ? planned(result.schedule) : { error: say(result.reason) }),
    })),
    undated: rowsOf(undated),
    steps,
  };
}

function planned({ neededBy, startBy, launchBy, earliest, state, phases, reasons }: Schedule) {
  return { neededBy, startBy, launchBy, earliest, state, phases, reasons: reasons.map(say) };
}

export type Report = ReturnType<typeof report>;

/** The threshold that decided the procedure, € HT. */
function thresholdOf({ procedure, thresholds }: Cumulation): number {
  return euros(procedure.code === "formal" ? thresholds.formal : thresholds.dispense);
}

function familiesOf({ needs }: Programme): readonly [string, { readonly count: number; readonly amount: number }][] {
  const families = new Map<string, { count: number; amount: number }>();
  for (const need of needs) {
    const code = familyOf(need);
    if (code === "") continue;
    const known = families.get(code) ?? { count: 0, amount: 0 };
    const value = valueOf(estimatedValue(need));
    families.set(code, { count: known.count + 1, amount: known.amount + (value === undefined ? 0 : euros(value)) });
  }
  return [...families].sort(([, a], [, b]) => b.amount - a.amount);
}

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}
