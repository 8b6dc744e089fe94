import { allocateCost, type AllocationBase, type AllocationMethod } from './allocateCost';
import { exactSum } from './exactSum';
import { finding, refused, type Finding, type Refused } from './Finding';

/** One cost of all goods of the producer, with the excluded costs that it contains. */
export interface CostLine {
  readonly cost: number;
  readonly excluded: number;
  /** How this cost is allocated; the route `a` and the route `b` take those of the question for all costs. */
  readonly bases?: readonly AllocationBase[];
}

/**
 * - `a`: total cost less excluded costs, then allocated.
 * - `b`: total cost allocated, then the excluded costs allocated to each good taken out.
 * - `c`: each cost that is part of total cost allocated without its excluded costs.
 */
export type NetCostRoute = 'a' | 'b' | 'c';

export interface NetCostQuestion {
  readonly lines: readonly CostLine[];
  readonly goods: readonly AllocationBase[];
  readonly method: AllocationMethod;
  readonly route: NetCostRoute;
  /** Route `b` only: the base for the excluded costs, when it is another. */
  readonly excludedBases?: readonly AllocationBase[];
}

export interface AllocatedNetCost {
  readonly kind: 'net-cost';
  /** Net cost per good, in their order. */
  readonly netCosts: readonly number[];
  readonly findings: readonly Finding[];
}

/**
 * Three routes to the net cost of a good
 *
 * The producer may (a) take the excluded costs out of the total cost and allocate the rest, (b) allocate the total cost and
 * take out the excluded costs allocated to the good, or (c) allocate each cost without its excluded costs.
 * Uniform Regulations, section 7(11)(a) to (c) and 7(22) Examples 5 to 7.
 */
export function allocatedNetCost(question: NetCostQuestion): AllocatedNetCost | Refused {
  const { lines, goods, method, route, excludedBases = goods } = question;
  const bad = lines.findIndex(
    ({ cost, excluded }) => !(excluded >= 0 && cost >= 0 && excluded <= cost && cost < Infinity),
  );
  if (bad >= 0) return refused(lineWrong(bad + 1));
  const total = exactSum(lines.map(({ cost }) => cost));
  const excluded = exactSum(lines.map((line) => line.excluded));
  switch (route) {
    case 'a':
      return added([allocateCost(exactSum([total, -excluded]), goods, method)], goods.length);
    case 'b':
      return added([allocateCost(total, goods, method), allocateCost(-excluded, excludedBases, method)], goods.length);
    case 'c':
      return added(
        // A cost that is wholly excluded leaves nothing to allocate and needs no base.
        lines
          .filter((line) => line.cost !== line.excluded)
          .map((line) => allocateCost(exactSum([line.cost, -line.excluded]), line.bases ?? goods, method)),
        goods.length,
      );
  }
}

function added(allocations: readonly ReturnType<typeof allocateCost>[], goods: number): AllocatedNetCost | Refused {
  const shares: (readonly number[])[] = [];
  for (const allocation of allocations) {
    if (allocation.kind === 'refused') return allocation;
    if (allocation.shares.length !== goods) return refused(GOODS_DIFFER);
    shares.push(allocation.shares);
  }
  const netCosts = Array.from({ length: goods }, (_, good) => exactSum(shares.map((row) => row[good] ?? 0)));
  if (netCosts.some((cost) => cost <= 0)) return refused(NOTHING_LEFT);
  return { kind: 'net-cost', netCosts, findings: [] };
}

function lineWrong(line: number): Finding {
  return finding(
    'NEGATIVE_COST',
    'error',
    `Costo ${line}: debe ser un número no negativo y cubrir sus costos excluidos.`,
    `Cost ${line}: it must be a number that is not negative and covers its excluded costs.`,
  );
}

const GOODS_DIFFER = finding(
  'NOT_ALLOCABLE',
  'error',
  'Cada base de asignación debe tener los mismos bienes.',
  'Every allocation base must have the same goods.',
);
const NOTHING_LEFT = finding(
  'BASE_NOT_POSITIVE',
  'error',
  'A un bien no le queda costo neto; revise las bases de asignación.',
  'No net cost is left for a good; check the allocation bases.',
);
