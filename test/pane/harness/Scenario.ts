/** How each part of the scripted port behaves, as written in the address of the harness page. */
export interface Scenario {
  readonly welcomed: boolean;
  readonly user: string | null;
  readonly language: 'es' | 'en';
  readonly dark: boolean;
  readonly online: boolean;
  readonly page: 'catalogue' | 'statistics' | 'content' | 'changes' | 'settings';
  /** What reading answers: everything, nothing, never, or a failure. */
  readonly answers: 'full' | 'empty' | 'never' | 'offline' | 'broken';
  /** Linked tables in the workbook. */
  readonly tables: number;
  /** Tables in the workbook that may hold materials. */
  readonly materials: 'none' | 'clear' | 'unclear';
  /** What the linked table holds: everything that can happen, or nothing to publish. */
  readonly edits: 'all' | 'clean' | 'stopped';
  /** What long work does: ends, stays half way until it is stopped, or fails. */
  readonly work: 'ends' | 'halfway' | 'fails';
}

export const ORDINARY: Scenario = {
  welcomed: true,
  user: 'ana',
  language: 'es',
  dark: false,
  online: true,
  page: 'catalogue',
  answers: 'full',
  tables: 1,
  materials: 'clear',
  edits: 'all',
  work: 'ends',
};
