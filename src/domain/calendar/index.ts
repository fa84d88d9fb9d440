export { addDays, addMonths, daysBetween, monthsBetween } from "./arithmetic";
export { daysInMonth, endOfYear, isIsoDay, isoDay, monthOf, startOfYear, yearOf, type IsoDay } from "./isoDay";
export { fitsWorkbook, fromSerial, toSerial, type DateSystem } from "./serial";
