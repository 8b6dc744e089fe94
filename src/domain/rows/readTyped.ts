import type { CellValue } from './CellValue';
import type { Field } from './Field';
import { isErrorText } from './isErrorText';
import { isUnknownWord } from './isUnknownWord';
import { checkedEmail, checkedUrl } from './kinds/address';
import { booleanFromCell } from './kinds/boolean';
import { CERTIFICATES_VOCABULARY, certificateMember } from './kinds/certificates';
import { codeFromCell, readTerm } from './kinds/code';
import { dateFromCell } from './kinds/date';
import { numberFromCell } from './kinds/number';
import { percentFromCell, type PercentScale } from './kinds/percent';
import { checkedRfc } from './kinds/rfc';
import { freeMember, setFromCell } from './kinds/set';
import { cellError, checkedText, cleanText, MAX_CELL_TEXT, MAX_TEXT, textOfCell } from './kinds/text';
import { understood, type Reading } from './Reading';
import type { RowsContext } from './RowsContext';
import { vocabularyOf } from './vocabularyOf';

/** Reads what a person typed, in a cell or a file; `scale` says what a percentage without a sign means when it is text. */
export function readTyped(field: Field, cell: CellValue, context: RowsContext, scale: PercentScale): Reading {
  if (typeof cell === 'string') {
    const clean = cleanText(cell);
    if (clean === null) return understood(null);
    if (isErrorText(clean)) return cellError(clean);
  }
  const { type } = field;
  const checkedAs = (check: (text: string) => Reading): Reading => {
    const text = textOfCell(cell);
    return isUnknownWord(text) ? understood(null) : check(text);
  };
  switch (type.kind) {
    case 'text':
      return checkedText(textOfCell(cell), type.multiline === true ? MAX_CELL_TEXT : MAX_TEXT);
    case 'rfc':
      return checkedAs(checkedRfc);
    case 'email':
      return checkedAs(checkedEmail);
    case 'url':
      return checkedAs(checkedUrl);
    case 'integer':
      return numberFromCell(cell, { ...type, integer: true }, field.unit);
    case 'number':
      return numberFromCell(cell, { ...type, integer: false }, field.unit);
    case 'percent':
      return percentFromCell(cell, { ...type, integer: false }, scale);
    case 'date':
      return dateFromCell(cell, context.date1904, context.language);
    case 'boolean':
      return booleanFromCell(cell);
    case 'code':
      return codeFromCell(cell, vocabularyOf(context, type.vocabulary));
    case 'set': {
      if (type.vocabulary === null) return setFromCell(cell, freeMember);
      const vocabulary = vocabularyOf(context, type.vocabulary);
      return unknownOr(
        cell,
        setFromCell(cell, (text) => readTerm(vocabulary, text)),
      );
    }
    case 'certificates': {
      const vocabulary = vocabularyOf(context, CERTIFICATES_VOCABULARY);
      return unknownOr(
        cell,
        setFromCell(cell, (text) => certificateMember(text, vocabulary)),
      );
    }
  }
}

function unknownOr(cell: CellValue, reading: Reading): Reading {
  return !reading.ok && typeof cell === 'string' && isUnknownWord(cell) ? understood(null) : reading;
}
