import data from './data/vocabularies.json';

/** One manufacturing process: a node under the main groups of DIN 8580 (1–6) and services (9). */
export interface ProcessNode {
  readonly code: string;
  readonly parent: string | null;
  /** AIAG assessment that this special process needs, such as `CQI-9`; null when none. */
  readonly cqi: string | null;
  /** What its size is measured in, such as `t_prensa`; null when size says nothing. */
  readonly sizeUnit: string | null;
}

/** Processes by code. */
export type ProcessTree = ReadonlyMap<string, ProcessNode>;

interface ProcessRecord {
  readonly code: string;
  readonly parent?: string;
  readonly cqi?: string;
  readonly sizeUnit?: string;
}

const records: readonly ProcessRecord[] = data.procesos;

export const processTree: ProcessTree = new Map(
  records.map(({ code, parent, cqi, sizeUnit }) => [
    code,
    { code, parent: parent ?? null, cqi: cqi ?? null, sizeUnit: sizeUnit ?? null },
  ]),
);
