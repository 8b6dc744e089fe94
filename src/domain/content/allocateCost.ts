import { finding, refused, type Finding, type Refused } from './Finding';
import { divideRationals, multiplyRationals, numberOfRational, rationalOf, sumOfRationals } from './Rational';
import { SUM_TOO_LARGE } from './sumTooLarge';

/** How Schedule 5 spreads a cost over goods. A producer's own method of its internal accounts comes before these. */
export type AllocationMethod =
  /** An allocation base that fits the cost: direct labour, units, machine-hours, sales, floor space. */
  | 'COST_RATIO'
  /** Direct labour costs plus direct material costs of each good. */
  | 'LABOUR_AND_MATERIAL'
  /** Direct labour, direct materials and other direct product costs of each good. */
  | 'DIRECT_COST';

/** What a good contributes to the allocation base; only the parts that the method takes need be given. */
export interface AllocationBase {
  readonly base?: number;
  readonly directLabour?: number;
  readonly directMaterial?: number;
  readonly otherDirect?: number;
}

export interface Allocation {
  readonly kind: 'allocation';
  /** One per good, in their order. */
  readonly ratios: readonly number[];
  /** Money per good, in their order; the exact shares add up to the cost. */
  readonly shares: readonly number[];
  readonly findings: readonly Finding[];
}

const TAKES: Readonly<Record<AllocationMethod, readonly (keyof AllocationBase)[]>> = {
  COST_RATIO: ['base'],
  LABOUR_AND_MATERIAL: ['directLabour', 'directMaterial'],
  DIRECT_COST: ['directLabour', 'directMaterial', 'otherDirect'],
};

/**
 * Allocation of costs
 *
 * A cost is allocated to each good in the ratio of the good's allocation base to the base of all goods.
 * Uniform Regulations, Schedule 5, sections 3 to 6 and Appendices A to C; what may not be allocated is in sections 7 and 8.
 *
 * Ratios are not rounded before they are used, unlike in the printed examples: where an example and the provision differ, the provision prevails (1(4)).
 */
export function allocateCost(
  cost: number,
  goods: readonly AllocationBase[],
  method: AllocationMethod,
): Allocation | Refused {
  const bases: number[][] = [];
  for (const good of goods) {
    const parts = TAKES[method].map((name) => good[name]);
    const known = parts.filter((part) => part !== undefined);
    if (known.length < parts.length) return refused(baseMissing(method));
    if (!known.every((part) => Number.isFinite(part) && part >= 0)) return refused(BASE_WRONG);
    bases.push(known);
  }
  if (cost === Infinity) return refused(SUM_TOO_LARGE);
  if (!Number.isFinite(cost)) return refused(BASE_WRONG);
  const sums = bases.map((parts) => sumOfRationals(parts.map(rationalOf)));
  const total = sumOfRationals(sums);
  if (total.over === 0n) return refused(BASE_EMPTY);
  const ratios = sums.map((sum) => divideRationals(sum, total));
  return {
    kind: 'allocation',
    ratios: ratios.map(numberOfRational),
    shares: ratios.map((ratio) => numberOfRational(multiplyRationals(ratio, rationalOf(cost)))),
    findings: [],
  };
}

function baseMissing(method: AllocationMethod): Finding {
  const names = TAKES[method].join(', ');
  return finding(
    'NOT_ALLOCABLE',
    'error',
    `El método ${method} necesita, de cada bien: ${names}.`,
    `The method ${method} needs, of each good: ${names}.`,
  );
}

const BASE_WRONG = finding(
  'NOT_A_NUMBER',
  'error',
  'El costo y las bases de asignación deben ser números, y las bases no negativas.',
  'The cost and the allocation bases must be numbers, and the bases not negative.',
);
const BASE_EMPTY = finding(
  'DIV_BY_ZERO',
  'error',
  'La base de asignación suma cero: el costo no se puede repartir.',
  'The allocation base adds up to zero: the cost cannot be allocated.',
);
