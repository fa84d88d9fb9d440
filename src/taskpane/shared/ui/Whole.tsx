import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ id: { whiteSpace: "nowrap" } });

/** Identifiers of the workbook: "B-0012", "AC-0003". */
const ID = /\b([A-Z]{1,3}-\d{4,})\b/u;

/** A text whose identifiers no line cuts at their hyphen. They keep it plain: copied, they are found in the sheet. */
export function Whole({ children: text }: { readonly children: string }) {
  const styles = useStyles();
  // Splitting on a group keeps it: every second part is an identifier.
  return text.split(ID).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} className={styles.id}>
        {part}
      </span>
    ),
  );
}
