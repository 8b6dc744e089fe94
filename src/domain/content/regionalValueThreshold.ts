import { alternativeStagingFindings, alternativeStagingSteps, isAlternativeStaging } from './alternativeStaging';
import type { ContentTables } from './ContentTables';
import type { Method, Threshold } from './DatedThreshold';
import { finding, refused, type Refused } from './Finding';
import type { FoundPart } from './findPart';
import { noTransactionValue } from './netCostOnly';
import { PARTS } from './Part';
import { thresholdInForce } from './thresholdInForce';

/**
 * Regional value content of vehicles and parts
 *
 * Vehicles have a net cost threshold only; the transaction value numbers of Tables A.1 to E hold only where the rule of the product
 * offers that method.
 * Uniform Regulations, sections 13, 14(13), 14(15), 14(17), 15(2), 15(3), 20; General Note 11(k)(iii)(B) and (D).
 */
export function regionalValueThreshold(
  found: FoundPart,
  method: Method,
  date: string,
  tables: ContentTables,
  approvedEnd: string | null = null,
): Threshold | Refused {
  const schedule = tables.thresholds[PARTS[found.code].schedule];
  const shipped = isAlternativeStaging(found.code)
    ? alternativeStagingSteps(schedule.steps, approvedEnd)
    : schedule.steps;
  const answer = thresholdInForce(
    {
      steps: shipped.map(({ from, to, nc, tv }) => ({ from, to, percent: method === 'NC' ? nc : tv })),
      date,
      part: found.code,
      method,
      measure: 'RVC',
      section: schedule.section,
      findings: [
        ...found.findings,
        ...(found.code === 'OTHER_VEHICLE_20_8' ? [FOR_A_TIME] : []),
        ...alternativeStagingFindings(found.code, approvedEnd, tables),
        ...(method === 'TV' && schedule.tv_only_if_rule_has_tv === true ? [IF_RULE_ALLOWS] : []),
      ],
    },
    tables,
  );
  return answer ?? refused(noTransactionValue(found.code));
}

const IF_RULE_ALLOWS = finding(
  'METHOD_IF_RULE_ALLOWS',
  'warning',
  'El umbral por valor de transacción solo vale si la regla específica del producto ofrece ese método.',
  'The transaction value threshold holds only if the rule of the product offers that method.',
);
const FOR_A_TIME = finding(
  'NEW_PLANT_OR_REFIT',
  'note',
  'El 50 % vale 5 años desde el primer prototipo de una planta nueva, o 2 años desde el primero tras un reacondicionamiento.',
  'The 50 % holds for 5 years from the first prototype of a new plant, or 2 years from the first one after a refit.',
);
