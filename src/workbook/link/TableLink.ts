import { z } from 'zod';
import type { RowFilter } from '../../list/SharedList';
import type { Workbook } from '../Workbook';

/** What the workbook keeps of a table beyond its cells. */
export interface TableLink {
  /** Which column is which field, by the column's own id. */
  readonly columns: readonly { readonly column: number; readonly field: string }[];
}

/** What every copy of a linked table shares. */
export interface SharedLink {
  readonly filter: RowFilter;
  readonly language: 'es' | 'en';
}

const tableLink = z.object({
  columns: z.array(z.object({ column: z.number().int(), field: z.string().max(100) })).max(500),
});

const sharedLink = z.object({
  filter: z.object({
    text: z.string().max(1000).optional(),
    where: z.record(z.string(), z.array(z.string())).optional(),
  }),
  language: z.enum(['es', 'en']),
});

const tableKey = (tableId: string): string => `eslabon.table.${tableId}`;
const sharedKey = (link: string): string => `eslabon.link.${link}`;

/** Settings are texts that anybody may have touched: what does not parse counts as absent. */
function parsed<T>(shape: z.ZodType<T>, text: string | null): T | null {
  if (text === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const result = shape.safeParse(json);
  return result.success ? result.data : null;
}

export async function readTableLink(workbook: Workbook, tableId: string): Promise<TableLink | null> {
  return parsed(tableLink, await workbook.readSetting(tableKey(tableId)));
}

export async function writeTableLink(workbook: Workbook, tableId: string, link: TableLink): Promise<void> {
  await workbook.writeSetting(tableKey(tableId), JSON.stringify(link));
}

export async function readSharedLink(workbook: Workbook, link: string): Promise<SharedLink | null> {
  return parsed(sharedLink, await workbook.readSetting(sharedKey(link)));
}

export async function writeSharedLink(workbook: Workbook, link: string, shared: SharedLink): Promise<void> {
  await workbook.writeSetting(sharedKey(link), JSON.stringify(shared));
}
