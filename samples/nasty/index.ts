import { BROKEN } from "./broken";
import { UNNAMED } from "./columns";
import { EXPORTS } from "./exports";
import { FORMS } from "./forms";
import { LAYOUTS } from "./layouts";
import { LARGE } from "./large";
import type { NastyFile } from "./nastyFile";
import { SHEETS } from "./parts";
import { TEXTS } from "./texts";
import { VALUES } from "./values";
import { WORKBOOKS } from "./workbooks";

export type { Expectation, NastyFile } from "./nastyFile";

/** Files as people really send them, and worse: all made by the project, nothing in them is real. */
export const NASTY_FILES: readonly NastyFile[] = [
  ...TEXTS,
  ...EXPORTS,
  ...LAYOUTS,
  ...FORMS,
  ...UNNAMED,
  ...WORKBOOKS,
  ...SHEETS,
  ...VALUES,
  ...BROKEN,
  ...LARGE,
];
