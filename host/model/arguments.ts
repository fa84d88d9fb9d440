import type { Json } from "../protocol/batch-wire";
import type { Area } from "./area";
import { invalidArgument } from "./errors";
import { isHostObject } from "./objects";
import type { HostObject } from "./objects";

/** Arguments of a call, read with the type that the member wants; Excel refuses another with InvalidArgument. */
export class Args {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  given(index: number): boolean {
    return this.#values[index] !== null && this.#values[index] !== undefined;
  }

  json(index: number): Json {
    const value = this.#values[index];
    if (isHostObject(value)) throw invalidArgument(`argument ${index + 1} is an object`);
    return (value ?? null) as Json;
  }

  text(index: number): string {
    const value = this.#values[index];
    if (typeof value !== "string") throw invalidArgument(`argument ${index + 1} is not a text`);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.given(index) ? this.text(index) : undefined;
  }

  /** A whole number. */
  integer(index: number): number {
    const value = this.#values[index];
    if (typeof value !== "number" || !Number.isInteger(value))
      throw invalidArgument(`argument ${index + 1} is not a whole number`);
    return value;
  }

  optionalInteger(index: number): number | undefined {
    return this.given(index) ? this.integer(index) : undefined;
  }

  number(index: number): number {
    const value = this.#values[index];
    if (typeof value !== "number" || !Number.isFinite(value))
      throw invalidArgument(`argument ${index + 1} is not a number`);
    return value;
  }

  flag(index: number, otherwise: boolean): boolean {
    if (!this.given(index)) return otherwise;
    const value = this.#values[index];
    if (typeof value !== "boolean") throw invalidArgument(`argument ${index + 1} is not true or false`);
    return value;
  }

  /** Name or position of an item of a collection. */
  key(index: number): string | number {
    const value = this.#values[index];
    if (typeof value !== "string" && typeof value !== "number")
      throw invalidArgument(`argument ${index + 1} is neither a name nor a number`);
    return value;
  }

  /** One of the values of an enumeration of the client library. */
  choice<T extends string>(index: number, choices: readonly T[], otherwise?: T): T {
    if (!this.given(index) && otherwise !== undefined) return otherwise;
    const value = this.#values[index];
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw invalidArgument(`argument ${index + 1} is not one of ${choices.join(", ")}`);
    return found;
  }

  /** The area of a Range, null when the argument is something else (an address for instance). */
  area(index: number): Area | null {
    const value = this.#values[index];
    return isHostObject(value) && value.type === "Range" ? value.data : null;
  }

  object(index: number): HostObject | null {
    const value = this.#values[index];
    return isHostObject(value) ? value : null;
  }
}
