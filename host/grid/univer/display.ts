import { numfmt } from "@univerjs/core";
import type { Scalar } from "../contract/cells";
import type { GridLocale } from "../contract/locale";
import { localError } from "../locale/errors";
import { isErrorCode } from "./raw-cell";

// French typography and current French Windows separate thousands by a narrow no-break space.
numfmt.addLocale({ ...numfmt.getLocale("fr"), group: "\u202f" }, "fr");

/** What the screen shows of a value. */
export class Display {
  constructor(public locale: GridLocale) {}

  /** Text of a value under a stored number format; an unreadable format shows the value plainly, as Excel never does worse. */
  text(value: Scalar, numberFormat: string): string {
    if (value === "") return "";
    if (isErrorCode(value)) return localError(value, this.locale);
    if (typeof value === "boolean") return this.#boolean(value);
    if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return value;
    try {
      return numfmt.format(numberFormat, value, { locale: this.locale, throws: true });
    } catch {
      return numfmt.format("General", value, { locale: this.locale });
    }
  }

  #boolean(value: boolean): string {
    if (this.locale === "fr") return value ? "VRAI" : "FAUX";
    return value ? "TRUE" : "FALSE";
  }
}
