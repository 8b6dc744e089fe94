import assert from 'node:assert/strict';
import type { Fields } from '../../../src/domain/rows/Field';
import type { Edit, EditAnswer, EditResult } from '../../../src/list/Edit';
import { ListError, type ListErrorCode } from '../../../src/list/ListError';
import { newId } from '../../../src/list/newId';
import type { User } from '../../../src/list/Row';
import type { Change, ChangesQuery, SharedList } from '../../../src/list/SharedList';
import { localUsers } from '../../../src/service/identity/localUsers';

/** Where the contract is run: an adapter that can be emptied and looked at as any user. */
export interface ContractSubject {
  /** Begins a new, empty history of the sample list. */
  empty(): Promise<(user: User) => SharedList>;
}

export type UserId = 'ana' | 'quetzal' | 'rocio' | 'luis' | 'marta' | 'lector' | 'admin';

export function person(id: UserId): User {
  const user = localUsers.find((candidate) => candidate.id === id);
  assert.ok(user, `no user ${id}`);
  return user;
}

/** A plant of Querétaro with everything that must be known. */
export const plant = (fields: Fields = {}): Fields => ({
  razon_social: 'Troquelados del Bajío',
  estado: 'QUE',
  ...fields,
});

/** An emptied list with the short words that the contract is written in. */
export class ContractList {
  constructor(private readonly open: (user: User) => SharedList) {}

  as(id: UserId): SharedList {
    return this.open(person(id));
  }

  /** Creates a row and returns its id. */
  async add(fields: Fields, by: UserId = 'ana', more: Partial<Edit> = {}): Promise<string> {
    const id = newId();
    const result = await this.edit(by, { id, baseVersion: null, set: fields, ...more });
    assert.equal(result.status, 'applied', JSON.stringify(result));
    return id;
  }

  async edit(by: UserId, edit: Edit, note?: string): Promise<EditResult> {
    const answer = await this.publish(by, [edit], { note });
    const [result] = answer.results;
    assert.ok(result);
    return result;
  }

  publish(
    by: UserId,
    edits: readonly Edit[],
    more: { readonly publishId?: string; readonly batchId?: string; readonly note?: string } = {},
  ): Promise<EditAnswer> {
    return this.as(by).publish({ publishId: newId(), batchId: newId(), ...more, edits });
  }

  async fields(id: string, by: UserId = 'ana'): Promise<Fields> {
    const { rows } = await this.as(by).read({ limit: 1_000 });
    const row = rows.find((candidate) => candidate.id === id);
    assert.ok(row, `row ${id} is not on the list`);
    return row.fields;
  }

  async revision(): Promise<number> {
    return (await this.as('ana').read({ limit: 1 })).revision;
  }

  /** Every change since a revision, page by page. */
  async allChanges(query: ChangesQuery): Promise<Change[]> {
    const all: Change[] = [];
    let since = query.since;
    for (;;) {
      const page = await this.as('ana').changes({ ...query, since });
      all.push(...page.changes);
      assert.ok(page.revision >= since);
      since = page.revision;
      if (!page.more) return all;
    }
  }
}

/** Asserts that work rejects with a `ListError` of that code and with a sentence in both languages. */
export async function rejectsWith(code: ListErrorCode, work: Promise<unknown>): Promise<void> {
  await assert.rejects(work, (error: unknown) => {
    assert.ok(error instanceof ListError, String(error));
    assert.equal(error.code, code);
    assert.ok(error.sentence.es.length > 0 && error.sentence.en.length > 0);
    return true;
  });
}
