import { looseKey } from '../../domain/rows/looseKey';
import type { Fields } from '../../domain/rows/Field';
import { quote } from '../../domain/rows/Reading';
import { readinessRubric } from '../../domain/readiness/Rubric';
import { scoreSupplier } from '../../domain/readiness/scoreSupplier';
import { invalid, type Found } from './Found';

export type BandReading =
  | { readonly ok: true; readonly has: (fields: Fields, asOf: string) => boolean }
  | { readonly ok: false; readonly found: Found };

/** A readiness band by id or name in either language. A plant whose evidence does not suffice is in that band only. */
export function readBand(text: string): BandReading {
  const rubric = readinessRubric();
  const { bands, insufficient } = rubric.data;
  const known = [...bands, insufficient];
  const key = looseKey(text);
  const band = known.find(({ id, es, en }) => [id, es, en].some((spelling) => looseKey(spelling) === key));
  if (band === undefined) {
    const ids = known.map(({ id }) => id).join(', ');
    return {
      ok: false,
      found: invalid(
        `${quote(text)} no es una banda de preparación. Las bandas son ${ids}.`,
        `${quote(text)} is not a readiness band. The bands are ${ids}.`,
      ),
    };
  }
  return {
    ok: true,
    has: (fields, asOf) => {
      const assessment = scoreSupplier(rubric, fields, { asOf });
      return (assessment.insufficient ? insufficient.id : assessment.band) === band.id;
    },
  };
}
