/** Numbers of the events of objects, as the client library counts them. */
export const EventKind = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormat: 18,
  sheetProtection: 24,
  sheetName: 25,
  sheetVisibility: 26,
  sheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;
export type EventKind = (typeof EventKind)[keyof typeof EventKind];

/** Target of the events registered on a collection of the whole workbook. */
export const WORKBOOK = "Workbook";
