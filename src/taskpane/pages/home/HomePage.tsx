import { Button } from "@fluentui/react-components";
import { TABLES, type TableKey } from "../../../domain/table";
import { ActBar } from "../../shared/act";
import { useFacts } from "../../shared/facts";
import { useSpeech, type Speech } from "../../shared/language";
import { Page } from "../../shared/ui/Page";
import { ErrorState, Skeletons } from "../../shared/ui/states";
import { useSnapshot } from "../../shared/workbook";
import { FirstMinute } from "./FirstMinute";
import { Interrupted } from "./Interrupted";
import { StepList } from "./StepList";
import { ToDoNow } from "./ToDoNow";
import { useFoundation } from "../../shared/foundation/useFoundation";
import type { WorkbookState } from "../../../workbook";

/** Accueil: the first minute on an empty workbook, afterwards where the work stands and what to do next. */
export function HomePage() {
  const speech = useSpeech();
  const { t } = speech;
  const known = useFacts();
  const { state } = useSnapshot();
  const { repair } = useFoundation();
  const lacks = state?.kind === "ready" ? lacksOf(state, speech) : [];
  if (known.kind === "empty") return <FirstMinute />;
  return (
    <Page
      title={t("pages.home")}
      foot={
        <ActBar note={lacks.length > 0 ? lacks.join(" ") : undefined}>
          {lacks.length > 0 && (
            <Button appearance="primary" onClick={repair}>
              {t("home.repair")}
            </Button>
          )}
        </ActBar>
      }
    >
      {known.kind === "loading" && <Skeletons lines={9} />}
      {known.kind === "problem" && <ErrorState problem={known.problem} />}
      {known.kind === "ready" && (
        <>
          <Interrupted />
          <StepList />
          <ToDoNow facts={known.facts} />
        </>
      )}
    </Page>
  );
}

type Ready = Extract<WorkbookState, { readonly kind: "ready" }>;

/** What the workbook lacks, in sentences: tables that are gone, columns that an earlier version did not make. */
function lacksOf({ missingTables, laterColumns }: Ready, { t, format }: Speech): readonly string[] {
  const list = (keys: readonly TableKey[]): string => format.list(keys.map((key) => TABLES[key].name));
  const count = [...laterColumns.values()].flat().length;
  return [
    ...(missingTables.length > 0
      ? [t("home.missing", { count: missingTables.length, list: list(missingTables) })]
      : []),
    ...(count > 0 ? [t("home.later", { count, list: list([...laterColumns.keys()]) })] : []),
  ];
}
