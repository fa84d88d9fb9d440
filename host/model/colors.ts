import type { Json } from "../protocol/batch-wire";
import { invalidArgument } from "./errors";

/** Names of colours that code may use instead of #RRGGBB (the web's sixteen, and those seen most). */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  grey: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  darkgray: "#A9A9A9",
  pink: "#FFC0CB",
  gold: "#FFD700",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  darkblue: "#00008B",
  darkgreen: "#006400",
  darkred: "#8B0000",
};

/** #RRGGBB of a colour given by code; "" and null mean none or automatic. */
export function colorOf(value: Json): string | null {
  if (value === null || value === "") return null;
  if (typeof value !== "string") throw invalidArgument("a colour is a text");
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  const named = NAMED[value.toLowerCase()];
  if (named === undefined) throw invalidArgument(`${value} is not a colour`);
  return named;
}
