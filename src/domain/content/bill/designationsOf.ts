import { quote } from '../../rows/Reading';
import { finding, type Finding } from '../Finding';
import { intermediateMaterials } from '../intermediateMaterials';
import { textInBill, type Bill } from './readBill';
import { yesNoWord } from '../../rows/yesNoWord';

/** For each row of a bill, 1 or 0. */
export interface Designations {
  /** The line is a designated intermediate material. */
  readonly designated: Uint8Array;
  /** The line is inside a designated intermediate material of the bill, whose value holds that of the line. */
  readonly inside: Uint8Array;
}

/** What a cell of the column means. */
interface Designation {
  readonly designated: boolean;
  /** Part number of the material that contains the line; null when none is named. */
  readonly outer: string | null;
}

const YES_AND_PART = /^([^,;:]+)[,;:](.+)$/;

/**
 * Designated intermediate materials of a bill
 *
 * The column says Yes when the line is a designated material that the producer makes; the part number of a designated material when the line
 * is inside of it, so that its value is not counted twice; both, as in `Yes; P-100`, when it is a designated one inside another. Whether the rule
 * of a material asks for a content is not in the bill: both are taken to be subject to one, so that a nested designation is told.
 * Agreement, article 4.8; Uniform Regulations, sections 8(6) and 8(8).
 */
export function designationsOf(bill: Bill): Designations {
  const { intermediate, filled } = bill;
  const designated = new Uint8Array(filled.length);
  const inside = new Uint8Array(filled.length);
  if (intermediate === null) return { designated, inside };
  const meanings = intermediate.meanings((word) => designationIn(word, () => isPart(bill, word)));
  const meaningOf = (row: number): Designation => meanings[intermediate.ids[row] ?? 0] ?? NOTHING;
  filled.forEach((_, row) => {
    if (meaningOf(row).designated) designated[row] = 1;
  });
  if (meanings.every(({ outer }) => outer === null)) return { designated, inside };
  const parts = partsOf(bill, designated, meaningOf);
  filled.forEach((_, row) => {
    const { outer } = meaningOf(row);
    if (outer === null) return;
    const say = (found: Finding): void => {
      bill.found.add(found.code, { line: row + 1, column: 'intermediate' }, () => found);
    };
    const own = textInBill(bill, 'part', row);
    const container = parts.get(outer);
    if (container === undefined || outer === own) {
      say(noSuchPart(outer));
      return;
    }
    const around = designatedAround(outer, parts);
    if (around.length === 0) {
      say(notDesignated(outer));
      return;
    }
    inside[row] = 1;
    if (designated[row] !== 1 && parts.get(own)?.designated !== true) return;
    for (const found of around.flatMap((each) => nested(each, own))) say(found);
  });
  return { designated, inside };
}

const NOTHING: Designation = { designated: false, outer: null };

function designationIn(word: string, isWholePart: () => boolean): Designation {
  const meaning = yesNoWord(word);
  if (meaning !== 'not-understood') return { designated: meaning === 'yes', outer: null };
  const [, first = '', second = ''] = YES_AND_PART.exec(word) ?? [];
  return yesNoWord(first.trim()) === 'yes' && !isWholePart()
    ? { designated: true, outer: second.trim() }
    : { designated: false, outer: word };
}

function isPart(bill: Bill, word: string): boolean {
  return bill.filled.some((_, row) => textInBill(bill, 'part', row) === word);
}

interface PartOfBill {
  readonly designated: boolean;
  readonly outers: readonly string[];
}

/** A part may stand in several lines: it is designated when one of them says so. */
function partsOf(
  bill: Bill,
  designated: Uint8Array,
  meaningOf: (row: number) => Designation,
): ReadonlyMap<string, PartOfBill> {
  const parts = new Map<string, PartOfBill>();
  bill.filled.forEach((_, row) => {
    const part = textInBill(bill, 'part', row);
    if (part === '') return;
    const known = parts.get(part);
    const { outer } = meaningOf(row);
    parts.set(part, {
      designated: known?.designated === true || designated[row] === 1,
      outers: [...(known?.outers ?? []), ...(outer === null ? [] : [outer])],
    });
  });
  return parts;
}

/** The designated materials that contain what is inside a part, at any depth. */
function designatedAround(part: string, parts: ReadonlyMap<string, PartOfBill>): readonly string[] {
  const seen = new Set([part]);
  for (const each of seen) for (const outer of parts.get(each)?.outers ?? []) seen.add(outer);
  return [...seen].filter((each) => parts.get(each)?.designated === true);
}

function nested(outer: string, inner: string): readonly Finding[] {
  return outer === inner
    ? []
    : intermediateMaterials([
        { id: outer, designated: true, subjectToRvc: true, contains: [inner] },
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

function notDesignated(outer: string): Finding {
  return finding(
    'WORD_NOT_UNDERSTOOD',
    'warning',
    `${quote(outer)} no está designado en esta lista, así que esta línea se cuenta por su valor: escriba Sí en la línea de ${quote(outer)} o quite su número de aquí.`,
    `${quote(outer)} is not designated in this bill, so this line is counted by its value: write Yes in the line of ${quote(outer)} or take its number away from here.`,
  );
}
