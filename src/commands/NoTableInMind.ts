import type { Bilingual } from '../domain/language';

/** The person pressed *Refresh* where no linked table can be meant. */
export class NoTableInMind extends Error {
  readonly sentence: Bilingual = {
    es: 'Seleccione una celda de una tabla vinculada y presione Actualizar de nuevo. Si aún no hay ninguna, inserte el catálogo.',
    en: 'Select a cell of a linked table and press Refresh again. If there is none yet, insert the catalogue.',
  };

  constructor() {
    super('no linked table under the selection');
    this.name = 'NoTableInMind';
  }
}
