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
    return <Stopped detail={error.message} onAgain={() => this.setState({ error: undefined })} />;
  }
}

function Stopped({ detail, onAgain }: { readonly detail: string; readonly onAgain: () => void }) {
  const { t } = useSpeech();
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t("crash.title")}</MessageBarTitle>
          {t("crash.text", { detail })}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={onAgain}>{t("crash.again")}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
