export { FAMILY_FIELDS, mapFamilyColumns } from "./columns";
export { correspondences, type Correspondence } from "./correspondence";
export { readFamilies, type FamilyFile, type FamilyProblem } from "./read-families";
