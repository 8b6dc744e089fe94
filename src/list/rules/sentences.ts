import type { Bilingual } from '../../domain/language';

/** What the list answers to edits that it does not carry out. */
export const sentences = {
  readersDoNotEdit: {
    es: 'Su usuario puede consultar la lista, pero no cambiarla.',
    en: 'Your user may read the list but not change it.',
  },
  otherOrganisation: {
    es: 'Esta fila pertenece a otra organización; pídale el cambio a ella.',
    en: 'This row belongs to another organisation; ask them for the change.',
  },
  otherState: {
    es: 'No puede dar de alta filas de ese estado: le corresponde a otra organización.',
    en: 'You may not add rows of that state: it belongs to another organisation.',
  },
  hiddenContact: {
    es: 'No puede cambiar datos de contacto que no puede ver.',
    en: 'You may not change contact data that you may not see.',
  },
  unknownRow: {
    es: 'La lista no conoce esta fila; actualice la tabla.',
    en: 'The list does not know this row; refresh the table.',
  },
  unknownVersion: {
    es: 'La lista no conoce la versión en que se hizo este cambio; actualice la tabla.',
    en: 'The list does not know the version this change was made on; refresh the table.',
  },
  unknownField: { es: 'La lista no tiene este campo.', en: 'The list has no such field.' },
  derivedField: {
    es: 'Este campo se calcula a partir de otros y no se edita.',
    en: 'This field is computed from others and is not edited.',
  },
  required: { es: 'Este dato es obligatorio.', en: 'This value is required.' },
  sourceIdTaken: { es: 'Otra fila ya tiene este identificador.', en: 'Another row already has this identifier.' },
  unknownOrganisation: { es: 'Esa organización no existe.', en: 'There is no such organisation.' },
  removeWithValues: {
    es: 'Una fila no se puede quitar y cambiar a la vez.',
    en: 'A row cannot be removed and changed at once.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
