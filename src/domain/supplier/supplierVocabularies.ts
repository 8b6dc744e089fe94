import type { Term, Vocabulary } from '../rows/Vocabulary';
import data from './data/vocabularies.json';
import { supplierFields } from './supplierFields';

interface TermRecord {
  readonly code: string;
  readonly es: string;
  readonly en: string;
  readonly synonyms?: readonly string[];
  readonly parent?: string;
}

const records: Readonly<Record<string, readonly TermRecord[]>> = data;

function termOf({ code, es, en, synonyms = [], parent }: TermRecord): Term {
  return { code, label: { es, en }, synonyms, parent: parent ?? null };
}

/** `field=LEVEL` for every field and level of evidence: how well each value of a row is documented. */
function evidenceByField(levels: readonly Term[]): Vocabulary {
  const terms = supplierFields.flatMap(({ id, heading }) =>
    levels.map((level) => ({
      code: `${id}=${level.code}`,
      label: { es: `${heading.es}: ${level.label.es}`, en: `${heading.en}: ${level.label.en}` },
      synonyms: level.synonyms.map((word) => `${id}=${word}`),
      parent: null,
    })),
  );
  return { id: 'evidencia_por_campo', terms };
}

const vocabularies: readonly Vocabulary[] = Object.entries(records).map(([id, terms]) => ({
  id,
  terms: terms.map(termOf),
}));

/** Every vocabulary that the fields of suppliers and demands name, by id. Codes of `procesos` and `materiales` form trees. */
export const supplierVocabularies: ReadonlyMap<string, Vocabulary> = new Map(
  [...vocabularies, evidenceByField((records.evidencia ?? []).map(termOf))].map((vocabulary) => [
    vocabulary.id,
    vocabulary,
  ]),
);
