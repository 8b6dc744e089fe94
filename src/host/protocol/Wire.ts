/** One step of a request; `Id` names its result, `ObjectPathId` the object it works on. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo: WireArguments;
  readonly QueryInfo: WireQuery;
  readonly ObjectState: unknown;
}

export interface WireArguments {
  readonly Arguments: readonly unknown[];
  readonly ReferencedObjectPathIds: readonly unknown[];
}

export interface WireQuery {
  readonly Select: readonly string[] | null;
  readonly Expand: readonly string[];
  readonly Top: number | null;
  readonly Skip: number | null;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number | null;
  readonly ArgumentInfo: WireArguments;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: ReadonlyMap<number, WirePath>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  ensureUnchanged: 8,
  queryAsJson: 7,
  update: 9,
} as const;

export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
