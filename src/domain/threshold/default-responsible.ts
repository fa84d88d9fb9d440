import { history, type DatedValue } from "./parameter-history";

const TO_CHECK = "À vérifier dans le texte en vigueur.";
const AGEC = { unit: "part", article: "L. 2020-105 art. 58" } as const;
const AGEC_DOUBT = "Le tableau des 17 catégories n'a pas été lu en entier : complétez-le d'après le décret 2024-134.";
const POSTPONED = "Aucune source postérieure à août 2026 n'a été lue : vérifiez qu'il n'y a pas eu de report.";

/** Figures of responsible purchasing: environment, re-use, food, small firms. Shares are between 0 and 1. */
export const RESPONSIBLE_VALUES: readonly DatedValue[] = [
  ...history("spaser", [""], { unit: "€ HT", article: "D2111-3" }, [
    { from: "2023-01-01", value: 50_000_000, source: "Décret 2022-767" },
  ]),
  ...history("environmental-clauses", [""], { unit: "", article: "L2111-2, L2112-2, R2152-7", doubt: POSTPONED }, [
    { from: "2026-08-21", value: 1, source: "Loi 2021-1104 art. 35, décret 2022-767 (1 = exigées)" },
  ]),
  ...history("social-clauses", [""], { unit: "", article: "L2112-2-1", doubt: POSTPONED }, [
    { from: "2026-08-21", value: 1, source: "Loi 2021-1104 art. 35 (1 = exigées au-delà du seuil européen)" },
  ]),
  ...history(
    "pnad-environment",
    [""],
    { unit: "part", article: "PNAD 2022-2025" },
    [{ from: "2022-03-15", value: 1, source: "Plan national pour des achats durables" }],
    "2025-12-31",
  ),
  ...history(
    "pnad-social",
    [""],
    { unit: "part", article: "PNAD 2022-2025" },
    [{ from: "2022-03-15", value: 0.3, source: "Plan national pour des achats durables" }],
    "2025-12-31",
  ),
  ...history("agec-textiles-reuse", ["F"], { ...AGEC, doubt: AGEC_DOUBT }, [
    { from: "2024-07-01", value: 0.08, source: "Décret 2024-134" },
    { from: "2030-01-01", value: 0.15, source: "Décret 2024-134" },
  ]),
  ...history("agec-textiles-recycled", ["F"], { ...AGEC, doubt: AGEC_DOUBT }, [
    { from: "2024-07-01", value: 0.2, source: "Décret 2024-134" },
    { from: "2030-01-01", value: 0.3, source: "Décret 2024-134" },
  ]),
  ...history("agec-phones", ["F"], { ...AGEC, doubt: AGEC_DOUBT }, [
    { from: "2030-01-01", value: 0.3, source: "Décret 2024-134" },
  ]),
  ...history("egalim-quality-share", [""], { unit: "part", article: "L230-5-1 CRPM" }, [
    { from: "2022-01-01", value: 0.5, source: "Loi EGalim" },
  ]),
  ...history("egalim-organic-share", [""], { unit: "part", article: "L230-5-1 CRPM" }, [
    { from: "2022-01-01", value: 0.2, source: "Loi EGalim" },
  ]),
  ...history("egalim-meat-fish-share", [""], { unit: "part", article: "L230-5-1 CRPM" }, [
    { from: "2024-01-01", value: 0.6, source: "Loi Climat et résilience" },
  ]),
  ...history(
    "egalim-quality-share-overseas",
    [""],
    { unit: "part", article: "L230-5-1 CRPM" },
    [{ from: "2026-01-01", value: 0.35, source: "Paliers outre-mer 2026-2029" }],
    "2029-12-31",
  ),
  ...history(
    "egalim-organic-share-overseas",
    [""],
    { unit: "part", article: "L230-5-1 CRPM" },
    [{ from: "2026-01-01", value: 0.1, source: "Paliers outre-mer 2026-2029" }],
    "2029-12-31",
  ),
  ...history("sme-staff", [""], { unit: "", article: "Décret 2008-1354", doubt: TO_CHECK }, [
    { from: "2008-12-20", value: 250, source: "Recommandation 2003/361/CE" },
  ]),
  ...history("sme-turnover", [""], { unit: "€ HT", article: "Décret 2008-1354", doubt: TO_CHECK }, [
    { from: "2008-12-20", value: 50_000_000, source: "Recommandation 2003/361/CE" },
  ]),
  ...history("sme-balance-sheet", [""], { unit: "€ HT", article: "Décret 2008-1354", doubt: TO_CHECK }, [
    { from: "2008-12-20", value: 43_000_000, source: "Recommandation 2003/361/CE" },
  ]),
];
