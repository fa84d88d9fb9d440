import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { ActBar, useAct } from "../../shared/act";
import { cents, euros, sum } from "../../../domain/money";
import type { TableRow } from "../../../domain/table";
import { useFindings } from "../../shared/findings";
import { useFacts, type Facts, type SavingRow } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { useSigner } from "../../shared/signer";
import { Page } from "../../shared/ui/Page";
import { EmptyState } from "../../shared/ui/states";
import { WaitingPage } from "../../shared/ui/WaitingPage";
import { ByLever } from "./ByLever";
import { ByStatus } from "./ByStatus";
import { SavingFields } from "./SavingFields";
import { BLANK, liveResult, savingRow, typedFrom, type TypedSaving } from "./savingForm";
import { SavingList } from "./SavingList";
import { SavingResultView } from "./SavingResultView";

/** Gains: what was saved, by which method and which lever. */
export function SavingsPage() {
  const { t } = useSpeech();
  const known = useFacts();
  if (known.kind !== "ready") return <WaitingPage title={t("pages.savings")} known={known} />;
  return <Savings facts={known.facts} />;
}

/** What is in the form: a new saving, or the row that is modified. */
interface Draft {
  readonly id: string | undefined;
  /** The row as it was when the form opened. */
  readonly row?: TableRow;
  readonly typed: TypedSaving;
}

function Savings({ facts }: { readonly facts: Facts }) {
  const { t, format } = useSpeech();
  const { run } = useAct();
  const { today } = useFindings();
  const [draft, setDraft] = useState<Draft>();
  const [signer, sign] = useSigner();
  const { savings } = facts;
  const total = euros(
    sum(savings.flatMap(({ twelveMonths }) => (twelveMonths === undefined ? [] : cents(twelveMonths)))),
  );
  const result = draft && liveResult(draft.typed);
  const toCompute = savings.filter(({ toWrite }) => Object.keys(toWrite).length > 0);
  const compute = () =>
    void run({
      code: "savings.compute",
      values: { count: toCompute.length },
      changes: toCompute.map(({ id, toWrite }) => ({ table: "savings", id, cells: toWrite })),
    });
  const write = async () => {
    if (!draft || !result) return;
    const row = savingRow(draft.typed, result, today, draft.row);
    const written = await run(
      draft.id === undefined
        ? { code: "savings.add", values: { count: 1 }, additions: [{ table: "savings", rows: [row] }] }
        : {
            code: "savings.edit",
            values: { count: 1 },
            changes: [{ table: "savings", id: draft.id, cells: definedCells(row) }],
          },
    );
    if (!written) return;
    sign(draft.typed.statusBy.trim());
    setDraft(undefined);
  };
  return (
    <Page
      title={t("pages.savings")}
      count={t("savings.count", { amount: format.shortEuros(total) })}
      foot={
        <ActBar note={draft && result?.kind === "saving" ? t("savings.addNote") : undefined}>
          {draft ? (
            <>
              <Button
                appearance="primary"
                disabledFocusable={result?.kind !== "saving" || draft.typed.title.trim() === ""}
                onClick={() => void write()}
              >
                {draft.id === undefined ? t("savings.add") : t("savings.save")}
              </Button>
              <Button onClick={() => setDraft(undefined)}>{t("savings.close")}</Button>
            </>
          ) : (
            <>
              <Button
                appearance="primary"
                icon={<AddRegular />}
                onClick={() => setDraft({ id: undefined, typed: { ...BLANK, statusBy: signer } })}
              >
                {t("savings.new")}
              </Button>
              {toCompute.length > 0 && (
                <Button onClick={compute}>{t("savings.compute", { count: toCompute.length })}</Button>
              )}
            </>
          )}
        </ActBar>
      }
    >
      {draft && result ? (
        <>
          <SavingFields
            label={draft.id === undefined ? t("savings.new") : t("savings.edit", { title: draft.typed.title })}
            typed={draft.typed}
            onChange={(typed) => setDraft({ ...draft, typed })}
          />
          <SavingResultView result={result} />
        </>
      ) : (
        <Overview savings={savings} onOpen={({ id, row }) => setDraft({ id, row, typed: typedFrom(row) })} />
      )}
    </Page>
  );
}

interface OverviewProps {
  readonly savings: readonly SavingRow[];
  readonly onOpen: (saving: SavingRow) => void;
}

function Overview({ savings, onOpen }: OverviewProps) {
  const { t } = useSpeech();
  if (savings.length === 0) return <EmptyState title={t("savings.empty.title")} text={t("savings.empty.text")} />;
  return (
    <>
      <SavingList savings={savings} onOpen={onOpen} />
      <ByStatus savings={savings} />
      <ByLever savings={savings} />
    </>
  );
}

function definedCells(row: ReturnType<typeof savingRow>) {
  return Object.fromEntries(Object.entries(row).flatMap(([key, cell]) => (cell === undefined ? [] : [[key, cell]])));
}
