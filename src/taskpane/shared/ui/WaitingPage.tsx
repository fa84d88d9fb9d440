import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { ActBar } from "../act";
import type { KnownFacts } from "../facts";
import type { Finding } from "../findings";
import { useSpeech } from "../language";
import { useNavigation } from "../navigation";
import { Page } from "./Page";
import { EmptyState, ErrorState, Skeletons } from "./states";
import { useLasting, WorkProgress } from "./WorkProgress";

interface Props {
  readonly title: string;
  readonly known: KnownFacts;
  /** What the page waits for besides the tables. */
  readonly finding?: Finding<unknown> | undefined;
}

/** A page that has nothing to show yet: it says why. */
export function WaitingPage({ title, known, finding }: Props) {
  return (
    <Page title={title} foot={<ActBar />}>
      {known.kind === "empty" && <NotCreated />}
      {known.kind === "problem" && <ErrorState problem={known.problem} />}
      {known.kind === "loading" && <Skeletons />}
      {known.kind === "ready" && finding && <Computing finding={finding} />}
    </Page>
  );
}

function NotCreated() {
  const { t } = useSpeech();
  const { open } = useNavigation();
  return (
    <EmptyState title={t("notCreated.title")} text={t("notCreated.text")}>
      <Button appearance="primary" onClick={() => open("home")}>
        {t("notCreated.open")}
      </Button>
    </EmptyState>
  );
}

function Computing({ finding }: { readonly finding: Finding<unknown> }) {
  const { t } = useSpeech();
  const long = useLasting(finding.computing, 1_000);
  if (finding.failure !== undefined) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t("crash.title")}</MessageBarTitle>
          {t("crash.text", { detail: finding.failure })}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return long ? <WorkProgress label={t("progress.computing")} progress={finding.progress} /> : <Skeletons />;
}
