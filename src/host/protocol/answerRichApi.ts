import { Arguments } from './Arguments';
import { apiNotFound, HostError } from './HostError';
import { lowerFirst } from './ObjectType';
import { record } from './parseRequest';
import { QueryAnswer } from './answerQuery';
import type { TypeRegistry } from './TypeRegistry';
import {
  ACTION,
  PATH,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from './Wire';

/** What the dispatcher needs to know about the host behind it. */
export interface RichApiHost<S> {
  readonly types: TypeRegistry<S>;
  readonly session: S;
  readonly root: object;
  /** The service object of that server type name, if the host has it. */
  service(name: string): object | undefined;
  /** The object kept under a reference id. */
  reference(id: string): object | undefined;
  /** Waits until what was written has been calculated, so that reading sees it. */
  beforeReading(): Promise<void>;
  /** Called before each action; may throw the failure a test asked for. */
  beforeAction(index: number): void;
}

/** Works through the actions of one request in their order and stops at the first that fails; earlier writes stay. */
export class RichApi<S> {
  private readonly resolved = new Map<number, object | null>();

  constructor(
    private readonly host: RichApiHost<S>,
    private readonly request: WireRequest,
  ) {}

  async answer(): Promise<WireResponse> {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.host.beforeAction(index);
        if (action.ActionType === ACTION.query || action.ActionType === ACTION.queryAsJson)
          await this.host.beforeReading();
        const value = this.perform(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
      } catch (cause) {
        if (!(cause instanceof HostError)) throw cause;
        return { Results: results, TraceIds: traces, Error: this.failure(cause, action, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /** The result to report; undefined when the action has none. */
  private perform(action: WireAction): unknown {
    const { types, session } = this.host;
    if (action.ActionType === ACTION.trace) return null;
    const self = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return self === null ? null : types.of(self).identity(self, session);
      case ACTION.query:
        return self === null ? null : new QueryAnswer(types, session, 'wire').of(self, action.QueryInfo);
      case ACTION.queryAsJson:
        return self === null ? null : new QueryAnswer(types, session, 'json').of(self, action.QueryInfo);
      case ACTION.method: {
        if (self === null) return { _IsNull: true };
        const value = types.of(self).call(self, action.Name, this.arguments(action.ArgumentInfo), session);
        return types.find(value) === undefined ? (value ?? null) : null;
      }
      case ACTION.set:
        if (self !== null) types.of(self).set(self, action.Name, this.arguments(action.ArgumentInfo).at(0), session);
        return undefined;
      case ACTION.update:
        if (self !== null) this.update(self, action.ObjectState);
        return undefined;
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw apiNotFound(`action ${action.ActionType}`);
    }
  }

  private update(self: object, state: unknown): void {
    const type = this.host.types.of(self);
    for (const [name, value] of Object.entries(record(state) ?? {})) {
      const link = type.linkNamed(name);
      if (link === undefined) type.set(self, name, value, this.host.session);
      else {
        const target = type.follow(self, link, this.host.session);
        if (target !== null) this.update(target, value);
      }
    }
  }

  /** The object of a path, found once per request: a path may add a sheet or a table. Null objects have null children. */
  private resolve(id: number): object | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths.get(id);
    if (path === undefined) throw new HostError('InvalidObjectPath', 'The object path is invalid.');
    const found = this.find(path);
    this.resolved.set(id, found);
    return found;
  }

  private find(path: WirePath): object | null {
    const { types, session } = this.host;
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.host.root;
      case PATH.nothing:
        return null;
      case PATH.service: {
        const service = this.host.service(path.Name);
        if (service === undefined) throw apiNotFound(path.Name);
        return service;
      }
      case PATH.reference: {
        const kept = this.host.reference(path.Name);
        if (kept === undefined)
          throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        return kept;
      }
      default:
        break;
    }
    const parent = path.ParentObjectPathId === null ? this.host.root : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const type = types.of(parent);
    if (path.ObjectPathType === PATH.property) return type.follow(parent, path.Name, session);
    if (path.ObjectPathType === PATH.indexer) return type.index(parent, this.arguments(path.ArgumentInfo), session);
    const made = type.call(parent, path.Name, this.arguments(path.ArgumentInfo), session);
    if (made === null) return null;
    if (typeof made !== 'object' || types.find(made) === undefined)
      throw apiNotFound(`${type.name}.${lowerFirst(path.Name)}`);
    return made;
  }

  private arguments(info: WireArguments): Arguments {
    return new Arguments(
      info.Arguments.map((value, index) => this.argument(value, info.ReferencedObjectPathIds[index])),
    );
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      const references: readonly unknown[] = Array.isArray(reference) ? reference : [];
      if (references.length > 0) return value.map((item, index) => this.argument(item, references[index]));
      return value;
    }
    const fields = record(value);
    if (fields === null) return value;
    if (typeof fields['_ObjectPathId'] === 'number') return this.resolve(fields['_ObjectPathId']);
    return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, this.argument(field, undefined)]));
  }

  private failure(cause: HostError, action: WireAction, index: number): WireResponse['Error'] {
    return {
      Code: cause.code,
      Message: cause.message,
      Location: this.location(action),
      ActionIndex: index,
      HttpStatusCode: cause.status,
    };
  }

  /** `Type.member` as the library prints it; the member that failed is the path's when the object could not be found. */
  private location(action: WireAction): string {
    let id: number | null = action.ObjectPathId;
    let member = lowerFirst(action.Name);
    while (id !== null) {
      const self = this.resolved.get(id);
      if (self !== undefined && self !== null)
        return `${this.host.types.of(self).name}${member === '' ? '' : `.${member}`}`;
      const path: WirePath | undefined = this.request.ObjectPaths.get(id);
      if (path === undefined) return member;
      member = path.ObjectPathType === PATH.indexer ? 'getItem' : lowerFirst(path.Name);
      id = path.ParentObjectPathId;
    }
    return member;
  }
}
