import type { ListDescription } from '../ListDescription';
import type { User } from '../Row';
import type { HistoryEntry } from '../SharedList';
import { maySeeContact, withoutContact } from './contactVisibility';
import type { RowChange } from './RowChange';
import type { StoredRow } from './StoredRow';

/** An entry of the history as a user may see it: consent that was taken back hides old contacts too. */
export function historyEntry(
  user: User,
  description: ListDescription,
  row: StoredRow,
  change: RowChange,
): HistoryEntry {
  const visible = maySeeContact(user, row);
  const { id, version, revision, kind, who, when, note, publishId } = change;
  return {
    id,
    version,
    revision,
    kind,
    before: visible ? change.before : withoutContact(description, change.before),
    after: visible ? change.after : withoutContact(description, change.after),
    who,
    when,
    note,
    publishId,
  };
}
