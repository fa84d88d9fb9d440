import { Button } from "@fluentui/react-components";
import { TABLES } from "../../../domain/table";
import { ActBar } from "../../shared/act";
import { useFacts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Page } from "../../shared/ui/Page";
import { ErrorState, Skeletons } from "../../shared/ui/states";
import { useSnapshot } from "../../shared/workbook";
import { FirstMinute } from "./FirstMinute";
import { Interrupted } from "./Interrupted";
import { StepList } from "./StepList";
import { ToDoNow } from "./ToDoNow";
import { useFoundation } from "../../shared/foundation/useFoundation";

/** Accueil: the first minute on an empty workbook, afterwards where the work stands and what to do next. */
export function HomePage() {
  const { t, format } = useSpeech();
  const known = useFacts();
  const { state } = useSnapshot();
  const { repair } = useFoundation();
  const missing = state?.kind === "ready" ? state.missingTables : [];
  if (known.kind === "empty") return <FirstMinute />;
  return (
    <Page
      title={t("pages.home")}
      foot={
        <ActBar
          note={
            missing.length > 0
              ? t("home.missing", { count: missing.length, list: format.list(missing.map((key) => TABLES[key].name)) })
              : undefined
          }
        >
          {missing.length > 0 && (
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
