import type { Bilingual } from '../language';
import { contentTables, type ContentTables } from './ContentTables';

/**
 * A verdict says by which rules it was found: the day up to which changes are known, and whether a person's own thresholds were read.
 *
 * Two sets of own thresholds never have the same version.
 */
export function ruleVersion({ meta, own }: ContentTables = contentTables()): Bilingual {
  if (own === undefined) return { es: `reglas al ${meta.as_of}`, en: `rules as of ${meta.as_of}` };
  const { count, version } = own;
  return {
    es: `reglas al ${meta.as_of} + ${count} ${count === 1 ? 'umbral propio' : 'umbrales propios'} (${version})`,
    en: `rules as of ${meta.as_of} + ${count} own ${count === 1 ? 'threshold' : 'thresholds'} (${version})`,
  };
}
