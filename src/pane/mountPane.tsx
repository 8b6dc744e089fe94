import { createRoot } from 'react-dom/client';
import type { News } from './News';
import { Pane } from './Pane';
import type { PanePort } from './PanePort';
import type { Destination } from './parts/PaneActions';

/** The pane as the outside steers it. */
export interface MountedPane {
  /** Opens a page, on Changes perhaps with a table. */
  goTo(destination: Destination): void;
  /** Tells what happened outside the pages. */
  tell(news: News): void;
}

/** Puts the pane into an element of the page. */
export function mountPane(
  element: HTMLElement,
  port: PanePort,
  start: { readonly displayLanguage: string; readonly dark: boolean; readonly destination: Destination },
): MountedPane {
  const root = createRoot(element);
  let { destination } = start;
  let news: News | null = null;
  const render = () =>
    root.render(
      <Pane
        port={port}
        displayLanguage={start.displayLanguage}
        dark={start.dark}
        destination={destination}
        news={news}
      />,
    );
  render();
  return {
    goTo(next) {
      destination = { ...next };
      render();
    },
    tell(next) {
      news = { ...next };
      render();
    },
  };
}
