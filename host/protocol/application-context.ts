import type { RequirementSets } from "./requirement-sets";

/** What the add-in learns of its host when it starts. */
export interface ApplicationContext {
  readonly controlId: string;
  /** Language of the interface and of the contents. */
  readonly locale: string;
  readonly documentUrl: string;
  readonly addinName: string;
  readonly sets: RequirementSets;
  /** Office settings: name and JSON text. */
  readonly settings: Iterable<readonly [string, string]>;
  /** True when the pane is shown at the start; false when only its functions run. */
  readonly paneShown: boolean;
  readonly width: number;
  readonly height: number;
}

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const HIDDEN = 1;
const TASK_PANE = 2;

/**
 * Wire form of the context. Members left undefined among the first nine stop the client's start-up, hence the empty
 * strings; the requirement matrix is JSON inside JSON.
 */
export function wireContext(context: ApplicationContext): Readonly<Record<string, unknown>> {
  return {
    _id: context.controlId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _appUILocale: context.locale,
    _dataLocale: context.locale,
    _docUrl: context.documentUrl,
    _clientMode: READ_WRITE,
    _settings: [...context.settings].map(([name, json]) => [name, json]),
    _reason: "documentOpened",
    _appInstanceId: context.controlId,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(context.sets),
    _hostFullVersion: "16.0.17000.0",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _hostCustomMessage: "",
    _addinName: context.addinName,
    _appDomains: [],
    _dialogRequirementMatrix: "",
    _featureGates: {},
    _initialDisplayMode: context.paneShown ? TASK_PANE : HIDDEN,
    _clientWindowWidth: context.width,
    _clientWindowHeight: context.height,
  };
}
