import type { DataValidation } from "hucre/xlsx";
import type { FormBook } from "./book";
import type { FormColumn, FormList } from "./columns";
import { LIST_SHEET } from "./manifest";
import type { FormWords } from "./words";

/** Excel shows no more of a message, nor of its title. */
const LONGEST = { title: 32, text: 255 };
/** 1 January 1990, as Excel counts days: what comes before is a mistyping. */
const EARLIEST_DAY = 32_874;
/** Lists that accept nothing else; in the others a word of the department's own is kept, with a doubt. */
const CLOSED: ReadonlySet<FormList> = new Set(["nature", "character", "priority", "keep"]);

/** Values of each list, in the order of the columns of the hidden sheet; families have their code beside them. */
export function listColumns(
  book: FormBook,
): readonly { readonly list: FormList | "code"; readonly values: readonly string[] }[] {
  const { lists, families } = book;
  return [
    { list: "nature", values: lists.nature },
    { list: "character", values: lists.character },
    { list: "month", values: lists.month },
    { list: "priority", values: lists.priority },
    { list: "keep", values: lists.keep },
    { list: "family", values: families.map(({ label }) => label) },
    { list: "code", values: families.map(({ code }) => code) },
  ];
}

/** Dropdowns, controls and messages of the columns, from the line `first` to the line `last` of the sheet (from 1). */
export function validationsOf(
  book: FormBook,
  words: FormWords,
  letterOf: (column: number) => string,
  [first, last]: readonly [first: number, last: number],
): DataValidation[] {
  const lists = listColumns(book);
  return book.columns.flatMap((column, at): DataValidation[] => {
    const message = words.messages[column.field];
    const rule = ruleOf(column, (list) => {
      const place = lists.findIndex((one) => one.list === list);
      const count = lists[place]?.values.length ?? 0;
      // A range of another sheet: both programs show it as a dropdown, however many values it has.
      return count === 0 ? undefined : `${LIST_SHEET}!$${letterOf(place)}$2:$${letterOf(place)}$${count + 1}`;
    });
    if (column.locked === true || (!rule && !message)) return [];
    const strict = column.list !== undefined && CLOSED.has(column.list);
    const { title, text } = strict ? words.refusal : words.doubt;
    return [
      {
        // Without a rule of its own, a text of any length is accepted: the validation only carries the message.
        ...(rule ?? { type: "textLength", operator: "greaterThanOrEqual", formula1: "0" }),
        range: `${letterOf(at)}${first}:${letterOf(at)}${last}`,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: strict ? "stop" : "warning",
        errorTitle: title.slice(0, LONGEST.title),
        errorMessage: text.slice(0, LONGEST.text),
        ...(message
          ? {
              showInputMessage: true,
              inputTitle: message.title.slice(0, LONGEST.title),
              inputMessage: message.text.slice(0, LONGEST.text),
            }
          : {}),
      },
    ];
  });
}

type Rule = Pick<DataValidation, "type" | "operator" | "formula1">;

function ruleOf({ list, kind }: FormColumn, rangeOf: (list: FormList) => string | undefined): Rule | undefined {
  if (list !== undefined) {
    const formula1 = rangeOf(list);
    return formula1 === undefined ? undefined : { type: "list", formula1 };
  }
  if (kind === "amount" || kind === "number") return { type: "decimal", operator: "greaterThanOrEqual", formula1: "0" };
  if (kind === "months") return { type: "decimal", operator: "greaterThan", formula1: "0" };
  if (kind === "day") return { type: "date", operator: "greaterThan", formula1: String(EARLIEST_DAY) };
  return undefined;
}
