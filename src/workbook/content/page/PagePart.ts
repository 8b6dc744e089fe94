import type { NewPage } from './NewPage';

/** One part of a page; what it leaves out it has none of. */
export type PagePart = Partial<Pick<NewPage, 'blocks' | 'formats' | 'inputs' | 'marks' | 'rowHeights'>>;
