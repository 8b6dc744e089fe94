import { billField, billFields } from '../../../domain/content/bill/billFields';
import type { Language } from '../../../domain/language';
import type { ColumnField } from '../ContentRequest';
import { contentTexts } from './contentTexts';
import { headingContent } from './headingContent';
import { inputOf } from './inputOf';
import { ASIDE, block, COLUMN } from './layout';
import type { PageArea, PageContent } from './NewPage';
import type { PagePart } from './PagePart';

/** Where the columns of a person's own table and what they mean stand. */
export function mappingArea(columns: readonly ColumnField[]): PageArea {
  return { row: ASIDE.mapping + 2, column: COLUMN.aside, rows: columns.length, columns: 2 };
}

/** The columns of a person's own table, where what they mean can still be changed. */
export function mappingPart(table: string, columns: readonly ColumnField[], language: Language): PagePart {
  const texts = contentTexts[language];
  const area = mappingArea(columns);
  const meaning = ({ field }: ColumnField): PageContent =>
    field === null ? null : { text: billField(field).heading[language] };
  const headings = columns.map(({ heading }) => [headingContent(table, heading)]);
  const meanings = columns.map((column) => [meaning(column)]);
  const titles = [{ text: texts.mappingHeading }, { text: texts.mappingField.name }];
  return {
    blocks: [
      block(ASIDE.mapping, area.column, 'heading', [[{ text: texts.mapping(table) }, null]]),
      block(ASIDE.mapping + 1, area.column, 'column', [titles]),
      block(area.row, area.column, 'name', headings),
      block(area.row, area.column + 1, 'choice', meanings),
    ],
    inputs: [
      inputOf(
        { ...area, column: area.column + 1, columns: 1 },
        { kind: 'list', choices: billFields.map((field) => field.heading[language]), only: true },
        texts.mappingField,
      ),
    ],
  };
}
