/** The pages of the pane, in the order of the tabs: bring data in, look numbers up, compute content, send edits back, set up. */
export const PAGES = ['catalogue', 'statistics', 'content', 'changes', 'settings'] as const;

export type Page = (typeof PAGES)[number];

/** Pages that work with nobody signed in and with no service at all. */
export const PAGES_FOR_ANYONE: ReadonlySet<Page> = new Set(['content', 'settings']);
