import type { Bilingual } from '../../language';
import { exactSum } from '../exactSum';
import type { Finding, Refused, Unknown } from '../Finding';
import { amountsOfRows } from './amountsOfRows';
import { OWN_MEASURE } from './ownMeasure';
import type { PlantPlace } from './plantPlace';
import { readRegion, statesOf, type Region } from './readRegion';
import { shareOf } from './shareOf';
import { stateColumn, type StateColumn } from './stateColumn';
import { unknownStates } from './unknownStates';

/** Goods that one plant shipped to another, with the states as typed. */
export interface Trade {
  readonly from: string | null;
  readonly to: string | null;
  readonly value: number | null;
}

/** Trade between the states of a region, from the rows of the matrix to its columns. */
export interface TradeFlows {
  readonly kind: 'flows';
  readonly region: Region;
  /** Of rows and columns alike: the states of the region, then outside the region, then unknown. */
  readonly headings: readonly Bilingual[];
  readonly matrix: readonly (readonly number[])[];
  readonly fromTotals: readonly number[];
  readonly toTotals: readonly number[];
  readonly total: number;
  /** Value that leaves and arrives in the region. */
  readonly intraregional: number;
  readonly intraregionalShare: number;
  /** Fraction of the value of which both ends are known. */
  readonly coverage: number;
  readonly findings: readonly Finding[];
}

/**
 * Trade between states
 *
 * Every shipment counts once, where it leaves and where it arrives; an unknown end has a row and a column of its own and never counts as
 * trade within the region.
 * Our own measure: no agency publishes trade between states. It has no legal effect.
 *
 * @param asked the region, as typed; none means the Alliance
 */
export function tradeFlows(trades: readonly Trade[], asked: readonly string[] = []): TradeFlows | Refused | Unknown {
  const region = readRegion(asked);
  if (region.kind === 'refused') return region;
  const amounts = amountsOfRows(trades.map(({ value }) => value));
  if (amounts.kind !== 'amounts') return amounts;
  const { values, total } = amounts;

  const states = statesOf(region);
  const rowOf = new Map(states.map(({ code }, index) => [code, index]));
  const from = endOf(
    trades.map((trade) => trade.from),
    values,
    region,
    rowOf,
  );
  const to = endOf(
    trades.map((trade) => trade.to),
    values,
    region,
    rowOf,
  );
  const size = states.length + 2;
  const cells: number[][][] = Array.from({ length: size }, () => Array.from({ length: size }, () => []));
  values.forEach((value, index) => cells[from.rows[index] ?? size - 1]?.[to.rows[index] ?? size - 1]?.push(value));

  const valueWhere = (where: (from: boolean | null, to: boolean | null) => boolean): number =>
    exactSum(values.filter((_, index) => where(from.inside[index] ?? null, to.inside[index] ?? null)));
  const intraregional = valueWhere((leaves, arrives) => leaves === true && arrives === true);
  const known = valueWhere((leaves, arrives) => leaves !== null && arrives !== null);
  const unread = unknownStates(
    from.blankRows + to.blankRows,
    [...from.unread, ...to.unread],
    shareOf(exactSum([total, -known]), total),
  );
  return {
    kind: 'flows',
    region,
    headings: [...states.map(({ name }) => name), OUTSIDE, UNKNOWN],
    matrix: cells.map((row) => row.map(exactSum)),
    fromTotals: cells.map((row) => exactSum(row.flat())),
    toTotals: cells.map((_, column) => exactSum(cells.flatMap((row) => row[column] ?? []))),
    total,
    intraregional,
    intraregionalShare: shareOf(intraregional, total),
    coverage: shareOf(known, total),
    findings: [OWN_MEASURE, ...(unread === null ? [] : [unread])],
  };
}

interface End extends StateColumn {
  /** Row or column of the matrix. */
  readonly rows: readonly number[];
}

function endOf(
  typed: readonly (string | null)[],
  amounts: readonly number[],
  region: Region,
  rowOf: ReadonlyMap<string, number>,
): End {
  const column = stateColumn(typed, amounts, region);
  const outside = rowOf.size;
  const rowAt = (place: PlantPlace, inside: boolean | null): number => {
    const state = typeof place === 'string' ? undefined : rowOf.get(place.code);
    return state ?? (inside === false ? outside : outside + 1);
  };
  return { ...column, rows: column.places.map((place, index) => rowAt(place, column.inside[index] ?? null)) };
}

const OUTSIDE: Bilingual = { es: 'Fuera de la región', en: 'Outside the region' };
const UNKNOWN: Bilingual = { es: 'Desconocido', en: 'Unknown' };
