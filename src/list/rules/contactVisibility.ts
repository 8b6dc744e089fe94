import type { Fields, FieldValue } from '../../domain/rows/Field';
import type { ListDescription } from '../ListDescription';
import type { Row, User } from '../Row';
import type { StoredRow } from './StoredRow';

/** Field in which a company says who may see its contact. */
const CONSENT_FIELD = 'consentimiento';

/**
 * Contact fields are shown to the row's own organisation, to stewards, and to others as far as the company agreed:
 * `PUBLICO` to everybody, `SOLO_CLUSTERES` to everybody who edits. No stated consent is no consent.
 */
export function maySeeContact(user: User, row: Pick<StoredRow, 'organisation' | 'fields'>): boolean {
  if (user.role === 'steward' || user.role === 'admin') return true;
  if (user.organisations.includes(row.organisation)) return true;
  const consent = row.fields[CONSENT_FIELD];
  return consent === 'PUBLICO' || (consent === 'SOLO_CLUSTERES' && user.role === 'editor');
}

/** Changed values with every contact value among them made unknown. */
export function withoutContact(description: ListDescription, fields: Fields): Fields {
  const hidden = description.fields.filter((field) => field.contact && field.id in fields);
  return { ...fields, ...unknown(hidden.map(({ id }) => id)) };
}

/** A row as a user may see it, with the wanted fields. Whether a hidden contact is known at all is hidden too. */
export function rowSeenBy(
  user: User,
  description: ListDescription,
  row: StoredRow,
  wanted: readonly string[] | undefined,
): Row {
  const contacts = description.fields.filter((field) => field.contact).map(({ id }) => id);
  const fields = maySeeContact(user, row) ? row.fields : { ...row.fields, ...unknown(contacts) };
  return {
    id: row.id,
    version: row.version,
    organisation: row.organisation,
    fields: wanted === undefined ? fields : pick(fields, wanted),
    updatedAt: row.updatedAt,
    updatedBy: row.updatedBy,
  };
}

const unknown = (ids: readonly string[]): Fields => Object.fromEntries(ids.map((id) => [id, null]));

function pick(fields: Fields, wanted: readonly string[]): Fields {
  const picked: Record<string, FieldValue> = {};
  for (const id of wanted) {
    const value = fields[id];
    if (value !== undefined) picked[id] = value;
  }
  return picked;
}
