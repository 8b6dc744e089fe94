import { exactSum } from './exactSum';
import { amount, finding, refused, unknown, type Amount, type Finding, type Refused, type Unknown } from './Finding';

/** Transport, logistics or handling of high-wage materials, in one currency; null is unknown. */
export interface FreightLeg {
  readonly cost: number | null;
  /** The leg begins and ends in the region. */
  readonly insideRegion: boolean | null;
  /** The provider pays its direct workers the wage floor. */
  readonly paysFloor: boolean | null;
  /** It is already in the value of the materials. */
  readonly inMaterials: boolean | null;
}

/**
 * High-wage freight
 *
 * The cost of moving high-wage materials inside the region by a provider that pays the wage floor may be added to the high-wage materials when
 * it is not in them; what it costs to bring a material into the region may not.
 * Uniform Regulations, section 12 ("high-wage transportation or related costs for shipping") and sections 18(3)(c) and 18(20).
 *
 * What is not known to count does not.
 *
 * @returns money to add to the high-wage materials
 */
export function highWageFreight(legs: readonly FreightLeg[]): Amount | Refused | Unknown {
  const counted: number[] = [];
  const findings: Finding[] = [];
  for (const [index, { cost, insideRegion, paysFloor, inMaterials }] of legs.entries()) {
    if (cost !== null && !(cost >= 0 && cost < Infinity)) return refused(notAnAmount(index + 1));
    if (inMaterials === true || insideRegion !== true || paysFloor !== true) findings.push(leftOut(index + 1));
    else if (inMaterials === null) findings.push(perhapsCounted(index + 1));
    else if (cost === null) return unknown(costMissing(index + 1));
    else counted.push(cost);
  }
  return amount(exactSum(counted), findings);
}

function notAnAmount(leg: number): Finding {
  return finding(
    'NEGATIVE_COST',
    'error',
    `Tramo ${leg}: el costo debe ser un número no negativo.`,
    `Leg ${leg}: the cost must be a number that is not negative.`,
  );
}

function costMissing(leg: number): Finding {
  return finding('COST_UNKNOWN', 'missing', `Tramo ${leg}: falta el costo.`, `Leg ${leg}: the cost is missing.`);
}

function perhapsCounted(leg: number): Finding {
  return finding(
    'FREIGHT_NOT_COUNTED',
    'note',
    `Tramo ${leg}: no se sumó; no se sabe si ya está en los materiales: escriba Sí o No.`,
    `Leg ${leg}: not added; it is not known whether it is in the materials already: write Yes or No.`,
  );
}

function leftOut(leg: number): Finding {
  return finding(
    'FREIGHT_NOT_COUNTED',
    'note',
    `Tramo ${leg}: no se sumó; ya está en los materiales, o no consta que sea dentro de la región y con el salario mínimo de la regla.`,
    `Leg ${leg}: not added; it is in the materials already, or not known to be inside the region and at the wage floor.`,
  );
}
