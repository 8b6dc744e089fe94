import { byUse, measureWord, otherMeasure, type WordUse } from '../billChecks';
import { finding, type Finding } from '../Finding';
import { subheading } from '../findPart';
import { quote } from '../../rows/Reading';
import type { BillFieldId } from './billFields';
import type { Bill } from './readBill';
import type { WordColumn } from './WordColumn';
import { yesNoWord } from '../../rows/yesNoWord';

/** Whether all lines are in one money and for one quantity of the good. */
export interface CheckedWords {
  readonly mixed: boolean;
}

/**
 * Checks the columns of words: one currency, one unit, HS codes of six digits or more, yes or no.
 *
 * Each different word is looked at once; only a column with a wrong one is gone through again, for the lines that hold it.
 */
export function checkWords(bill: Bill): CheckedWords {
  const { currency, valueUnit, hs, recoverable, credit } = bill;
  const currencies = currency !== null && sayMixed(bill, currency, 'currency', 'MIXED_CURRENCY');
  const units = valueUnit !== null && sayMixed(bill, valueUnit, 'value_unit', 'MIXED_UNIT');
  if (hs !== null) sayWrong(bill, hs, 'hs', (word) => (subheading(word) === null ? malformed(word) : null));
  for (const [column, field] of [
    [recoverable, 'recoverable'],
    [credit, 'credit'],
  ] as const) {
    if (column !== null) {
      sayWrong(bill, column, field, (word) => (yesNoWord(word) === 'not-understood' ? neitherYesNorNo(word) : null));
    }
  }
  return { mixed: currencies || units };
}

function sayMixed(bill: Bill, column: WordColumn, field: BillFieldId, code: 'MIXED_CURRENCY' | 'MIXED_UNIT'): boolean {
  const uses = new Map<string, WordUse>();
  column.words.forEach((typed, id) => {
    const count = column.counts[id] ?? 0;
    if (typed === '' || count === 0) return;
    const word = measureWord(typed, code);
    const line = (column.firstRows[id] ?? 0) + 1;
    const known = uses.get(word);
    uses.set(word, { word, count: (known?.count ?? 0) + count, line: Math.min(known?.line ?? Infinity, line) });
  });
  const [main, ...others] = byUse([...uses.values()]);
  if (main === undefined) return false;
  for (const use of others) {
    bill.found.add(code, { line: use.line, column: field }, () => otherMeasure(use, main.word, code));
  }
  return others.length > 0;
}

/** Says what is wrong with a word in every line that holds it. */
function sayWrong(bill: Bill, column: WordColumn, field: BillFieldId, wrong: (word: string) => Finding | null): void {
  const findings = column.meanings((word) => (word === '' ? null : wrong(word)));
  if (findings.every((found) => found === null)) return;
  column.ids.forEach((id, row) => {
    const said = findings[id] ?? null;
    if (said !== null) bill.found.add(said.code, { line: row + 1, column: field }, () => said);
  });
}

function malformed(word: string): Finding {
  return finding(
    'HS_MALFORMED',
    'warning',
    `${quote(word)} no es una fracción: lleva 6, 8 o 10 dígitos.`,
    `${quote(word)} is not an HS code: it has 6, 8 or 10 digits.`,
  );
}

function neitherYesNorNo(word: string): Finding {
  return finding(
    'WORD_NOT_UNDERSTOOD',
    'warning',
    `${quote(word)} no se entiende: escriba Sí o No. Se toma como en blanco.`,
    `${quote(word)} is not understood: write Yes or No. It is taken as blank.`,
  );
}
