import type { Field } from './Field';
import { checkedEmail, checkedUrl } from './kinds/address';
import { booleanFromJson } from './kinds/boolean';
import { CERTIFICATES_VOCABULARY, certificateMember } from './kinds/certificates';
import { codeFromJson, readTerm } from './kinds/code';
import { dateFromJson } from './kinds/date';
import { numberFromJson } from './kinds/number';
import { percentFromJson } from './kinds/percent';
import { checkedRfc } from './kinds/rfc';
import { freeMember, setFromJson } from './kinds/set';
import { MAX_CELL_TEXT, MAX_TEXT, textFromJson } from './kinds/text';
import { understood, type Reading } from './Reading';
import type { RowsContext } from './RowsContext';
import { vocabularyOf } from './vocabularyOf';

/** A JSON value from outside → the value as the list keeps it, by the same rules as cells; percentages are 0–100, dates `AAAA-MM-DD`. */
export function readValue(field: Field, json: unknown, context: RowsContext): Reading {
  if (json === null || json === undefined) return understood(null);
  const { type } = field;
  switch (type.kind) {
    case 'text':
      return textFromJson(json, type.multiline === true ? MAX_CELL_TEXT : MAX_TEXT);
    case 'rfc':
      return checkedJsonText(json, checkedRfc);
    case 'email':
      return checkedJsonText(json, checkedEmail);
    case 'url':
      return checkedJsonText(json, checkedUrl);
    case 'integer':
      return numberFromJson(json, { ...type, integer: true });
    case 'number':
      return numberFromJson(json, { ...type, integer: false });
    case 'percent':
      return percentFromJson(json, { ...type, integer: false });
    case 'date':
      return dateFromJson(json);
    case 'boolean':
      return booleanFromJson(json);
    case 'code':
      return codeFromJson(json, vocabularyOf(context, type.vocabulary));
    case 'set': {
      if (type.vocabulary === null) return setFromJson(json, freeMember);
      const vocabulary = vocabularyOf(context, type.vocabulary);
      return setFromJson(json, (text) => readTerm(vocabulary, text));
    }
    case 'certificates': {
      const vocabulary = vocabularyOf(context, CERTIFICATES_VOCABULARY);
      return setFromJson(json, (text) => certificateMember(text, vocabulary));
    }
  }
}

function checkedJsonText(json: unknown, check: (text: string) => Reading): Reading {
  const text = textFromJson(json, MAX_TEXT);
  return text.ok && typeof text.value === 'string' ? check(text.value) : text;
}
