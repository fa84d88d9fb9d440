import type { ObjectTypes } from "../object-type";
import { rangeTypes } from "./range";
import { rangeFormatTypes } from "./range-format";
import { serviceTypes } from "./services";
import { workbookTypes } from "./workbook";
import { worksheetTypes } from "./worksheets";

export { isService } from "./services";
export type { ServiceName } from "./services";

/** Every type that the host serves. */
export const objectTypes: ObjectTypes = {
  ...workbookTypes,
  ...worksheetTypes,
  ...rangeTypes,
  ...rangeFormatTypes,
  ...serviceTypes,
};
