import type { BaseValueObject } from '@univerjs/engine-formula';
import { ArrayValueObject, ValueObjectFactory } from '@univerjs/engine-formula';
import { splitArrayConstant } from './splitArrayConstant';

const METHOD = '_formatValue';

/**
 * Array constants such as `{"Silao, Gto.",1;"x; y",2}` keep the commas and semicolons of their texts, and their texts that look like dates or
 * amounts. The engine cuts there, too, and offers no other place to say so than the method of its class.
 */
export function mendArrayConstants(): void {
  const engines: unknown = Reflect.get(ArrayValueObject.prototype, METHOD);
  if (typeof engines !== 'function') {
    throw new Error(`The calculation engine has no ArrayValueObject.${METHOD}: array constants cannot be mended.`);
  }
  if (mended.has(engines)) return;
  function formatValue(this: ArrayValueObject, given: unknown): unknown {
    return Reflect.apply(engines as Reading, this, [typeof given === 'string' ? constant(given) : given]);
  }
  mended.add(formatValue);
  Reflect.set(ArrayValueObject.prototype, METHOD, formatValue);
}

type Reading = (given: unknown) => unknown;

/** The readings put in place: the class is one for all grids of a page. */
const mended = new WeakSet<object>();

function constant(text: string): object {
  const rows = splitArrayConstant(text.slice(1, -1));
  const values = rows.map((row) => row.map((cell) => element(cell.trim())));
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    calculateValueList: values,
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  };
}

/** A text in quotes is no number, as in Excel, whatever it looks like. */
function element(cell: string): BaseValueObject {
  return ValueObjectFactory.create(cell, cell.startsWith('"'));
}
