/** The add-in's one page: functions and ribbon buttons are ready at once, the pane is loaded when it is shown. */
import { registerCommands } from '../commands/registerCommands';
import { mexicanDay } from '../domain/mexicanDay';
import { officeContentSheets } from '../excel/officeContentSheets';
import { officeSheet } from '../excel/officeSheet';
import { officeWorkbook } from '../excel/officeWorkbook';
import { connectFunctions, registerFunctions } from '../functions';
import type { PanePort } from '../pane/PanePort';
import { cataloguePort } from './cataloguePort';
import { changesPort } from './changesPort';
import { commandsPort } from './commandsPort';
import { contentPort } from './contentPort';
import { openConnections } from './Connection';
import { officeTexts } from './KeptTexts';
import { paneHost, type PaneHost } from './PaneHost';
import { recalculateOnChange } from './recalculateOnChange';
import { settingsPort } from './settingsPort';
import { openSettings } from './SettingsStore';
import { SpokenLanguage } from './SpokenLanguage';
import { statisticsPort } from './statisticsPort';
import type { Surfaces } from './Surfaces';
import { tableWatchers } from './tableWatchers';

/** Version of the package, put here by the build. */
declare const ESLABON_VERSION: string;

/** Where office.js did not load, or is not ready, there is only the browser to go by. */
const spoken = new SpokenLanguage(() => {
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined);
  return context?.displayLanguage ?? navigator.language;
});

async function start(): Promise<void> {
  await Office.onReady();
  const kept = officeTexts();
  const settings = await openSettings(kept, window.location.origin);
  spoken.follow(settings);
  const connections = openConnections(settings, kept);
  const fail = (error: unknown) => pane.tell({ kind: 'failed', error });
  const sheet = officeSheet(fail);
  recalculateOnChange(settings, () => sheet.recalculate(), fail);
  const surfaces: Surfaces = {
    workbook: officeWorkbook(),
    sheet,
    connections,
    settings,
    ...tableWatchers(sheet),
  };
  const port: PanePort = {
    catalogue: cataloguePort(surfaces),
    statistics: statisticsPort(surfaces),
    content: contentPort(surfaces, officeContentSheets()),
    changes: changesPort(surfaces),
    settings: settingsPort(surfaces, ESLABON_VERSION),
  };
  const pane = paneHost(port);

  connectFunctions({
    ask: (question) => connections.current().lookups.ask(question),
    peek: (question) => connections.current().lookups.cachedAnswer(question),
    language: () => spoken.current(),
    today: () => mexicanDay(new Date()),
  });
  registerFunctions();
  registerCommands((name, run) => Office.actions.associate(name, run), commandsPort(surfaces, port.catalogue, pane));
  await loadWhenShown(pane);
}

/** A hidden runtime only computes; where Excel does not say whether it is hidden, the page is shown. */
async function loadWhenShown(pane: PaneHost): Promise<void> {
  const load = () => pane.load().catch((error: unknown) => showFailure(error));
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) void load();
    });
  }
  if (document.visibilityState === 'visible') await load();
}

/** Without a pane to show it in, a failure stands on the bare page. */
function showFailure(error: unknown): void {
  const element = document.getElementById('pane') ?? document.body;
  element.textContent =
    spoken.current() === 'en'
      ? 'Eslabón could not start. Close the pane and open it again; if that does not help, tell support.'
      : 'Eslabón no pudo iniciar. Cierre el panel y vuelva a abrirlo; si no ayuda, avise a soporte.';
  reportError(error);
}

start().catch(showFailure);
