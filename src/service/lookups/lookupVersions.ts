import { hashText } from '../../domain/rows/hashText';
import { readinessRubric } from '../../domain/readiness/Rubric';
import type { ListBackend } from '../../list/engine/ListBackend';
import type { ListId } from '../../list/ListDescription';
import type { Versions } from '../../list/Lookup';
import { indicatorScope, INDICATORS_SCOPE, RULES_SCOPE, TODAY_SCOPE } from './Found';

/** Grows when the same data would give other answers than before: clients then ask anew. */
const RULES_VERSION = 1;

export interface VersionedData {
  readonly lists: readonly { readonly id: ListId; readonly backend: ListBackend }[];
  readonly indicatorVersions: () => Promise<ReadonlyMap<string, string>>;
  readonly today: string;
}

/** Data version by scope. */
export async function lookupVersions({ lists, indicatorVersions, today }: VersionedData): Promise<Versions> {
  const versions: Record<string, string> = {
    [RULES_SCOPE]: `${RULES_VERSION}:${readinessRubric().hash}`,
    [TODAY_SCOPE]: today,
  };
  for (const { id, backend } of lists) {
    const { epoch, revision } = await backend.head();
    versions[id] = `${epoch}:${revision}`;
  }
  const indicators = await indicatorVersions();
  for (const [indicator, version] of indicators) versions[indicatorScope(indicator)] = version;
  versions[INDICATORS_SCOPE] = hashText([...indicators.keys()].join());
  return versions;
}
