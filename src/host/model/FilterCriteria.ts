import { record } from '../protocol/parseRequest';
import { invalidArgument } from '../protocol/HostError';
import type { GridFilter, GridValue } from '../../grid/Grid';

/** `Excel.FilterCriteria` as the add-in gave it; `filterOn` decides which other members count. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly unknown[];
}

export function readFilterCriteria(value: unknown): FilterCriteria {
  const fields = record(value);
  const filterOn = fields?.['filterOn'];
  if (fields === null || typeof filterOn !== 'string') throw invalidArgument('filterOn');
  const text = (name: string): string | undefined => {
    const field = fields[name];
    return typeof field === 'string' ? field : typeof field === 'number' ? String(field) : undefined;
  };
  const values: unknown = fields['values'];
  return {
    filterOn,
    criterion1: text('criterion1'),
    criterion2: text('criterion2'),
    operator: text('operator'),
    values: Array.isArray(values) ? values.map((one: unknown) => one) : undefined,
  };
}

const equal = (a: string, b: string): boolean => a.localeCompare(b, undefined, { sensitivity: 'accent' }) === 0;

/** One criterion such as `>5`, `=Querétaro`, `<>`, `*abc*`. */
function criterion(text: string): (shown: string, value: GridValue) => boolean {
  const [, operator = '', operand = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(text) ?? [];
  const number = operand.trim() === '' ? Number.NaN : Number(operand);
  const pattern = new RegExp(
    `^${operand
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'isu',
  );
  const matches = (shown: string, value: GridValue): boolean =>
    typeof value === 'number' && !Number.isNaN(number) ? value === number : pattern.test(shown);
  const compared = (value: GridValue): number =>
    typeof value === 'number' && !Number.isNaN(number)
      ? value - number
      : typeof value === 'string'
        ? value.localeCompare(operand)
        : Number.NaN;
  return (shown, value) => {
    switch (operator) {
      case '<>':
        return !matches(shown, value);
      case '<':
        return compared(value) < 0;
      case '<=':
        return compared(value) <= 0;
      case '>':
        return compared(value) > 0;
      case '>=':
        return compared(value) >= 0;
      default:
        return matches(shown, value);
    }
  };
}

function acceptsTop(
  criteria: FilterCriteria,
  column: readonly GridValue[],
): (shown: string, value: GridValue) => boolean {
  const numbers = column.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  const asked = Number(criteria.criterion1);
  const count = criteria.filterOn.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * asked) / 100)) : asked;
  const kept = criteria.filterOn.startsWith('Top') ? numbers.slice(-count) : numbers.slice(0, count);
  return (_shown, value) => typeof value === 'number' && kept.includes(value);
}

/** The rows that the criteria let through; `values` are the column's values, for top and bottom filters. */
export function accepts(criteria: FilterCriteria, values: readonly GridValue[]): GridFilter['accepts'] {
  switch (criteria.filterOn) {
    case 'Values': {
      const wanted = (criteria.values ?? [])
        .filter((value) => typeof value === 'string' || typeof value === 'number')
        .map(String);
      return (shown) => wanted.some((value) => equal(value, shown));
    }
    case 'Custom': {
      const first = criterion(criteria.criterion1 ?? '');
      if (criteria.criterion2 === undefined) return first;
      const second = criterion(criteria.criterion2);
      return criteria.operator === 'Or'
        ? (shown, value) => first(shown, value) || second(shown, value)
        : (shown, value) => first(shown, value) && second(shown, value);
    }
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return acceptsTop(criteria, values);
    default:
      throw invalidArgument(`filterOn ${criteria.filterOn}`);
  }
}
