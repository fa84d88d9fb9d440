import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronLeftRegular, ChevronRightRegular, HomeRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, useState } from "react";
import { useStepCounts } from "../shared/findings";
import { useSpeech } from "../shared/language";
import { useNavigation } from "../shared/navigation";
import { StateIcon } from "../shared/ui/StateIcon";
import { PAGES, type PageId } from "./pages";

const useStyles = makeStyles({
  nav: {
    position: "relative",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // Excel lays its own menu over the right corner of the pane.
  bar: { display: "flex", alignItems: "center", paddingRight: "36px" },
  choose: { flex: "1 1 auto", minWidth: 0, fontWeight: tokens.fontWeightRegular },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: tokens.spacingVerticalXS,
    position: "absolute",
    insetInline: 0,
    top: "100%",
    zIndex: 10,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
    maxHeight: "80vh",
    overflowY: "auto",
  },
  step: { width: "100%", justifyContent: "space-between", fontWeight: tokens.fontWeightRegular },
  here: { fontWeight: tokens.fontWeightSemibold },
  count: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Where the user is in the work, and the way to every step, with what is left to do in each. */
export function StepBar({ current }: { readonly current: PageId }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { open } = useNavigation();
  const [unfolded, setUnfolded] = useState(false);
  const list = useId();
  const nav = useRef<HTMLElement>(null);
  const step = PAGES.indexOf(current);
  const [previous, next] = [PAGES[step - 1], PAGES[step + 1]];

  useEffect(() => {
    if (!unfolded) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !nav.current?.contains(event.target)) setUnfolded(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setUnfolded(false);
      nav.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("keydown", escape);
    };
  }, [unfolded]);

  const go = (page: PageId) => {
    setUnfolded(false);
    open(page);
  };
  return (
    <header>
      <nav ref={nav} className={styles.nav} aria-label={t("nav.label")}>
        <div className={styles.bar}>
          <Button appearance="subtle" icon={<HomeRegular />} aria-label={t("pages.home")} onClick={() => go("home")} />
          <Button
            appearance="subtle"
            icon={<ChevronLeftRegular />}
            disabledFocusable={!previous}
            aria-label={previous ? t("nav.previous", { page: t(`pages.${previous}`) }) : t("nav.first")}
            onClick={() => previous && go(previous)}
          />
          <Button
            className={styles.choose}
            appearance="subtle"
            icon={<ChevronDownRegular />}
            iconPosition="after"
            aria-expanded={unfolded}
            aria-controls={list}
            onClick={() => setUnfolded(!unfolded)}
          >
            <span className={styles.name}>
              {step === 0
                ? t("nav.open")
                : t("nav.steps", { step, total: PAGES.length - 1, page: t(`pages.${current}`) })}
            </span>
          </Button>
          <Button
            appearance="subtle"
            icon={<ChevronRightRegular />}
            disabledFocusable={!next}
            aria-label={next ? t("nav.next", { page: t(`pages.${next}`) }) : t("nav.last")}
            onClick={() => next && go(next)}
          />
        </div>
        {unfolded && (
          <ul id={list} className={styles.list}>
            {PAGES.map((page) => (
              <li key={page}>
                <StepButton page={page} current={page === current} onOpen={() => go(page)} />
              </li>
            ))}
          </ul>
        )}
      </nav>
    </header>
  );
}

interface StepProps {
  readonly page: PageId;
  readonly current?: boolean;
  readonly onOpen: () => void;
}

/** One step of the work: its name, what is left to do there. */
export function StepButton({ page, current = false, onOpen }: StepProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const count = useStepCounts()[page];
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.step, current && styles.here)}
      {...(current && { "aria-current": "page" as const })}
      onClick={onOpen}
    >
      <span>{t(`pages.${page}`)}</span>
      {count && (
        <span className={styles.count}>
          {count.text}
          {count.state && <StateIcon state={count.state} />}
        </span>
      )}
    </Button>
  );
}
