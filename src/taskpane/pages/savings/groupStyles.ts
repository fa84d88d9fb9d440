import { makeStyles, tokens } from "@fluentui/react-components";

/** A group of small fields, bordered so that its legend is read with it. */
export const useGroupStyles = makeStyles({
  set: {
    margin: 0,
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  // Inputs of Fluent have a width of their own: three of them would overlap in a narrow pane.
  native: { minWidth: 0, width: "100%" },
});
