import type { CommandsPort } from './CommandsPort';
import { NoTableInMind } from './NoTableInMind';

/** The ribbon buttons in their order there, by the name that the manifest gives them. */
export const commands: Readonly<Record<string, (port: CommandsPort) => Promise<void>>> = {
  /** What to insert is chosen in the pane. */
  Insert: (port) => port.show('catalogue'),

  /** Refreshes at once; only conflicts open the pane, since only they need the person. */
  async Refresh(port) {
    const table = await port.tableInMind();
    if (!table) throw new NoTableInMind();
    const report = await port.refresh(table.tableId);
    port.refreshed(table, report);
    if (report.conflicts.length > 0) await port.show('changes', table.tableId);
  },

  /** Nothing is sent before the person has seen the edits. */
  async Publish(port) {
    const table = await port.tableInMind();
    await port.show('changes', table?.tableId);
  },

  ShowPane: (port) => port.show(null),
};
