import type { EditResult } from '../../list/Edit';
import type { ListDefinition } from '../../list/ListDefinition';
import type { Row, User } from '../../list/Row';
import { decideEdits } from '../../list/rules/decideEdits';
import { EditSituation } from '../../list/rules/EditSituation';
import { knownValues } from '../../list/rules/knownValues';
import type { LineEdit } from './editsOf';

/** What the list would answer to the edits, by its own rules, without sending anything. `known` are all rows of the list. */
export function tryEdits(
  definition: ListDefinition,
  user: User,
  known: readonly Row[],
  edits: readonly LineEdit[],
): readonly EditResult[] {
  const rows = known.map((row) => ({ ...row, fields: knownValues(row.fields), revision: 0, removed: false }));
  const occasion = { user, when: new Date(0).toISOString(), note: null, batchId: 'dry-run', publishId: 'dry-run' };
  return decideEdits(
    new EditSituation(definition, occasion, { rows, snapshots: [] }),
    edits.map(({ edit }) => edit),
  );
}
