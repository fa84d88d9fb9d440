import type { ObjectTypes } from "../object-type";
import { chartPartTypes } from "./chart-parts";
import { chartTypes } from "./charts";
import { commentTypes } from "./comments";
import { conditionalFormatTypes } from "./conditional-formats";
import { documentTypes } from "./documents";
import { filterTypes } from "./filters";
import { nameTypes } from "./names";
import { rangeTypes } from "./range";
import { rangeFormatTypes } from "./range-format";
import { serviceTypes } from "./services";
import { settingTypes } from "./settings";
import { sheetPartTypes } from "./sheet-parts";
import { tablePartTypes } from "./table-parts";
import { tableTypes } from "./tables";
import { validationTypes } from "./validation";
import { workbookTypes } from "./workbook";
import { worksheetTypes } from "./worksheets";

export { isService } from "./services";
export type { ServiceName } from "./services";

/** Every type that the host serves. */
export const objectTypes: ObjectTypes = {
  ...workbookTypes,
  ...worksheetTypes,
  ...sheetPartTypes,
  ...rangeTypes,
  ...rangeFormatTypes,
  ...tableTypes,
  ...tablePartTypes,
  ...filterTypes,
  ...nameTypes,
  ...settingTypes,
  ...conditionalFormatTypes,
  ...validationTypes,
  ...commentTypes,
  ...chartTypes,
  ...chartPartTypes,
  ...documentTypes,
  ...serviceTypes,
};
