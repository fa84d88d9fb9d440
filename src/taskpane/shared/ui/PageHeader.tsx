import { makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  title: { margin: 0 },
});

interface Props {
  readonly title: string;
  readonly count?: string | undefined;
}

/** Title of a page, and what is left to do there. */
export function PageHeader({ title, count }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Subtitle1 as="h1" className={styles.title} tabIndex={-1} data-page-title="">
        {title}
      </Subtitle1>
      {count !== undefined && <Text>{count}</Text>}
    </div>
  );
}
