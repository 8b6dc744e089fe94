import { finding, type Finding } from '../Finding';
import { intermediateMaterials } from '../intermediateMaterials';
import { quote } from '../../rows/Reading';
import { textInBill, type Bill } from './readBill';
import { yesNoWord } from './yesNoWord';

/**
 * Designated intermediate materials of a bill
 *
 * The column says Yes, No, or the part number of the designated material that contains the line, which designates the line too.
 * Whether the rule of a material asks for a content is not in the bill: both are taken to be subject to one, so that a nested designation is told.
 * Agreement, article 4.8; Uniform Regulations, section 8(6).
 *
 * @returns whether the designations stand
 */
export function checkDesignations(bill: Bill): boolean {
  const { intermediate, filled } = bill;
  if (intermediate === null) return true;
  const meanings = intermediate.meanings(yesNoWord);
  if (!meanings.includes('not-understood')) return true;
  const meaningOf = (row: number): (typeof meanings)[number] => meanings[intermediate.ids[row] ?? 0] ?? 'blank';
  const designated = new Set<string>();
  for (let row = 0; row < filled.length; row += 1) {
    const meaning = meaningOf(row);
    if (meaning === 'yes' || meaning === 'not-understood') designated.add(textInBill(bill, 'part', row));
  }
  const parts = partsOf(bill);
  let stand = true;
  for (let row = 0; row < filled.length; row += 1) {
    if (meaningOf(row) !== 'not-understood') continue;
    const outer = intermediate.words[intermediate.ids[row] ?? 0] ?? '';
    const inner = textInBill(bill, 'part', row);
    const findings = parts.has(outer) && outer !== inner ? nested(outer, inner, designated) : [noSuchPart(outer)];
    for (const found of findings) {
      if (found.severity === 'error') stand = false;
      bill.found.add(found.code, { line: row + 1, column: 'intermediate' }, () => found);
    }
  }
  return stand;
}

function partsOf(bill: Bill): ReadonlySet<string> {
  const parts = new Set<string>();
  bill.filled.forEach((_, row) => parts.add(textInBill(bill, 'part', row)));
  parts.delete('');
  return parts;
}

function nested(outer: string, inner: string, designated: ReadonlySet<string>): readonly Finding[] {
  return intermediateMaterials([
    { id: outer, designated: designated.has(outer), subjectToRvc: true, contains: [inner] },
    { id: inner, designated: true, subjectToRvc: true, contains: [] },
  ]);
}

function noSuchPart(typed: string): Finding {
  return finding(
    'WORD_NOT_UNDERSTOOD',
    'warning',
    `${quote(typed)} no se entiende: escriba Sí, No o el número de parte del material designado que contiene a esta línea.`,
    `${quote(typed)} is not understood: write Yes, No or the part number of the designated material that contains this line.`,
  );
}
