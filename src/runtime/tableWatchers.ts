import type { OfficeSheet } from '../excel/officeSheet';
import type { Surfaces } from './Surfaces';

/** Brings together what Excel tells of tables and what the add-in itself does to them (Excel's events are off meanwhile). */
export function tableWatchers(sheet: OfficeSheet): Pick<Surfaces, 'tablesChanged' | 'watchTables'> {
  const listeners = new Set<() => void>();
  return {
    tablesChanged: () => {
      sheet.selectionMoved();
      for (const listener of listeners) listener();
    },
    watchTables(listener) {
      listeners.add(listener);
      const stop = sheet.watchTables(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
}
