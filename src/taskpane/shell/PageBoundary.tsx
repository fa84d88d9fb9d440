import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useSpeech } from "../shared/language";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | undefined;
}

/** A page that fails says so and can be opened again; the others go on. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    // The file of a page is gone from the site: a newer version was put there while this one was open.
    if (error.name === "ChunkLoadError") return <Outdated />;
    return <Stopped detail={error.message} onAgain={() => this.setState({ error: undefined })} />;
  }
}

function Stopped({ detail, onAgain }: { readonly detail: string; readonly onAgain: () => void }) {
  const { t } = useSpeech();
  return (
    <Failure title={t("crash.title")} text={t("crash.text", { detail })} verb={t("crash.again")} onPress={onAgain} />
  );
}

function Outdated() {
  const { t } = useSpeech();
  return (
    <Failure
      title={t("crash.outdated")}
      text={t("crash.outdatedText")}
      verb={t("crash.reload")}
      onPress={() => window.location.reload()}
    />
  );
}

interface FailureProps {
  readonly title: string;
  readonly text: string;
  readonly verb: string;
  readonly onPress: () => void;
}

function Failure({ title, text, verb, onPress }: FailureProps) {
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {text}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={onPress}>{verb}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
