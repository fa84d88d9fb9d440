import { SERVICES } from "./services";
import { SUPPLIES } from "./supplies";
import { WORKS } from "./works";

/** An expression that buyers use, with the CPV prefix that it belongs to. */
export interface Expression {
  readonly text: string;
  readonly cpv: string;
}

/** Every expression of the vocabulary, in the order of the CPV. */
export function vocabulary(): readonly Expression[] {
  return [SUPPLIES, WORKS, SERVICES].flatMap((lines) =>
    lines
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [cpv = "", texts = ""] = line.split(": ");
        return texts.split(", ").map((text) => ({ text, cpv }));
      }),
  );
}
