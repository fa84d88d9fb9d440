import { BROKEN } from "./broken";
import { LAYOUTS } from "./layouts";
import { LARGE } from "./large";
import type { NastyFile } from "./nastyFile";
import { TEXTS } from "./texts";
import { VALUES } from "./values";
import { WORKBOOKS } from "./workbooks";

export type { Expectation, NastyFile } from "./nastyFile";

/** Files as people really send them, and worse: all made by the project, nothing in them is real. */
export const NASTY_FILES: readonly NastyFile[] = [...TEXTS, ...LAYOUTS, ...WORKBOOKS, ...VALUES, ...BROKEN, ...LARGE];
