import type { Bilingual } from '../../domain/language';

type Trouble = { readonly code: string; readonly sentence: Bilingual };

/** A row whose key or state needs a person. */
export const ROW_TROUBLES = {
  damaged: {
    code: 'key-damaged',
    sentence: {
      es: 'La clave oculta de esta fila está dañada. Vacíe su celda para publicarla como nueva, o borre la fila y actualice para recuperarla.',
      en: 'The hidden key of this row is damaged. Clear its cell to publish the row as new, or delete the row and refresh to get it back.',
    },
  },
  twice: {
    code: 'key-twice',
    sentence: {
      es: 'Esta fila está copiada y las copias dicen cosas distintas. Borre la que sobra, o vacíe la clave oculta de la que sea nueva.',
      en: 'This row was copied and the copies differ. Delete the spare one, or clear the hidden key of the one that is new.',
    },
  },
  derived: {
    code: 'derived',
    sentence: {
      es: 'Este valor se calcula de otros y no se publica. Deshaga el cambio.',
      en: 'This value is computed from others and is not published. Undo the change.',
    },
  },
  undecided: {
    code: 'undecided',
    sentence: {
      es: 'Otra persona cambió esta fila. Conéctese para ver la diferencia y decidir.',
      en: 'Somebody else changed this row. Connect to see the difference and decide.',
    },
  },
  required: {
    code: 'required',
    sentence: { es: 'Este dato es obligatorio.', en: 'This value is required.' },
  },
} as const satisfies Readonly<Record<string, Trouble>>;
