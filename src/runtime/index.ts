/** The add-in's one page: functions and ribbon buttons are ready at once, the pane is loaded when it is shown. */
import { registerCommands } from '../commands/registerCommands';
import { mexicanDay } from '../domain/mexicanDay';
import { officeContentSheets } from '../excel/officeContentSheets';
import { officeSheet } from '../excel/officeSheet';
import { officeWorkbook } from '../excel/officeWorkbook';
import { connectFunctions, registerFunctions } from '../functions';
import type { PanePort } from '../pane/PanePort';
import { startingLanguage } from '../pane/texts/startingLanguage';
import { cataloguePort } from './cataloguePort';
import { changesPort } from './changesPort';
import { commandsPort } from './commandsPort';
import { contentPort } from './contentPort';
import { openConnections } from './Connection';
import { officeTexts } from './KeptTexts';
import { paneHost, type PaneHost } from './PaneHost';
import { settingsPort } from './settingsPort';
import { openSettings } from './SettingsStore';
import { statisticsPort } from './statisticsPort';
import type { Surfaces } from './Surfaces';
import { tableWatchers } from './tableWatchers';

/** Version of the package, put here by the build. */
declare const ESLABON_VERSION: string;

async function start(): Promise<void> {
  await Office.onReady();
  const kept = officeTexts();
  const settings = await openSettings(kept, window.location.origin);
  const connections = openConnections(settings, kept);
  const fail = (error: unknown) => pane.tell({ kind: 'failed', error });
  const sheet = officeSheet(fail);
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
    language: () => startingLanguage(settings.current().language, Office.context.displayLanguage),
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
  const english = startingLanguage(null, navigator.language) === 'en';
  const element = document.getElementById('pane') ?? document.body;
  element.textContent = english
    ? 'Eslabón could not start. Close the pane and open it again; if that does not help, tell support.'
    : 'Eslabón no pudo iniciar. Cierre el panel y vuelva a abrirlo; si no ayuda, avise a soporte.';
  reportError(error);
}

start().catch(showFailure);
