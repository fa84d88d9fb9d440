export { cpvDigits, cpvPrefix, cpvWithCheck, natureOfCpv } from "./cpv";
export { splitOfCpv, type CpvSplit } from "./cpv-split";
export type { Family } from "./family";
export { familyRow, readFamily } from "./family-row";
export type { PrefixConflict } from "./nomenclature";
export { mainCpv, Nomenclature } from "./nomenclature";
export { formerCodesIn, mergeFamilies, recodeFamily, recodingsOf, type Recoding } from "./recode";
export type { FamilyHit } from "./search";
export { SHIPPED_FAMILIES } from "./shipped";
