import type { Arguments } from '../protocol/Arguments';
import type { Session } from '../Session';

/** Events by the name inside their `_Register…Event` methods; a few are named the other way round. */
const SHEET_EVENTS: Readonly<Record<string, number>> = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowSortedEvent: 19,
  ColumnSortedEvent: 20,
  SingleClickedEvent: 21,
  RowHiddenChangedEvent: 22,
  FormulaChangedEvent: 23,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
};

const TABLE_EVENTS: Readonly<Record<string, number>> = {
  SelectionChangedEvent: 100,
  DataChangedEvent: 101,
  AddedEvent: 102,
  DeletedEvent: 103,
};

const WORKBOOK_EVENTS: Readonly<Record<string, number>> = { ActivatedEvent: 2203, AutoSaveSettingChangedEvent: 2204 };

type EventMethod<T> = (self: T, args: Arguments, session: Session) => null;

function methods<T>(
  events: Readonly<Record<string, number>>,
  target: (self: T) => string,
): Record<string, EventMethod<T>> {
  const made: Record<string, EventMethod<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    made[`_Register${name}`] = (self, _args, { events: registrations }) => {
      registrations.register(type, target(self));
      return null;
    };
    made[`_Unregister${name}`] = (self, _args, { events: registrations }) => {
      registrations.unregister(type, target(self));
      return null;
    };
  }
  return made;
}

/** The registering methods of worksheets and their collection. */
export const sheetEventMethods = <T>(target: (self: T) => string): Record<string, EventMethod<T>> =>
  methods(SHEET_EVENTS, target);

/** The registering methods of tables and their collections. */
export const tableEventMethods = <T>(target: (self: T) => string): Record<string, EventMethod<T>> =>
  methods(TABLE_EVENTS, target);

export const workbookEventMethods = <T>(target: (self: T) => string): Record<string, EventMethod<T>> =>
  methods(WORKBOOK_EVENTS, target);
