import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

const FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** The address that the library believes to come from; nothing is ever fetched. */
const BASE = 'https://addin.test/lib/';

interface ScriptElement {
  src: string;
  onload: (() => void) | null;
  onreadystatechange: (() => void) | null;
  readyState: string;
}

const quiet = (): undefined => undefined;

/** Runs one file of the library in this realm. */
function run(file: string): void {
  vm.runInThisContext(readFileSync(join(FOLDER, file), 'utf8'), { filename: join(FOLDER, file) });
}

function storage(): Record<string, unknown> {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

function element(): Record<string, unknown> {
  return { style: {}, setAttribute: quiet, appendChild: quiet, addEventListener: quiet, innerHTML: '' };
}

/** Loads the script that the library appends and tells it so afterwards. */
function load(script: ScriptElement): void {
  setImmediate(() => {
    run(decodeURI(script.src.slice(BASE.length)).split('?')[0] ?? '');
    script.readyState = 'loaded';
    script.onload?.();
    script.onreadystatechange?.();
  });
}

/** The page as far as the library looks at it: enough to load its files and to talk to `window.opener`. */
export function installWindow(options: {
  readonly search: string;
  readonly hash: string;
  readonly post: (text: string) => void;
}): (text: string, origin: string) => void {
  const listeners = new Set<(event: unknown) => void>();
  const first = { src: `${BASE}office.js`, getAttribute: () => `${BASE}office.js` };
  const head = {
    appendChild: (script: ScriptElement) => (load(script), script),
    insertBefore: (script: ScriptElement) => (load(script), script),
  };
  const document = {
    domain: 'addin.test',
    readyState: 'complete',
    body: element(),
    head,
    documentElement: element(),
    cookie: '',
    title: '',
    location: null as unknown,
    getElementsByTagName: (name: string) => (name === 'script' ? [first] : name === 'head' ? [head] : []),
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => [],
    createElement: () => ({
      ...element(),
      src: '',
      onload: null,
      onreadystatechange: null,
      readyState: '',
      getAttribute: () => null,
    }),
    addEventListener: quiet,
    removeEventListener: quiet,
    attachEvent: undefined,
  };
  const location = {
    href: `https://addin.test/taskpane.html${options.search}${options.hash}`,
    search: options.search,
    hash: options.hash,
    protocol: 'https:',
    host: 'addin.test',
    hostname: 'addin.test',
    port: '',
    pathname: '/taskpane.html',
    origin: 'https://addin.test',
    reload: quiet,
    replace: quiet,
  };
  document.location = location;
  const page: Record<string, unknown> = {
    document,
    location,
    navigator: { userAgent: 'Node', language: 'es-MX', platform: 'Node', appVersion: '5.0' },
    name: '',
    history: {},
    opener: { postMessage: (text: string) => options.post(text) },
    parent: null,
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: (kind: string, listener: (event: unknown) => void) => {
      if (kind === 'message') listeners.add(listener);
    },
    removeEventListener: (_kind: string, listener: (event: unknown) => void) => void listeners.delete(listener),
    open: () => null,
    alert: quiet,
    confirm: quiet,
    prompt: quiet,
    external: {},
    postMessage: quiet,
  };
  page['parent'] = page['opener'];
  for (const [name, value] of Object.entries(page))
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'window', { value: globalThis, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'self', { value: globalThis, writable: true, configurable: true });
  return (text, origin) => {
    for (const listener of listeners) listener({ data: text, origin, source: page['opener'] });
  };
}

/** Loads office.js itself, which then fetches Excel's part through the page. */
export const loadOffice = (): void => run('office.js');
