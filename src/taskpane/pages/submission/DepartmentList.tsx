import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { words } from "../../../domain/text";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { StateIcon } from "../../shared/ui/StateIcon";

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  count: { whiteSpace: "nowrap", display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** Who sent, who is late. */
export function DepartmentList({ facts }: { readonly facts: Facts }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const lines = useMemo(() => sentBy(facts), [facts]);
  if (lines.length === 0) return null;
  const sent = lines.filter(({ count }) => count > 0).length;
  return (
    <section aria-labelledby="departments-sent">
      <Subtitle2 as="h2" id="departments-sent" className={styles.title}>
        {t("submission.departments")}
      </Subtitle2>
      <Caption1 block>{t("submission.sent", { sent, total: lines.length })}</Caption1>
      <ul className={styles.list}>
        {lines.map(({ name, count }) => (
          <li key={name} className={styles.line}>
            <span>{name}</span>
            <span className={styles.count}>
              {t("submission.departmentNeeds", { count })}
              {count === 0 && <StateIcon state="warning" />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Sent {
  readonly name: string;
  readonly count: number;
}

/** Needs by department: those that sent nothing first, then the others by number. */
function sentBy({ needs, departments }: Facts): readonly Sent[] {
  // "CULTURE " and "Culture" are one department; Contrôle offers to write it one way.
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const { department } of needs) {
    const known = counts.get(words(department));
    if (known) known.count += 1;
    else counts.set(words(department), { name: department, count: 1 });
  }
  const known = departments.map(({ code, label }) => {
    const spellings = new Set([words(code), words(label)]);
    const count = [...spellings].reduce((total, spelling) => total + (counts.get(spelling)?.count ?? 0), 0);
    for (const spelling of spellings) counts.delete(spelling);
    return { name: label || code, count };
  });
  const others = [...counts.values()].filter(({ name }) => name !== "");
  return [...known, ...others].sort((a, b) => Number(a.count > 0) - Number(b.count > 0) || b.count - a.count);
}
