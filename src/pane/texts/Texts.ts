import type { es } from './es';

/** Every text of the pane; each language has all of them. */
export type Texts = typeof es;
