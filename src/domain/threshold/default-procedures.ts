import type { Nature } from "../need";
import { history, type DatedValue } from "./parameter-history";

const SUPPLIES_AND_SERVICES: readonly Nature[] = ["F", "S"];
const WORKS: readonly Nature[] = ["T"];

const OLD = "Valeur passée, à vérifier au Journal officiel avant de s'y appuyer.";
const KNOWN_LATER = "Article à vérifier dans le texte en vigueur.";
const END_OF_EUROPEAN_THRESHOLDS = "2027-12-31";
const NOTICE_2026 = "Avis relatif aux seuils 2026-2027";
const NOTICE_2024 = "Avis relatif aux seuils 2024-2025";

const dispense = { unit: "€ HT", article: "R2122-8" } as const;
/** Under which quality the authority buys: a choice of the house, dated like a figure. */
const quality = { unit: "", article: "L1211-1, L1212-1" } as const;
const formal = { unit: "€ HT", article: "L2124-1" } as const;

/** Thresholds that decide the procedure and the publicity of a local authority, with their past values. */
export const PROCEDURE_VALUES: readonly DatedValue[] = [
  ...history("contracting-entity", [""], quality, [
    { from: "2015-10-01", value: 0, source: "0 = pouvoir adjudicateur ; 1 = entité adjudicatrice (réseaux)" },
  ]),
  ...history("dispense", SUPPLIES_AND_SERVICES, dispense, [
    { from: "2011-12-12", value: 15_000, source: "Décret 2011-1853", doubt: OLD },
    { from: "2015-10-01", value: 25_000, source: "Décret 2015-1163", doubt: OLD },
    { from: "2020-01-01", value: 40_000, source: "Décret 2019-1344" },
    { from: "2026-04-01", value: 60_000, source: "Décret 2025-1386" },
  ]),
  ...history("dispense", WORKS, dispense, [
    { from: "2011-12-12", value: 15_000, source: "Décret 2011-1853", doubt: OLD },
    { from: "2015-10-01", value: 25_000, source: "Décret 2015-1163", doubt: OLD },
    { from: "2020-01-01", value: 40_000, source: "Décret 2019-1344", doubt: OLD },
    { from: "2020-07-24", value: 70_000, source: "Décret 2020-893", doubt: OLD },
    { from: "2020-12-08", value: 100_000, source: "Loi 2020-1525, prolongée jusqu'à fin 2025", doubt: OLD },
    { from: "2026-01-01", value: 100_000, source: "Décret 2025-1386 (pérennisé)" },
  ]),
  ...history("publicity", SUPPLIES_AND_SERVICES, { unit: "€ HT", article: "R2131-12" }, [
    { from: "2011-12-12", value: 90_000, source: "Code de la commande publique" },
  ]),
  ...history("publicity", WORKS, { unit: "€ HT", article: "R2131-12" }, [
    {
      from: "2011-12-12",
      value: 90_000,
      source: "Code de la commande publique",
      doubt: "En pratique 100 000 € depuis que la dispense de travaux monte jusque-là.",
    },
  ]),
  ...history("buyer-profile", [""], { unit: "€ HT", article: "R2132-2" }, [
    { from: "2016-04-01", value: 25_000, source: "Décret 2016-360", doubt: OLD },
    { from: "2020-01-01", value: 40_000, source: "Décret 2019-1344" },
    { from: "2026-04-01", value: 60_000, source: "Décret 2025-1386" },
  ]),
  ...history(
    "formal",
    SUPPLIES_AND_SERVICES,
    formal,
    [
      { from: "2014-01-01", value: 207_000, source: "Règlement (UE) 1336/2013", doubt: OLD },
      { from: "2016-01-01", value: 209_000, source: "Avis relatif aux seuils 2016-2017", doubt: OLD },
      { from: "2018-01-01", value: 221_000, source: "Avis relatif aux seuils 2018-2019", doubt: OLD },
      { from: "2020-01-01", value: 214_000, source: "Avis relatif aux seuils 2020-2021", doubt: OLD },
      { from: "2022-01-01", value: 215_000, source: "Avis relatif aux seuils 2022-2023", doubt: OLD },
      { from: "2024-01-01", value: 221_000, source: NOTICE_2024 },
      { from: "2026-01-01", value: 216_000, source: NOTICE_2026 },
    ],
    END_OF_EUROPEAN_THRESHOLDS,
  ),
  ...history(
    "formal",
    WORKS,
    formal,
    [
      { from: "2014-01-01", value: 5_186_000, source: "Règlement (UE) 1336/2013", doubt: OLD },
      { from: "2016-01-01", value: 5_225_000, source: "Avis relatif aux seuils 2016-2017", doubt: OLD },
      { from: "2018-01-01", value: 5_548_000, source: "Avis relatif aux seuils 2018-2019", doubt: OLD },
      { from: "2020-01-01", value: 5_350_000, source: "Avis relatif aux seuils 2020-2021", doubt: OLD },
      { from: "2022-01-01", value: 5_382_000, source: "Avis relatif aux seuils 2022-2023", doubt: OLD },
      { from: "2024-01-01", value: 5_538_000, source: NOTICE_2024 },
      { from: "2026-01-01", value: 5_404_000, source: NOTICE_2026 },
    ],
    END_OF_EUROPEAN_THRESHOLDS,
  ),
  ...history(
    "formal-network",
    SUPPLIES_AND_SERVICES,
    formal,
    [
      { from: "2016-01-01", value: 418_000, source: "Avis relatif aux seuils 2016-2017", doubt: OLD },
      { from: "2018-01-01", value: 443_000, source: "Avis relatif aux seuils 2018-2019", doubt: OLD },
      { from: "2020-01-01", value: 428_000, source: "Avis relatif aux seuils 2020-2021", doubt: OLD },
      { from: "2022-01-01", value: 431_000, source: "Avis relatif aux seuils 2022-2023", doubt: OLD },
      { from: "2024-01-01", value: 443_000, source: NOTICE_2024 },
      { from: "2026-01-01", value: 432_000, source: NOTICE_2026 },
    ],
    END_OF_EUROPEAN_THRESHOLDS,
  ),
  ...history(
    "formal-network",
    WORKS,
    formal,
    [
      { from: "2016-01-01", value: 5_225_000, source: "Avis relatif aux seuils 2016-2017", doubt: OLD },
      { from: "2018-01-01", value: 5_548_000, source: "Avis relatif aux seuils 2018-2019", doubt: OLD },
      { from: "2020-01-01", value: 5_350_000, source: "Avis relatif aux seuils 2020-2021", doubt: OLD },
      { from: "2022-01-01", value: 5_382_000, source: "Avis relatif aux seuils 2022-2023", doubt: OLD },
      { from: "2024-01-01", value: 5_538_000, source: NOTICE_2024 },
      { from: "2026-01-01", value: 5_404_000, source: NOTICE_2026 },
    ],
    END_OF_EUROPEAN_THRESHOLDS,
  ),
  ...history(
    "formal-state",
    SUPPLIES_AND_SERVICES,
    formal,
    [
      { from: "2024-01-01", value: 143_000, source: NOTICE_2024 },
      { from: "2026-01-01", value: 140_000, source: NOTICE_2026 },
    ],
    END_OF_EUROPEAN_THRESHOLDS,
  ),
  ...history("social-services", ["S"], { unit: "€ HT", article: "R2131-14", doubt: KNOWN_LATER }, [
    { from: "2014-01-01", value: 750_000, source: "Code de la commande publique" },
  ]),
  ...history("social-services-network", ["S"], { unit: "€ HT", article: "R2131-14", doubt: KNOWN_LATER }, [
    { from: "2014-01-01", value: 1_000_000, source: "Code de la commande publique" },
  ]),
  ...history(
    "legality-control",
    [""],
    {
      unit: "€ HT",
      article: "D2131-5-1 CGCT",
      doubt: "Aligné sur le seuil européen de fournitures et services : à vérifier dans le texte en vigueur.",
    },
    [
      { from: "2024-01-01", value: 221_000, source: NOTICE_2024 },
      { from: "2026-01-01", value: 216_000, source: NOTICE_2026 },
    ],
    END_OF_EUROPEAN_THRESHOLDS,
  ),
];
