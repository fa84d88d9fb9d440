import type { SheetId } from "../grid/grid";
import type { Area } from "./area";

/** A border of a block. */
export interface BorderOf {
  readonly area: Area;
  readonly edge: string;
}
/** A row of a table's body or a column, by position. */
export interface TablePart {
  readonly table: string;
  readonly index: number;
}
/** A column of a table by its stable id. */
export interface TableColumnOf {
  readonly table: string;
  readonly column: number;
}
export interface NameOf {
  readonly name: string;
  /** Sheet that it belongs to; "" for the workbook. */
  readonly scope: SheetId;
}
/** A reply within a comment. */
export interface ReplyOf {
  readonly comment: string;
  readonly reply: string;
}
/** An axis, or an axis's title. */
export interface AxisOf {
  readonly chart: string;
  readonly axis: "category" | "value";
}
export interface SeriesOf {
  readonly chart: string;
  readonly index: number;
}
/** A pane of print headers or the like, by sheet and by the part it describes. */
export interface HeaderFooterOf {
  readonly sheet: SheetId;
  readonly page: string;
}
/** Result of a worksheet function. */
export interface PropertyOf {
  readonly owner: string;
  readonly key: string;
}

/**
 * Every kind of object of the model, by its class in the client library (or its full service name), with what
 * identifies one. `null` = there is only one.
 */
export interface ObjectData {
  Workbook: null;
  Application: null;
  CultureInfo: null;
  NumberFormatInfo: null;
  DatetimeFormatInfo: null;
  WorkbookProtection: null;
  DocumentProperties: null;
  Runtime: null;
  WorksheetCollection: null;
  Worksheet: SheetId;
  WorksheetFreezePanes: SheetId;
  WorksheetProtection: SheetId;
  WorksheetCustomPropertyCollection: SheetId;
  WorksheetCustomProperty: PropertyOf;
  PageLayout: SheetId;
  PageBreakCollection: SheetId;
  PageBreak: { readonly sheet: SheetId; readonly row: number };
  HeaderFooterGroup: SheetId;
  HeaderFooter: HeaderFooterOf;
  AutoFilter: { readonly sheet: SheetId; readonly table: string | null };
  Range: Area;
  RangeAreas: readonly Area[];
  RangeCollection: readonly Area[];
  RangeFormat: Area;
  RangeFill: Area;
  RangeFont: Area;
  RangeBorderCollection: Area;
  RangeBorder: BorderOf;
  FormatProtection: Area;
  RangeSort: Area;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  DataValidation: Area;
  ConditionalFormatCollection: Area;
  ConditionalFormat: string;
  CellValueConditionalFormat: string;
  CustomConditionalFormat: string;
  ConditionalFormatRule: string;
  TextConditionalFormat: string;
  PresetCriteriaConditionalFormat: string;
  TopBottomConditionalFormat: string;
  DataBarConditionalFormat: string;
  ColorScaleConditionalFormat: string;
  IconSetConditionalFormat: string;
  ConditionalDataBarPositiveFormat: string;
  ConditionalDataBarNegativeFormat: string;
  ConditionalRangeFormat: string;
  ConditionalRangeFont: string;
  ConditionalRangeFill: string;
  TableCollection: SheetId | null;
  TableScopedCollection: Area;
  Table: string;
  TableColumnCollection: string;
  TableColumn: TableColumnOf;
  TableRowCollection: string;
  TableRow: TablePart;
  TableSort: string;
  Filter: TableColumnOf;
  /** Scope of the names; "" for the workbook. */
  NamedItemCollection: SheetId;
  NamedItem: NameOf;
  SettingCollection: null;
  Setting: string;
  CommentCollection: SheetId | null;
  Comment: string;
  CommentReplyCollection: string;
  CommentReply: ReplyOf;
  ChartCollection: SheetId;
  Chart: string;
  ChartTitle: string;
  ChartLegend: string;
  ChartAxes: string;
  ChartAxis: AxisOf;
  ChartAxisTitle: AxisOf;
  ChartDataLabels: string;
  ChartSeriesCollection: string;
  ChartSeries: SeriesOf;
  ChartSeriesFormat: SeriesOf;
  ChartFill: SeriesOf;
  CustomXmlPartCollection: null;
  CustomXmlPartScopedCollection: string;
  CustomXmlPart: string;
  "Microsoft.ExcelServices.CustomFunctions": null;
  "Microsoft.AppRuntime.AppRuntimeService": null;
  "Microsoft.AppRuntime.AppRuntimePersistenceService": null;
  "Microsoft.DynamicRibbon.DynamicRibbon": null;
  "Microsoft.InternalService.AddinInternalService": null;
  "Microsoft.Office.ActionService": null;
  RibbonButton: string;
  RibbonTab: string;
}
export type TypeName = keyof ObjectData;

/** An object of a given type. */
export interface ObjectOf<K extends TypeName> {
  readonly type: K;
  readonly data: ObjectData[K];
}
/** An object of the model, whichever its type. */
export type HostObject = { [K in TypeName]: ObjectOf<K> }[TypeName];

/** Objects are told apart from plain objects of the page by their class. */
class ModelObject<K extends TypeName> implements ObjectOf<K> {
  constructor(
    readonly type: K,
    readonly data: ObjectData[K],
  ) {}
}

/** Makes an object of the model: `make("Worksheet", id)`. */
export function make<K extends TypeName>(type: K, data: ObjectData[K]): HostObject {
  // One member of the union by construction, which the compiler cannot see through a generic key.
  return new ModelObject(type, data) as HostObject;
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof ModelObject;
}

export function rangeOf(area: Area): HostObject {
  return make("Range", area);
}
