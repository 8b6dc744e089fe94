import type { Fields } from '../../domain/rows/Field';
import type { EditResult, Problem } from '../Edit';
import type { ListDefinition } from '../ListDefinition';
import type { User } from '../Row';
import type { EditSituation, ListEdit } from './EditSituation';
import { knownValues } from './knownValues';
import { lookalikes } from './lookalikes';
import { mayEditRow } from './mayEdit';
import { CBO_AGENCY, organisationOfState, organisations } from './organisations';
import { sentences } from './sentences';

/** Field in which a row says which state it is in. */
const STATE_FIELD = 'estado';

/** What becomes of an edit whose row the list has never had. */
export function decideCreation(situation: EditSituation, edit: ListEdit, values: Fields): EditResult {
  const { id } = edit;
  const invalid = (problems: readonly Problem[]): EditResult => ({ status: 'invalid', id, problems });
  if (edit.baseVersion !== null || edit.remove === true) {
    return invalid([{ field: null, code: 'unknown-row', sentence: sentences.unknownRow }]);
  }
  const { description } = situation.definition;
  const { user } = situation.occasion;
  const snapshot = knownValues(values);
  const organisation = edit.organisation ?? ownerOf(situation.definition, snapshot, user);
  if (!organisations.some((known) => known.id === organisation)) {
    return invalid([{ field: null, code: 'unknown-organisation', sentence: sentences.unknownOrganisation }]);
  }
  if (!mayEditRow(user, organisation)) return { status: 'forbidden', id, sentence: sentences.otherState };
  const missing = description.fields.filter((field) => field.required && !field.derived && !(field.id in snapshot));
  if (missing.length > 0) {
    return invalid(missing.map((field) => ({ field: field.id, code: 'required', sentence: sentences.required })));
  }
  const candidates = lookalikes(situation, id, snapshot, edit.notDuplicate === true);
  if (candidates.length > 0) return { status: 'duplicate', id, candidates };
  const before = Object.fromEntries(Object.keys(snapshot).map((field) => [field, null]));
  situation.record({ id, version: 1, kind: 'created', organisation, before, after: snapshot, snapshot });
  return { status: 'applied', id, version: 1 };
}

/** A created row belongs to the organisation that looks after its state; without a state, to the first one of whoever creates it. */
function ownerOf(definition: ListDefinition, fields: Fields, user: User): string {
  const hasState = definition.description.fields.some((field) => field.id === STATE_FIELD);
  const state = hasState ? fields[STATE_FIELD] : undefined;
  return typeof state === 'string' ? organisationOfState(state) : (user.organisations[0] ?? CBO_AGENCY);
}
