export { programmeCalendar, type PhaseName } from "./calendar-file";
export { approchCsv } from "./csv";
export { ocdsPackage } from "./ocds";
export { plannedPurchases, type HandedProgramme, type PlannedPurchase, type Publisher } from "./programme";
export { programmeWorkbook } from "./workbook";
