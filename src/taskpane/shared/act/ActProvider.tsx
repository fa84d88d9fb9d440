import type { ReactNode } from "react";
import { JobProvider } from "./JobProvider";
import { ActContext, useActs } from "./useAct";

/** Lets the screens inside write in the workbook. */
export function ActProvider({ children }: { readonly children: ReactNode }) {
  return (
    <JobProvider>
      <Acting>{children}</Acting>
    </JobProvider>
  );
}

function Acting({ children }: { readonly children: ReactNode }) {
  return <ActContext value={useActs()}>{children}</ActContext>;
}
