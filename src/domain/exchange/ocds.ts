import type { Nature } from "../need";
import { words } from "../text";
import { plannedPurchases, type HandedProgramme, type PlannedPurchase, type Publisher } from "./programme";

/** Main procurement category of OCDS for each nature. */
const CATEGORIES: Readonly<Record<Nature, "goods" | "services" | "works">> = { F: "goods", S: "services", T: "works" };

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/**
 * The programme as a package of planning releases of the Open Contracting Data Standard 1.1.
 *
 * One release an action: `planning` holds the reason and the budget, `tender` what is planned (status "planned"). What is
 * not known is absent. Publishers who register with the Open Contracting Partnership have a prefix of their own.
 *
 * @param prefix registered prefix of the publisher, for instance "ocds-a1b2c3"
 */
export function ocdsPackage(programme: HandedProgramme, prefix: string): Json {
  const { publisher, on } = programme;
  const date = `${on}T00:00:00Z`;
  return {
    uri: `urn:programme:${publisherId(publisher)}:${on}`,
    version: "1.1",
    publishedDate: date,
    publisher: { name: publisher.name },
    releases: plannedPurchases(programme).map((purchase) => release(purchase, publisher, prefix, date)),
  };
}

function release(purchase: PlannedPurchase, publisher: Publisher, prefix: string, date: string): Json {
  const { id, title, nature, amount, procedure, launchOn, neededBy, needTitles, departments } = purchase;
  const organisation = { id: publisherId(publisher), name: publisher.name };
  const value = amount === undefined ? {} : { value: { amount, currency: "EUR" } };
  const milestones = [
    ...milestone("launch", "Lancement de la consultation", "preProcurement", launchOn),
    ...milestone("need", "Date du besoin", "delivery", neededBy),
  ];
  return {
    ocid: `${prefix}-${publisherId(publisher)}-${id}`,
    id: `${id}-${date.slice(0, 10)}`,
    date,
    tag: ["planning"],
    initiationType: "tender",
    language: "fr",
    parties: [
      {
        ...organisation,
        ...(publisher.siret === "" ? {} : { identifier: { scheme: "FR-INSEE", id: publisher.siret } }),
        roles: ["buyer"],
      },
    ],
    buyer: organisation,
    planning: {
      rationale: needTitles.join(" ; ") || title,
      ...(amount === undefined
        ? {}
        : { budget: { description: departments.join(", ") || title, amount: { amount, currency: "EUR" } } }),
      ...(milestones.length === 0 ? {} : { milestones }),
    },
    tender: {
      id,
      title,
      status: "planned",
      ...value,
      ...(nature === undefined ? {} : { mainProcurementCategory: CATEGORIES[nature] }),
      ...(procedure === "" ? {} : { procurementMethodDetails: procedure }),
      ...(purchase.cpv.length === 0 ? {} : { items: purchase.cpv.map((code, at) => item(code, at, title)) }),
      ...(purchase.months === undefined
        ? {}
        : { contractPeriod: { durationInDays: Math.round((purchase.months * 365) / 12) } }),
    },
  };
}

function item(code: string, at: number, title: string): Json {
  return { id: String(at + 1), description: title, classification: { scheme: "CPV", id: code.replace(/-\d$/, "") } };
}

function milestone(id: string, title: string, type: string, day: string | undefined): readonly Json[] {
  return day === undefined ? [] : [{ id, title, type, dueDate: `${day}T00:00:00Z`, status: "scheduled" }];
}

/** Organisations are known by their SIRET in France; by their name where it was not given. */
function publisherId({ name, siret }: Publisher): string {
  return siret === "" ? words(name).replaceAll(" ", "-") : siret;
}
