import assert from 'node:assert/strict';
import { useExcel } from '../support/useExcel';

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

/** What a handler was told, and the removal of the handler. */
interface Heard<T> {
  readonly told: T[];
  /** Resolves with the first thing told. */
  readonly first: Promise<T>;
  stop(): Promise<void>;
}

async function hear<T>(
  handlers: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<T>,
): Promise<Heard<T>> {
  const told: T[] = [];
  let tellFirst: (event: T) => void = () => undefined;
  const first = new Promise<T>((resolve) => (tellFirst = resolve));
  const registration = await Excel.run(async (context) => {
    const made = handlers(context).add((event) => {
      told.push(event);
      tellFirst(event);
      return Promise.resolve();
    });
    await context.sync();
    return made;
  });
  const stop = (): Promise<void> =>
    Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  return { told, first, stop };
}

const nothing = (): Promise<void> =>
  new Promise((resolve) => setImmediate(() => setImmediate(() => setImmediate(resolve))));

describe('Handlers of events, through the real office.js', () => {
  const excel = useExcel();

  it('hear what a person typed, with the value before and after', async () => {
    const heard = await hear<Excel.WorksheetChangedEventArgs>((context) => sheet(context).onChanged);
    excel.grid.type(excel.grid.activeSheet(), 1, 1, '7');
    const event = await heard.first;
    assert.deepEqual(
      [event.address, event.changeType, event.source, event.details.valueAfter],
      ['B2', 'RangeEdited', 'Local', 7],
    );
    await heard.stop();
  });

  it('hear of a large write of the add-in once', async () => {
    const heard = await hear<Excel.WorksheetChangedEventArgs>((context) => sheet(context).onChanged);
    await Excel.run(async (context) => {
      sheet(context).getRange('A1:D1000').values = Array.from({ length: 1000 }, () => [1, 2, 3, 4]);
      await context.sync();
    });
    await heard.first;
    await nothing();
    assert.deepEqual(
      heard.told.map(({ address }) => address),
      ['A1:D1000'],
    );
    await heard.stop();
  });

  it('hear which table changed', async () => {
    await Excel.run(async (context) => {
      sheet(context).tables.add('A1:B3', true).name = 'Datos';
      await context.sync();
    });
    const heard = await hear<Excel.TableChangedEventArgs>(
      (context) => context.workbook.tables.getItem('Datos').onChanged,
    );
    excel.grid.type(excel.grid.activeSheet(), 5, 5, 'outside');
    await excel.grid.calculated();
    await nothing();
    excel.grid.type(excel.grid.activeSheet(), 1, 1, 'inside');
    const event = await heard.first;
    assert.deepEqual([event.address, heard.told.length], ['B2', 1]);
    await heard.stop();
  });

  it('hear of rows inserted by the add-in', async () => {
    const heard = await hear<Excel.WorksheetChangedEventArgs>((context) => sheet(context).onChanged);
    await Excel.run(async (context) => {
      sheet(context).getRange('2:3').insert('Down');
      await context.sync();
    });
    const event = await heard.first;
    assert.deepEqual([event.changeType, event.address], ['RowInserted', '2:3']);
    await heard.stop();
  });

  it('hear what was selected', async () => {
    const heard = await hear<Excel.WorksheetSelectionChangedEventArgs>((context) => sheet(context).onSelectionChanged);
    await Excel.run(async (context) => {
      sheet(context).getRange('C3:D4').select();
      await context.sync();
    });
    assert.equal((await heard.first).address, 'C3:D4');
    await heard.stop();
  });

  it('hear which sheet was activated, added and deleted', async () => {
    const activated = await hear<Excel.WorksheetActivatedEventArgs>(
      (context) => context.workbook.worksheets.onActivated,
    );
    const added = await hear<Excel.WorksheetAddedEventArgs>((context) => context.workbook.worksheets.onAdded);
    const deleted = await hear<Excel.WorksheetDeletedEventArgs>((context) => context.workbook.worksheets.onDeleted);
    const id = await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('Otra').load('id');
      other.activate();
      await context.sync();
      sheet(context).getNextOrNullObject().load('id');
      context.workbook.worksheets.getFirst().activate();
      other.delete();
      await context.sync();
      return other.id;
    });
    assert.deepEqual(
      [(await activated.first).worksheetId, (await added.first).worksheetId, (await deleted.first).worksheetId],
      [id, id, id],
    );
    for (const heard of [activated, added, deleted]) await heard.stop();
  });

  it('hear nothing while events are switched off', async () => {
    const heard = await hear<Excel.WorksheetChangedEventArgs>((context) => sheet(context).onChanged);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      sheet(context).getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet(context).getRange('A2').values = [[2]];
      await context.sync();
    });
    await heard.first;
    await nothing();
    assert.deepEqual(
      heard.told.map(({ address }) => address),
      ['A2'],
    );
    await heard.stop();
  });

  it('hear nothing after they were removed', async () => {
    const heard = await hear<Excel.WorksheetChangedEventArgs>((context) => sheet(context).onChanged);
    await heard.stop();
    await Excel.run(async (context) => {
      sheet(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    await nothing();
    assert.deepEqual(heard.told, []);
  });

  it('can ask for the range that an event is about', async () => {
    const heard = await hear<Excel.WorksheetChangedEventArgs>((context) => sheet(context).onChanged);
    excel.grid.type(excel.grid.activeSheet(), 2, 2, 'x');
    const event = await heard.first;
    await Excel.run(async (context) => {
      const range = event.getRange(context).load('address,values');
      await context.sync();
      assert.deepEqual([range.address, range.values], ['Hoja1!C3', [['x']]]);
    });
    await heard.stop();
  });
});
