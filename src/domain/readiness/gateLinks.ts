import type { Assessment } from './Assessment';
import type { Rubric } from './Rubric';

/** Ids of the criteria that hold a gate shut: improving one of them is what opens it. */
export function criteriaOfGate(rubric: Rubric, gate: string, { criteria }: Assessment): readonly string[] {
  const links = rubric.data.nextAction.gateLinks[gate];
  if (links === undefined) return [];
  if (typeof links !== 'string') return links;
  const line = Number(links.slice(links.indexOf(':') + 1));
  return criteria
    .filter(({ criterion, points }) => criterion.star === true && points.kind === 'known' && points.points <= line)
    .map(({ criterion }) => criterion.id);
}
