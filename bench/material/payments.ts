import type { TableRow } from "../../src/domain/table";

/** A line of spend as an extract of the accounts gives it. */
export function paymentRow(at: number): TableRow {
  return {
    id: `PA-${String(at)}`,
    paidOn: 46_000 + (at % 365),
    supplier: `Fournisseur ${String(at % 3_000)}`,
    supplierType: ["PME", "GE", "ESS", ""][at % 4] ?? "",
    place: `${String(13_000 + (at % 20))} Portville`,
    title: "Commande courante",
    amount: 50 + (at % 9_000) + 0.5,
    department: `Direction ${String(at % 30)}`,
    family: `${String(10 + (at % 60))}.01`,
    contract: at % 3 === 0 ? "" : `M-${String(at % 400)}`,
  };
}
