/** Title and text shown beside a cell that is selected. */
export interface InputMessage {
  readonly title: string;
  readonly text: string;
}

/** Everything that the workbook says to the department; it comes from the locales. */
export interface FormWords {
  readonly instructionSheet: string;
  readonly needsSheet: string;
  /** Heading of the table, then what to do, in one line each. */
  readonly title: string;
  readonly subtitle: string;
  /** Lines of the instruction sheet; the first one is its title. */
  readonly instructions: readonly string[];
  /** By field. */
  readonly messages: Readonly<Record<string, InputMessage>>;
  /** Shown when a cell is refused, or accepted with a doubt. */
  readonly refusal: InputMessage;
  readonly doubt: InputMessage;
}
