import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useRef, useState, type KeyboardEvent } from "react";
import type { Family, Nomenclature } from "../../../domain/nomenclature";
import { useSpeech } from "../../shared/language";

const useStyles = makeStyles({
  item: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected, fontWeight: tokens.fontWeightSemibold },
  // As high as a line of the label, so that the sign stands beside its first one.
  icon: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    width: "20px",
    height: tokens.lineHeightBase300,
    fontSize: tokens.fontSizeBase500,
  },
  name: { flex: "1 1 auto", minWidth: 0 },
});

const INDENT = 16;

interface Line {
  readonly family: Family;
  readonly level: number;
  readonly children: number;
}

interface Props {
  readonly nomenclature: Nomenclature;
  /** Number of needs validated in each family. */
  readonly used: ReadonlyMap<string, number>;
  /** Whether the families that are no longer in use are shown among the others. */
  readonly withArchived: boolean;
  readonly chosen: string | undefined;
  readonly onChoose: (code: string) => void;
}

/** The families under their groups: arrows move and open, Enter chooses. */
export function FamilyTree({ nomenclature, used, withArchived, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(0);
  const tree = useRef<HTMLDivElement>(null);
  const lines = linesOf(nomenclature, open, withArchived);
  const go = (to: number) => {
    const place = Math.max(0, Math.min(to, lines.length - 1));
    setAt(place);
    tree.current?.querySelectorAll<HTMLElement>("[role=treeitem]")[place]?.focus();
  };
  const toggle = (code: string) =>
    setOpen((before) => new Set(before.has(code) ? [...before].filter((one) => one !== code) : [...before, code]));
  const press = ({ family, children }: Line) => {
    if (children > 0) toggle(family.code);
    else onChoose(family.code);
  };
  const onKeyDown = (event: KeyboardEvent, line: Line, place: number) => {
    const { code, parent } = line.family;
    const opened = open.has(code);
    if (event.key === "ArrowDown") go(place + 1);
    else if (event.key === "ArrowUp") go(place - 1);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(lines.length - 1);
    else if (event.key === "ArrowRight" && line.children > 0) {
      if (opened) go(place + 1);
      else toggle(code);
    } else if (event.key === "ArrowLeft") {
      if (opened) toggle(code);
      else go(lines.findIndex(({ family }) => family.code === parent));
    } else if (event.key === "Enter" || event.key === " ") press(line);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={tree} role="tree" aria-label={t("nomenclature.tree")}>
      {lines.map((line, place) => {
        const { family, level, children } = line;
        const { code, label, archived } = family;
        return (
          <div
            key={code}
            role="treeitem"
            aria-level={level}
            aria-selected={code === chosen}
            {...(children > 0 && { "aria-expanded": open.has(code) })}
            tabIndex={place === Math.min(at, lines.length - 1) ? 0 : -1}
            className={mergeClasses(styles.item, code === chosen && styles.chosen)}
            style={{ paddingInlineStart: `${(level - 1) * INDENT}px` }}
            onClick={() => {
              setAt(place);
              press(line);
            }}
            onKeyDown={(event) => onKeyDown(event, line, place)}
          >
            <span className={styles.icon}>
              {children > 0 && (open.has(code) ? <ChevronDownRegular /> : <ChevronRightRegular />)}
            </span>
            <span className={styles.name}>
              {code} {label}
              {archived && <Caption1> · {t("nomenclature.archived")}</Caption1>}
            </span>
            <span>{children > 0 ? children : (used.get(code) ?? "")}</span>
          </div>
        );
      })}
    </div>
  );
}

/** What is in sight: groups, and what is under those that are open; archived families when they are asked for. */
function linesOf(nomenclature: Nomenclature, open: ReadonlySet<string>, withArchived: boolean): readonly Line[] {
  const isShown = ({ archived }: Family) => withArchived || !archived;
  const under = (families: readonly Family[], level: number): readonly Line[] =>
    families.filter(isShown).flatMap((family) => {
      const children = nomenclature.childrenOf(family.code).filter(isShown);
      const line = { family, level, children: children.length };
      return open.has(family.code) ? [line, ...under(children, level + 1)] : [line];
    });
  const roots = nomenclature.all.filter(({ parent }) => parent === "" || !nomenclature.byCode(parent));
  return under(roots, 1);
}
