import type { MountedPane } from '../pane/mountPane';
import type { PanePort } from '../pane/PanePort';
import type { Destination } from '../pane/parts/PaneActions';
import type { News } from '../pane/News';

/** The pane, loaded when it is first shown: functions and ribbon buttons must not wait for it. */
export interface PaneHost {
  /** Loads the pane unless it is there already. */
  load(): Promise<void>;
  goTo(destination: Destination): Promise<void>;
  /** Tells the person something; waits in line until the pane is loaded. */
  tell(news: News): void;
}

export function paneHost(port: PanePort): PaneHost {
  let start: Destination = { page: 'catalogue' };
  let waiting: News | null = null;
  let loading: Promise<MountedPane> | null = null;

  async function mount(): Promise<MountedPane> {
    const { mountPane } = await import('../pane/mountPane');
    const element = document.getElementById('pane');
    if (!element) throw new Error('the page has no #pane');
    const pane = mountPane(element, port, {
      displayLanguage: Office.context.displayLanguage,
      dark: isDark(),
      destination: start,
    });
    if (waiting) pane.tell(waiting);
    return pane;
  }

  function loaded(): Promise<MountedPane> {
    // A failed load (the network dropped) is tried again when the pane is asked for again.
    loading ??= mount().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  return {
    async load() {
      await loaded();
    },
    async goTo(destination) {
      start = destination;
      (await loaded()).goTo(destination);
    },
    tell(news) {
      waiting = news;
      void loading?.then((pane) => pane.tell(news));
    },
  };
}

/** Excel says its theme where it can; elsewhere the system's choice stands for it. */
function isDark(): boolean {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!background) return window.matchMedia('(prefers-color-scheme: dark)').matches;
  const [, red = '', green = '', blue = ''] = background;
  const brightness = (parseInt(red, 16) * 299 + parseInt(green, 16) * 587 + parseInt(blue, 16) * 114) / 1000;
  return brightness < 128;
}
