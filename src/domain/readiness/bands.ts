import { reaches } from './reaches';
import type { Rubric } from './Rubric';

/** The band of a score: the best one whose least score it reaches. Unrounded values. */
export function bandOf({ data }: Rubric, score: number): string {
  const band = data.bands.find(({ min }) => reaches(score, min)) ?? data.bands.at(-1);
  return band?.id ?? '';
}

/** Position of a band: 0 is the best. */
export function rankOfBand({ data }: Rubric, id: string): number {
  return data.bands.findIndex((band) => band.id === id);
}

/** The worst of the score's band and the caps of the fired gates. */
export function bandAfterGates(rubric: Rubric, band: string, gates: readonly { readonly cap: string }[]): string {
  return gates.reduce((worst, { cap }) => (rankOfBand(rubric, cap) > rankOfBand(rubric, worst) ? cap : worst), band);
}
