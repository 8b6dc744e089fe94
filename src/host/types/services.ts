import type { Arguments } from '../protocol/Arguments';
import { record } from '../protocol/parseRequest';
import type { Session } from '../Session';
import { asBoolean, define } from './define';

/** The library's own services beside the workbook, each by its server type name. */
export class FunctionService {
  constructor(readonly name: string) {}
}

export class RibbonService {
  constructor(readonly name: string) {}
}

export class RibbonTab {
  constructor(readonly id: string) {}
}

export class RibbonButton {
  constructor(readonly id: string) {}
}

export class RuntimeService {
  constructor(readonly name: string) {}
}

export class StartupService {
  constructor(readonly name: string) {}
}

export class InternalService {
  constructor(readonly name: string) {}
}

type Method<T> = (self: T, args: Arguments, session: Session) => unknown;

/** Feature 2 lets the library report results every 200 ms instead of 500. */
const FEATURES = [2, 4];

/** Custom functions report to their own service or to the workbook, depending on how they were started. */
export const functionMethods = <T>(): Record<string, Method<T>> => ({
  _SetOsfControlContainerReadyForCustomFunctions: (_self, _args, { functions }) => {
    functions.becomeReady();
    return null;
  },
  _GetEnabledFeatures: () => FEATURES,
  setInvocationArrayResults: (_self, args, { functions }) => {
    functions.takeResults(args.list(0));
    return null;
  },
  setInvocationResults: (_self, args, { functions }) => {
    functions.takeResults(args.list(0));
    return null;
  },
});

export const functionServiceType = define({
  name: 'CustomFunctions',
  of: FunctionService,
  methods: functionMethods<FunctionService>(),
});

export const ribbonServiceType = define({
  name: 'DynamicRibbon',
  of: RibbonService,
  methods: {
    getTab: (_self, args) => new RibbonTab(args.text(0)),
    getButton: (_self, args) => new RibbonButton(args.text(0)),
    executeRequestUpdate: () => null,
  },
});

export const ribbonTabType = define({
  name: 'RibbonTab',
  of: RibbonTab,
  methods: {
    setVisibility: ({ id }, args, { shell }) => {
      shell.ribbon.tabs.set(id, args.boolean(0));
      return null;
    },
  },
});

export const ribbonButtonType = define({
  name: 'RibbonButton',
  of: RibbonButton,
  scalars: {
    enabled: {
      get: ({ id }, { shell }) => shell.ribbon.buttons.get(id) ?? true,
      set: ({ id }, value, { shell }) => void shell.ribbon.buttons.set(id, asBoolean(value)),
    },
  },
});

/** The pane is shown in every state but `Background`. */
const shows = (state: unknown): boolean => {
  const asked = record(state)?.['state'] ?? state;
  return asked !== 'Background' && asked !== 'Inactive';
};

export const runtimeServiceType = define({
  name: 'AppRuntimeService',
  of: RuntimeService,
  methods: {
    setAppRuntimeState: (_self, args, { shell }) => {
      shell.showPane(shows(args.at(0)));
      return null;
    },
    getAppRuntimeState: (_self, _args, { shell }) => (shell.paneVisible ? 'Visible' : 'Background'),
  },
});

export const startupServiceType = define({
  name: 'AppRuntimePersistenceService',
  of: StartupService,
  methods: {
    setAppRuntimeStartState: (_self, args, { shell }) => {
      shell.startState = args.text(0);
      return null;
    },
    getAppRuntimeStartState: (_self, _args, { shell }) => shell.startState,
  },
});

export const internalServiceType = define({
  name: 'AddinInternalService',
  of: InternalService,
  methods: { notifyActionHandlerReady: () => null },
});

/** The service object behind a server type name. */
export function service(name: string): object | undefined {
  switch (name) {
    case 'Microsoft.ExcelServices.CustomFunctions':
      return new FunctionService(name);
    case 'Microsoft.DynamicRibbon.DynamicRibbon':
      return new RibbonService(name);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return new RuntimeService(name);
    case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
      return new StartupService(name);
    case 'Microsoft.InternalService.AddinInternalService':
      return new InternalService(name);
    default:
      return undefined;
  }
}
