import type { Language } from '../domain/language';
import { createBrowserGrid } from '../grid/browserGrid';
import { Host } from '../host/Host';
import { serveWebkit, webkitQuery } from '../host/office/serveWebkit';
import { chartLayer } from './charts/chartLayer';
import './preview.css';
import { previewTexts } from './previewTexts';
import { ribbonStrip } from './ribbonStrip';
import { writeStorySheets } from './story/storySheets';

/** Where the add-in's own storage keeps its settings in a browser. */
const SETTINGS_KEY = '_OfficeRuntime_Storage_eslabon:settings';

/** How long the add-in may take to insert the starting table. */
const STORY_PATIENCE_MS = 60_000;

const query = new URLSearchParams(location.search);
const language: Language = query.get('lang') === 'en' ? 'en' : 'es';
const texts = previewTexts[language];
/** Who works: `?user=` says it, else whoever worked last, else the demo steward, so that nobody meets an empty workbook. */
const user = signIn(query.get('user'));
document.documentElement.lang = language === 'es' ? 'es-MX' : 'en';

const { grid, view } = createBrowserGrid(element('cells'), {
  language,
  firstSheet: language === 'es' ? 'Inicio' : 'Start',
});
const host = new Host({
  grid,
  locale: language === 'es' ? 'es-MX' : 'en-US',
  documentUrl: `${location.origin}/preview/libro.xlsx`,
});
chartLayer(element('book'), host, view, language);
const pane = element('pane');
host.shell.onPane((visible) => {
  pane.hidden = !visible;
});

ribbonStrip(element('strip'), language, {
  press: (action) => host.shell.runCommand(action).catch(() => say(texts.commandFailed)),
  undo: () => void grid.undo(),
  redo: () => void grid.redo(),
  switchLanguage: () => {
    query.set('lang', language === 'es' ? 'en' : 'es');
    location.search = query.toString();
  },
});

start().catch(() => say(texts.noService));

async function start(): Promise<void> {
  say(texts.preparing);
  const metadata = await fetch(language === 'es' ? '/addin/functions-es-MX.json' : '/addin/functions.json');
  host.announceFunctions('CBO', await metadata.json());
  // The add-in's page asks for its channel to Excel before it loads office.js.
  Object.assign(window, { connect: (page: Window) => serveWebkit(page, host) });
  const frame = document.createElement('iframe');
  frame.title = 'Eslabón';
  frame.src = `/addin/runtime.preview.html?${webkitQuery(host.locale)}`;
  pane.replaceChildren(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const table = query.get('empty') === null ? await tellStory(frame) : null;
  if (query.get('empty') === null) writeStorySheets(grid, language, table);
  say(table === null && query.get('empty') === null ? texts.noService : texts.ready);
  Object.assign(window, { previewReady: true, previewGrid: grid });
}

/** Runs the part of the story that the add-in itself does, in the add-in's page; answers the table's name. */
function tellStory(frame: HTMLIFrameElement): Promise<string | null> {
  const page = frame.contentWindow;
  if (!page) return Promise.resolve(null);
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), STORY_PATIENCE_MS);
    Object.assign(page, {
      eslabonStory: { user, language, told: (table: { name: string } | null) => resolve(table?.name ?? null) },
    });
    const script = page.document.createElement('script');
    script.src = '/preview/story.js';
    script.addEventListener('error', () => resolve(null));
    page.document.body.append(script);
  });
}

/** Puts the user into the add-in's settings before it starts, as if chosen in its pane; answers who it is. */
function signIn(asked: string | null): string {
  const settings = keptSettings();
  const known = typeof settings === 'object' && settings !== null ? settings : {};
  const last = 'user' in known && typeof known.user === 'string' ? known.user : 'ana';
  const chosen = asked ?? last;
  localStorage.setItem(
    SETTINGS_KEY,
    JSON.stringify({ welcomed: false, ...known, service: location.origin, user: chosen, language }),
  );
  return chosen;
}

/** What the add-in kept; what cannot be read is as if nothing had been kept. */
function keptSettings(): unknown {
  try {
    return JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? 'null');
  } catch {
    return null;
  }
}

function say(text: string): void {
  element('status').textContent = text;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}`);
  return found;
}
