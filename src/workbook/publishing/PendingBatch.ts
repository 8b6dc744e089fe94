import { z } from 'zod';
import type { EditBatch } from '../../list/Edit';
import type { Workbook } from '../Workbook';

const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

const shape = z.object({
  publishId: z.string(),
  batchId: z.string(),
  note: z.string().optional(),
  edits: z.array(
    z.object({
      id: z.string(),
      baseVersion: z.number().int().nullable(),
      set: z.record(z.string(), fieldValue),
      remove: z.boolean().optional(),
      notDuplicate: z.boolean().optional(),
      organisation: z.string().optional(),
    }),
  ),
});

const keyOf = (tableId: string): string => `eslabon.batch.${tableId}`;

/**
 * Remembers a batch inside the workbook before it is sent, until its answer is written back
 *
 * Sent again word for word it gets the first answer, so neither a lost answer nor a crash can publish anything twice.
 */
export async function rememberBatch(workbook: Workbook, tableId: string, batch: EditBatch): Promise<void> {
  await workbook.writeSetting(keyOf(tableId), JSON.stringify(batch));
}

export async function forgetBatch(workbook: Workbook, tableId: string): Promise<void> {
  await workbook.writeSetting(keyOf(tableId), null);
}

/** The batch whose answer never arrived or was never written back; what does not parse counts as none. */
export async function recallBatch(workbook: Workbook, tableId: string): Promise<EditBatch | null> {
  const text = await workbook.readSetting(keyOf(tableId));
  if (text === null) return null;
  try {
    const result = shape.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    // The cells still hold the edits, so a broken memory costs nothing but a repeated question.
    return null;
  }
}
