import type { EditResult } from '../../list/Edit';
import type { Column } from './findColumns';
import type { Refusal } from './ImportReport';

/** Why the list did not take an edit over, said of its line in the file; nothing when it did. */
export function refusalsOf(result: EditResult, line: number, columns: readonly Column[]): readonly Refusal[] {
  const heading = (field: string | null): string | null =>
    columns.find((column) => column.field.id === field)?.heading ?? field;
  const wholeRow = (es: string, en: string): readonly Refusal[] => [{ line, column: null, sentence: { es, en } }];
  switch (result.status) {
    case 'applied':
    case 'merged':
      return [];
    case 'invalid':
      return result.problems.map(({ field, sentence }) => ({ line, column: heading(field), sentence }));
    case 'forbidden':
      return [{ line, column: null, sentence: result.sentence }];
    case 'conflict':
      return result.conflicts.map(({ field }) => ({
        line,
        column: heading(field),
        sentence: {
          es: `${result.who} cambió el mismo dato mientras se importaba; importe de nuevo.`,
          en: `${result.who} changed the same value during the import; import again.`,
        },
      }));
    case 'gone':
      return wholeRow(`${result.who} retiró la fila de la lista.`, `${result.who} removed the row from the list.`);
    case 'duplicate': {
      const names = result.candidates.map(({ name, id }) => `${name} (${id})`).join(', ');
      return wholeRow(
        `Parece repetir a ${names}; si es otra planta, dela de alta a mano.`,
        `It looks like a repeat of ${names}; if it is another plant, add it by hand.`,
      );
    }
  }
}
