import { apiNotFound } from './HostError';
import { lowerFirst, type ObjectType } from './ObjectType';
import type { TypeRegistry } from './TypeRegistry';
import type { WireQuery } from './Wire';

/** Which members to load; a null branch means all scalars of that object. */
type Selection = Map<string, Selection>;

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function select(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let branch = root;
    for (const segment of path.split(/[/.]/).filter((part) => part !== '')) {
      const name = segment === '*' ? segment : lowerFirst(segment);
      const next = branch.get(name) ?? new Map<string, Selection>();
      branch.set(name, next);
      branch = next;
    }
  }
  return root;
}

const selectionOf = (query: WireQuery): Selection =>
  select([...(query.Select ?? (query.Expand.length === 0 ? ['*'] : [])), ...query.Expand.map((path) => `${path}/*`)]);

/** Answers `load` (PascalCase, `_Items`) and `retrieve` (camelCase, `items`) with the members that the query selects. */
export class QueryAnswer<S> {
  constructor(
    private readonly types: TypeRegistry<S>,
    private readonly session: S,
    private readonly style: 'wire' | 'json',
  ) {}

  of(self: object, query: WireQuery): unknown {
    return this.object(self, selectionOf(query), query);
  }

  private object(self: object, selection: Selection, query: WireQuery | null): unknown {
    const type = this.types.of(self);
    const answer = this.identity(type, self);
    const forItems: Selection = new Map();
    for (const [name, branch] of selection) {
      if (name === '*') {
        for (const scalar of type.cheap) answer[this.key(scalar)] = type.get(self, scalar, this.session);
        if (type.isCollection) forItems.set(name, branch);
      } else if (!this.member(type, self, name, branch, answer)) {
        if (!type.isCollection) throw apiNotFound(`${type.name}.${name}`);
        if (name === 'items') for (const [inner, innerBranch] of branch) forItems.set(inner, innerBranch);
        else forItems.set(name, branch);
      }
    }
    if (forItems.size > 0) answer[this.style === 'wire' ? '_Items' : 'items'] = this.items(type, self, forItems, query);
    return answer;
  }

  private member(
    type: ObjectType<S>,
    self: object,
    name: string,
    branch: Selection,
    answer: Record<string, unknown>,
  ): boolean {
    const scalar = type.scalarNamed(name);
    if (scalar !== undefined) {
      answer[this.key(scalar)] = type.get(self, scalar, this.session);
      return true;
    }
    const link = type.linkNamed(name);
    if (link === undefined) return false;
    const target = type.follow(self, link, this.session);
    const inner: Selection = branch.size > 0 ? branch : new Map([['*', new Map<string, Selection>()]]);
    answer[this.key(link)] = target === null ? null : this.object(target, inner, null);
    return true;
  }

  private items(type: ObjectType<S>, self: object, selection: Selection, query: WireQuery | null): unknown[] {
    const all = type.items(self, this.session);
    const skip = query?.Skip ?? 0;
    const wanted = all.slice(skip, query?.Top === null || query === null ? undefined : skip + query.Top);
    return wanted.map((item, position) => {
      const answer = this.object(item, selection, null);
      const unnamed = Object.keys(this.types.of(item).identity(item, this.session)).length === 0;
      if (this.style === 'wire' && unnamed && skip > 0 && typeof answer === 'object')
        return { ...answer, _Index: skip + position };
      return answer;
    });
  }

  private identity(type: ObjectType<S>, self: object): Record<string, unknown> {
    const identity = type.identity(self, this.session);
    if (this.style === 'wire') return { ...identity };
    return Object.fromEntries(
      Object.entries(identity).flatMap(([name, value]) => (name.startsWith('_') ? [] : [[lowerFirst(name), value]])),
    );
  }

  private key(name: string): string {
    return this.style === 'wire' ? upperFirst(name) : name;
  }
}
