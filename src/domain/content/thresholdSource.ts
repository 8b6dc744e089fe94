import type { Bilingual } from '../language';
import type { Threshold } from './DatedThreshold';

/** The automotive rules begin here; what stands before holds for other goods too. */
const FIRST_AUTOMOTIVE_SECTION = 12;

/**
 * Where a threshold comes from, in words: the agreement and the section of the regulations, or what a person gave as the source of their own.
 *
 * A person's own threshold is not the rule, so that it has no section.
 */
export function thresholdSource({ own, section, source }: Pick<Threshold, 'own' | 'section' | 'source'>): Bilingual {
  if (own) {
    return { es: `umbral propio («${source}»), no la regla`, en: `own threshold (“${source}”), not the rule` };
  }
  const { es, en } = sectionText(section);
  return Number.parseInt(section.replace(/\D+/, ''), 10) < FIRST_AUTOMOTIVE_SECTION
    ? { es: `Reglamentaciones Uniformes, ${es}`, en: `Uniform Regulations, ${en}` }
    : {
        es: `T-MEC, apéndice del anexo 4-B; Reglamentaciones Uniformes, ${es}`,
        en: `USMCA, Appendix to Annex 4-B; Uniform Regulations, ${en}`,
      };
}

/** `s. 14(13)` in words: `sección 14(13)`, `section 14(13)`. */
function sectionText(section: string): Bilingual {
  const numbers = section.replace(/\bs\. /g, '');
  const several = /,| and /.test(numbers);
  return {
    es: `${several ? 'secciones' : 'sección'} ${numbers.replace(' and ', ' y ')}`,
    en: `${several ? 'sections' : 'section'} ${numbers}`,
  };
}
