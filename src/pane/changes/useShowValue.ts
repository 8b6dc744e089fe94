import { useCallback } from 'react';
import type { FieldValue } from '../../domain/rows/Field';
import type { ListDefinition } from '../../list/ListDefinition';
import { formatValue } from '../texts/formatValue';
import { useLanguage } from '../texts/TextsContext';

/** Shows a value of a field as a person reads it; null is blank. */
export type ShowValue = (field: string, value: FieldValue) => string | null;

/** Values as a person reads them, by the description of the list. */
export function useShowValue(described: ListDefinition | null): ShowValue {
  const language = useLanguage();
  return useCallback(
    (fieldId, value) => {
      const field = described?.description.fields.find((candidate) => candidate.id === fieldId) ?? null;
      return formatValue(value, field, described, language);
    },
    [described, language],
  );
}
