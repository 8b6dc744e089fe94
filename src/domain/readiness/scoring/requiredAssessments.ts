import { DOES_NOT_APPLY, known, type Points } from '../Answer';
import { certificateIsValid } from '../certificateIsValid';
import type { Certificate } from '../../supplier/readCertificate';

/**
 * Special processes have their CQI assessment
 *
 * Each special process declared asks for an assessment; the points are the share of those that are valid on the day. Without a special
 * process the criterion does not apply. AIAG CQI-9, 11, 12, 15, 17, 23, 27, 29, 30.
 */
export function requiredAssessments(
  specialProcesses: Readonly<Record<string, string>>,
  processes: readonly string[],
  certificates: readonly Certificate[] | null,
  asOf: string,
): Points {
  const required = requiredBy(specialProcesses, processes);
  if (required.size === 0) return DOES_NOT_APPLY;
  if (certificates === null) return { kind: 'unknown' };
  const valid = new Set(certificates.filter((one) => certificateIsValid(one, asOf)).map(({ code }) => code));
  return known(([...required].filter((code) => valid.has(code)).length / required.size) * 100);
}

function requiredBy(specialProcesses: Readonly<Record<string, string>>, processes: readonly string[]): Set<string> {
  const required = new Set<string>();
  for (const process of processes) {
    let node = process.toUpperCase();
    while (node !== '') {
      const assessment = Object.hasOwn(specialProcesses, node) ? specialProcesses[node] : undefined;
      if (assessment !== undefined) {
        required.add(assessment.toUpperCase());
        break;
      }
      node = node.slice(0, Math.max(0, node.lastIndexOf('.')));
    }
  }
  return required;
}
