import type { RowsContext } from '../../domain/rows/RowsContext';
import type { ListId } from '../../list/ListDescription';
import { defineList } from '../../list/lists/listDescriptions';

/** What reading and writing cells of a list needs to know in this workbook. */
export function contextOf(list: ListId, dates: 1900 | 1904): RowsContext {
  return { vocabularies: defineList(list).vocabularies, date1904: dates === 1904 };
}
