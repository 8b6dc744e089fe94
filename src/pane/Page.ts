/** The pages of the pane, in the order of the tabs: bring data in, look numbers up, send edits back, set up. */
export const PAGES = ['catalogue', 'statistics', 'changes', 'settings'] as const;

export type Page = (typeof PAGES)[number];
