import type { EditResult } from '../Edit';
import { decideEdit } from './decideEdit';
import type { EditSituation, ListEdit } from './EditSituation';

/** Decides the edits of a batch in their order; what is to be written gathers in the situation. */
export function decideEdits(situation: EditSituation, edits: readonly ListEdit[]): EditResult[] {
  return edits.map((edit) => decideEdit(situation, edit));
}
