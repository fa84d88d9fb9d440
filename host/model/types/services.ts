import type { ObjectTypes } from "../object-type";
import { make } from "../objects";
import type { ObjectData } from "../objects";
import { asFlag } from "../type-checks";
import { invalidArgument } from "../errors";

const STATES = ["Visible", "Background", "Inactive"] as const;
/** Features of the client's custom functions: 1 = too large results are cut, 2 = results leave more often. */
const FUNCTION_FEATURES = [1, 2];

/** Services that the client reaches by their full name: custom functions, pane, ribbon, actions. */
export const serviceTypes = {
  "Microsoft.ExcelServices.CustomFunctions": {
    call: {
      _SetOsfControlContainerReadyForCustomFunctions: (_data, _args, { functions }) => functions.pageReady(),
      _GetEnabledFeatures: () => FUNCTION_FEATURES,
      SetInvocationArrayResults: (_data, args, { functions }) => {
        const results = args.json(0);
        if (!Array.isArray(results)) throw invalidArgument("a list of results is wanted");
        functions.receive(results);
      },
    },
  },
  "Microsoft.AppRuntime.AppRuntimeService": {
    call: {
      GetAppRuntimeState: (_data, _args, { services }) => services.state,
      SetAppRuntimeState: (_data, args, { services }) => services.setState(args.choice(0, STATES)),
    },
  },
  "Microsoft.AppRuntime.AppRuntimePersistenceService": {
    call: {
      GetAppRuntimeStartState: (_data, _args, { services }) => services.startState,
      SetAppRuntimeStartState: (_data, args, { services }) => {
        services.startState = args.json(0);
      },
    },
  },
  "Microsoft.DynamicRibbon.DynamicRibbon": {
    call: {
      GetButton: (_data, args) => make("RibbonButton", args.text(0)),
      GetTab: (_data, args) => make("RibbonTab", args.text(0)),
      ExecuteRequestCreate: (_data, args, { services }) => {
        services.createdControls = args.text(0);
      },
    },
  },
  RibbonButton: {
    identity: (id) => ({ Id: id }),
    get: { Id: (id) => id, Enabled: (id, { services }) => services.enabled(id) },
    set: { Enabled: (id, value, { services }) => services.setEnabled(id, asFlag(value)) },
    call: { SetEnabled: (id, args, { services }) => services.setEnabled(id, args.flag(0, true)) },
  },
  RibbonTab: {
    identity: (id) => ({ Id: id }),
    get: { Id: (id) => id },
    call: { SetVisibility: (id, args, { services }) => services.setTabShown(id, args.flag(0, true)) },
  },
  "Microsoft.InternalService.AddinInternalService": {
    call: {
      NotifyActionHandlerReady: (_data, _args, { services }) => {
        services.actionsReady = true;
      },
    },
  },
  "Microsoft.Office.ActionService": {
    call: {
      AreShortcutsInUse: (_data, args) => {
        const asked = args.json(0);
        return Array.isArray(asked) ? (asked as readonly string[]).map((shortcut) => ({ shortcut, inUse: false })) : [];
      },
      ReplaceShortcuts: () => undefined,
      GetShortcuts: () => ({}),
    },
  },
} satisfies ObjectTypes;

/** Services that have no identity: one of each. */
export type ServiceName = {
  [K in keyof typeof serviceTypes]: K extends `Microsoft.${string}` ? K : never;
}[keyof typeof serviceTypes] &
  keyof ObjectData;

export function isService(name: string | undefined): name is ServiceName {
  return name !== undefined && name.startsWith("Microsoft.") && Object.hasOwn(serviceTypes, name);
}
