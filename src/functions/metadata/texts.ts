/** What a formula gives: one cell, or the rows of a spilled range. */
type Cell = number | string | boolean;

/** A formula with its answer, shown in the help pages and computed by the tests. */
export interface Example {
  /** As Excel stores it: English built-in names, commas between arguments, dots in numbers. */
  readonly formula: string;
  readonly gives: Cell | readonly (readonly Cell[])[];
}

export interface ParameterText {
  readonly name: string;
  readonly description: string;
}

/** A formula's arguments, without the object that Excel adds last to those that ask for it. */
type Arguments<F> = F extends (...args: infer A) => unknown
  ? A extends [...infer Given, CustomFunctions.Invocation]
    ? Given
    : A
  : never;

/** As many texts as there are arguments, in their order: one missing or one too many does not compile. */
type ParameterTexts<A extends readonly unknown[]> = { readonly [Position in keyof A]-?: ParameterText };

/** French words for one formula; the English ones are the comment of its code. */
export interface FunctionTexts<F> {
  readonly description: string;
  readonly parameters: ParameterTexts<Arguments<F>>;
  readonly examples: readonly [Example, ...Example[]];
}

/** A theme's words: a title in both languages, and French words for every formula that the theme's file exports. */
export interface ThemeTexts<Theme> {
  readonly title: { readonly fr: string; readonly en: string };
  readonly functions: { readonly [Name in keyof Theme]: FunctionTexts<Theme[Name]> };
}

/** Any theme's words, as the tools that make the metadata read them. */
export interface AnyThemeTexts {
  readonly title: { readonly fr: string; readonly en: string };
  readonly functions: Readonly<
    Record<
      string,
      {
        readonly description: string;
        readonly parameters: readonly ParameterText[];
        readonly examples: readonly Example[];
      }
    >
  >;
}
