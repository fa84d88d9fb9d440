import { familyRow, SHIPPED_FAMILIES } from "../src/domain/nomenclature";
import type { TableKey, TableRow } from "../src/domain/table";
import { DEFAULT_PARAMETERS, parameterRow } from "../src/domain/threshold";
import { DEPARTMENTS } from "./content/departments";
import { SAMPLE_DECISIONS } from "./clap";
import { sampleActions } from "./actions";
import { withFamilies } from "./families";
import { sampleCampaign } from "./needs";
import { withActions } from "./programmed";
import { SAMPLE_SAVINGS, SAMPLE_TARGETS } from "./savings";
import { SAMPLE_CONTRACTS, SAMPLE_PAYMENTS } from "./spend";
import { sampleSubmissions, type Submission } from "./submissions";

/** Everything that the fictional métropole has: the content of its tables, and the files still to be imported. */
export interface Sample {
  readonly tables: Readonly<Partial<Record<TableKey, readonly TableRow[]>>>;
  readonly submissions: readonly Submission[];
}

/** Makes the sample, the same at every making. */
export async function makeSample(): Promise<Sample> {
  const { needs, pending } = sampleCampaign();
  const departments = DEPARTMENTS.map(({ code, label, contact, autonomous }) => ({
    code,
    label,
    autonomous: autonomous ? "Oui" : "Non",
    contact,
    email: `${code.toLowerCase()}@rivemar.example`,
    campaign: pending.has(label) ? "Reçu" : "Validé",
  }));
  const programme = withActions(await withFamilies(needs), sampleActions());
  const tables = {
    needs: programme.needs,
    nomenclature: SHIPPED_FAMILIES.map(familyRow),
    departments,
    actions: programme.actions,
    savings: SAMPLE_SAVINGS,
    targets: SAMPLE_TARGETS,
    decisions: SAMPLE_DECISIONS,
    contracts: SAMPLE_CONTRACTS,
    payments: SAMPLE_PAYMENTS,
    parameters: DEFAULT_PARAMETERS.map(parameterRow),
  };
  return { tables, submissions: await sampleSubmissions(pending) };
}
