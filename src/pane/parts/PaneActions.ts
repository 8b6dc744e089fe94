import { createContext, useContext } from 'react';
import type { Page } from '../Page';

/** Where to go: a page, on Changes perhaps with the table to look at. */
export interface Destination {
  readonly page: Page;
  readonly tableId?: string;
}

export interface PaneActions {
  readonly goTo: (destination: Destination) => void;
}

export const PaneActionsContext = createContext<PaneActions>({ goTo: () => undefined });

/** What any part of the pane may ask of the shell. */
export function usePaneActions(): PaneActions {
  return useContext(PaneActionsContext);
}
