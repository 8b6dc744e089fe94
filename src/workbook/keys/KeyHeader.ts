import { hashText } from '../../domain/rows/hashText';
import type { ListId } from '../../list/ListDescription';
import type { KeyMark } from './RowKey';

/** What the heading of the key column says of the whole table. */
export interface KeyHeader {
  readonly list: ListId;
  /** Address of the service, or any other name for it. */
  readonly service: string;
  /** Identity of the list's history. */
  readonly epoch: string;
  /** The list's revision that the table was brought to. */
  readonly revision: number;
  /** Names what the workbook's settings know of the table (its filter); copies of the sheet share it. */
  readonly link: string;
  /** Rows with a version that the table held. */
  readonly count: number;
  /** Over all (id, version, behind or not). */
  readonly checksum: string;
}

/** Excel cuts longer headings. */
const LONGEST = 255;
const SHAPE = /^eslabon1 (suppliers|demands) (\S+) (\S+) (\d{1,15}) ([\w-]{1,40}) (\d{1,8}) ([\w-]{1,16})$/;

export function writeKeyHeader(header: KeyHeader): string {
  const text = [
    'eslabon1',
    header.list,
    encodeURIComponent(header.service === '' ? '-' : header.service),
    encodeURIComponent(header.epoch),
    header.revision,
    header.link,
    header.count,
    header.checksum,
  ].join(' ');
  if (text.length > LONGEST) throw new RangeError('The address of the service is too long for a heading');
  return text;
}

/** null when the heading is not one of ours. */
export function readKeyHeader(text: string): KeyHeader | null {
  const parts = SHAPE.exec(text);
  if (parts === null) return null;
  const [, list, service = '', epoch = '', revision, link = '', count, checksum = ''] = parts;
  try {
    const plainService = decodeURIComponent(service);
    return {
      list: list === 'demands' ? 'demands' : 'suppliers',
      service: plainService === '-' ? '' : plainService,
      epoch: decodeURIComponent(epoch),
      revision: Number(revision),
      link,
      count: Number(count),
      checksum,
    };
  } catch {
    // A broken escape sequence: somebody edited the heading, so it is not ours any more.
    return null;
  }
}

interface CountedRow {
  readonly id: string;
  readonly version: number;
  readonly marks?: ReadonlySet<KeyMark>;
}

/**
 * The same for the same rows in any order; a copy of a row counts once.
 *
 * A pending decision keeps the version of a row, so the mark counts too: an old copy of the row that is pasted over it has the version but not the mark.
 */
export function checksumOf(rows: Iterable<CountedRow>): string {
  const lines = new Set<string>();
  for (const { id, version, marks } of rows) lines.add(`${id}:${version}${marks?.has('behind') === true ? 'B' : ''}`);
  return hashText([...lines].sort().join('\n')).slice(0, 10);
}
