import { billFields, type BillFieldId } from '../../src/domain/content/bill/billFields';
import { readBill } from '../../src/domain/content/bill/readBill';
import { callFunction, CellError, connectFunctions } from '../../src/functions';
import { isBlank, numberOf } from '../../src/functions/inputs';

const LINES = 100_000;
const ROUNDS = 25;
const WARM_UP = 4;
const DATE = '2026-06-30';
const FIRST_DAY = 46_023;
const LAST_DAY = 46_387;

type Block = readonly (readonly unknown[])[];

interface Case {
  readonly name: string;
  readonly work: () => void;
  /** Reads the same cells with the same parser and only adds up. */
  readonly reference: () => void;
}

/**
 * A bill of 100,000 lines in one `CBO.CONTENT`, with all its checks, and 100,000 cells of `CBO.RVC` in one call. The reference of each reads the same
 * cells with the same parser and only adds up; it runs in turn with the work, and medians are compared.
 */
export function run(): Promise<void> {
  connectFunctions({ ask: null, peek: () => null, language: () => 'es', today: () => DATE });
  const bases = asReceived(Array.from({ length: LINES }, (_, row) => [1000 + (row % 977) / 100]));
  const vnms = asReceived(Array.from({ length: LINES }, (_, row) => [(row % 9973) / 10]));
  print([
    measure(contentCase('CONTENT, 100,000 lines', asReceived(billOf(LINES, 1)))),
    measure(contentCase('CONTENT, values of 15 digits', asReceived(billOf(LINES, 0.9 / 0.7)))),
    measure({
      name: 'RVC, 100,000 cells in one call',
      work: () => {
        const block = callFunction('RVC', [bases, vnms]);
        if (block instanceof Promise || block.length !== LINES || typeof block[LINES - 1]?.[0] !== 'number') {
          throw new Error('RVC did not answer every cell');
        }
      },
      reference: () => keep(sumOfPairs(bases, vnms)),
    }),
  ]);
  return Promise.resolve();
}

function contentCase(name: string, lines: Block): Case {
  return {
    name,
    work: () => {
      const block = callFunction('CONTENT', [[HEADINGS], lines, BASE, 'A1', 'NC', DATE]);
      if (block instanceof Promise || block[0]?.[1] !== 'No cumple VCR') throw new Error('CONTENT did not answer');
    },
    reference: () => {
      let sum = 0;
      for (const value of readBill(HEADINGS, lines).value?.values ?? []) sum += value;
      keep(sum);
    },
  };
}

function sumOfPairs(bases: Block, vnms: Block): number {
  let sum = 0;
  const add = (cell: unknown): void => {
    const number = isBlank(cell) ? 0 : numberOf(cell, NAME);
    if (!(number instanceof CellError)) sum += number;
  };
  for (let row = 0; row < bases.length; row += 1) {
    add(bases[row]?.[0]);
    add(vnms[row]?.[0]);
  }
  return sum;
}

const NAME = { es: 'el importe', en: 'the amount' };
const HEADINGS = billFields.map(({ heading }) => heading.es);
/** Not enough for the materials, so that lines to replace are looked for too. */
const BASE = 300_000_000;

/** The cells of a bill as an ERP hands it over: few suppliers and currencies, many parts, one line in ten with a problem. */
function billOf(lines: number, rate: number): Block {
  return Array.from({ length: lines }, (_, row) => {
    const cells = lineOf(row, rate);
    return billFields.map(({ id }) => cells[id] ?? '');
  });
}

function lineOf(row: number, rate: number): Partial<Record<BillFieldId, string | number>> {
  const kind = (row * 7) % 20;
  const originating = kind < 11;
  const deducted = kind === 15 || kind === 16;
  const value = ((100 + ((row * 7919) % 997_301)) / 100) * rate;
  return {
    part: `P-${String(row).padStart(6, '0')}`,
    description: `Componente ${row % 20_000}`,
    supplier: `Proveedor ${row % 900}`,
    state: ['Qro.', 'Guanajuato', 'JAL', 'Aguascalientes', 'SLP', 'Nuevo León'][row % 6],
    hs: `${8400 + (row % 90)}.${10 + (row % 80)}.${10 + (row % 7)}`,
    value,
    currency: 'MXN',
    unit: 'pza',
    origin: originating
      ? 'Originario'
      : kind === 11
        ? 'México'
        : kind === 12
          ? ''
          : kind === 13
            ? 'China'
            : 'No originario',
    cert_from: originating ? FIRST_DAY : '',
    cert_to: originating ? (kind === 0 ? FIRST_DAY + 90 : LAST_DAY) : '',
    deduction: deducted ? 0.75 : '',
    deduction_kind: deducted ? 'Flete' : '',
    document: deducted ? `FAC-${row}` : '',
    warehouse_km: kind === 16 ? 40 + (row % 50) : '',
    statement_nc: kind === 17 ? value * 0.75 : '',
    statement_vnm: kind === 17 ? value * 0.5 : '',
    credit: 'No',
    regional_price: row % 3 === 0 ? 55.5 : '',
  };
}

/** Texts from Excel are parsed from a message: equal ones are not the same object. */
function asReceived(block: Block): Block {
  return JSON.parse(JSON.stringify(block)) as Block;
}

interface Measured {
  readonly name: string;
  readonly seconds: number;
  readonly reference: number;
  /** Of the two times of one round, so that what else the machine does weighs on both. */
  readonly ratio: number;
}

function measure({ name, work, reference }: Case): Measured {
  const worked: number[] = [];
  const referred: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const times = [timeOf(work), timeOf(reference)] as const;
    if (round < WARM_UP) continue;
    worked.push(times[0]);
    referred.push(times[1]);
    ratios.push(times[0] / times[1]);
  }
  return { name, seconds: median(worked), reference: median(referred), ratio: median(ratios) };
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

let kept = 0;

/** A result that nobody uses might not be computed. */
function keep(value: number): void {
  kept += value;
}

function print(results: readonly Measured[]): void {
  const line = (...cells: readonly string[]): void =>
    console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(12))).join(''));
  line('case', 'seconds', 'reference', 'ratio');
  for (const { name, seconds, reference, ratio } of results) {
    line(name, seconds.toFixed(4), reference.toFixed(4), ratio.toFixed(2));
  }
  const { maxRSS } = process.resourceUsage();
  console.log(`${ROUNDS} rounds each, medians; peak memory ${(maxRSS / 1024).toFixed(0)} MB; Node ${process.version}`);
  if (!Number.isFinite(kept)) throw new Error('the reference added up nothing');
}
