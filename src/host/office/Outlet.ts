/** `[category, event type, target id, JSON text, sequence, from another author]`: one message of the host to the library. */
export type RichApiMessage = readonly [number, number, string, string, number, boolean];

/** The way from the host to the add-in's page. */
export interface Outlet {
  /** Events of the workbook, calls of custom functions and actions. */
  messages(entries: readonly RichApiMessage[]): void;
  /** A ribbon button was pressed: `[command id, action name, JSON text of the event's arguments]`. */
  command(data: readonly [string, string, string]): void;
}
