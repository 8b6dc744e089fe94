import type { Bilingual } from '../../domain/language';

/** What the error values of cells mean, where no function says more. */
export const errorMeanings: ReadonlyMap<string, Bilingual> = new Map([
  [
    '#NAME?',
    {
      es: 'La fórmula usa un nombre o una función que no existe. Las funciones llevan su nombre en inglés: SUM, no SUMA.',
      en: 'The formula uses a name or a function that does not exist.',
    },
  ],
  [
    '#VALUE!',
    {
      es: 'La fórmula no se entiende, o un argumento es de un tipo que la función no admite.',
      en: 'The formula cannot be understood, or an argument is of a kind that the function does not take.',
    },
  ],
  ['#DIV/0!', { es: 'La fórmula divide entre cero.', en: 'The formula divides by zero.' }],
  [
    '#REF!',
    { es: 'La fórmula se refiere a una celda que no existe.', en: 'The formula refers to a cell that does not exist.' },
  ],
  ['#N/A', { es: 'No hay un valor para lo que se busca.', en: 'There is no value for what is looked for.' }],
  ['#NUM!', { es: 'Un número no es válido para la función.', en: 'A number is not valid for the function.' }],
  ['#NULL!', { es: 'Los rangos no se cruzan.', en: 'The ranges do not cross.' }],
  ['#SPILL!', { es: 'El resultado no cabe.', en: 'The result does not fit.' }],
  ['#CALC!', { es: 'La fórmula da una matriz vacía.', en: 'The formula gives an empty array.' }],
]);
