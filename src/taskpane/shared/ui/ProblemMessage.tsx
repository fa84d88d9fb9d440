import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useSpeech } from "../language";
import type { Problem } from "../workbook";

interface Props {
  readonly problem: Problem;
  readonly onRetry?: (() => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
}

/** What went wrong in Excel, where, and what to do. */
export function ProblemMessage({ problem, onRetry, onDismiss }: Props) {
  const { t } = useSpeech();
  const { code, detail, partly } = problem;
  return (
    <MessageBar intent={code === "cancelled" ? "warning" : "error"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t(`problem.${code}.what`, { detail })}</MessageBarTitle>
        {t(`problem.${code}.toDo`, { detail })} {partly && t("problem.partly")}
      </MessageBarBody>
      <MessageBarActions
        {...(onDismiss && {
          containerAction: (
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={t("act.dismiss")}
              onClick={onDismiss}
            />
          ),
        })}
      >
        {onRetry && <Button onClick={onRetry}>{t("problem.retry")}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
