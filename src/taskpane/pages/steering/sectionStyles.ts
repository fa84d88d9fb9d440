import { makeStyles, tokens } from "@fluentui/react-components";
import { stackedList } from "../../shared/ui/plainList";

/** What the sections of Pilotage share: a column of parts, lists without bullets, a line with its figure at the right. */
export const useSectionStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  title: { margin: 0 },
  list: stackedList(tokens.spacingVerticalS),
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
  },
  start: { alignSelf: "flex-start" },
});
