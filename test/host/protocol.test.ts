import assert from 'node:assert/strict';
import { useExcel } from '../support/useExcel';

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

/** The failure of a batch; fails when there is none. */
async function failureOf(batch: (context: Excel.RequestContext) => Promise<void>): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(batch);
  } catch (cause) {
    if (cause instanceof OfficeExtension.Error) return cause;
    throw cause;
  }
  return assert.fail('the batch did not fail');
}

describe('The conversation with the real office.js', () => {
  const excel = useExcel();

  it('answers ApiNotFound with the name of a member that it does not know', async () => {
    const error = await failureOf(async (context) => {
      sheet(context).getRange('A1').flashFill();
      await context.sync();
    });
    assert.equal(error.code, 'ApiNotFound');
    assert.match(error.message, /Range\.flashFill/);
  });

  it('says where a request failed', async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem('Ninguna').load('name');
      await context.sync();
    });
    assert.deepEqual([error.code, error.debugInfo.errorLocation], ['ItemNotFound', 'WorksheetCollection.getItem']);
  });

  it('keeps what was done before the failure', async () => {
    await failureOf(async (context) => {
      sheet(context).getRange('A1').values = [['done']];
      context.workbook.tables.getItem('Ninguna').delete();
      sheet(context).getRange('A2').values = [['not done']];
      await context.sync();
    });
    await Excel.run(async (context) => {
      const cells = sheet(context).getRange('A1:A2').load('values');
      await context.sync();
      assert.deepEqual(cells.values, [['done'], ['']]);
    });
  });

  it('carries traces to the error', async () => {
    const error = await failureOf(async (context) => {
      context.trace('first');
      context.workbook.tables.getItem('Ninguna').delete();
      context.trace('second');
      await context.sync();
    });
    assert.deepEqual(error.traceMessages, ['first']);
  });

  it('loads nested members of an object given as a tree', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('A1');
      range.values = [[1]];
      range.load({ values: true, format: { fill: { color: true } }, worksheet: { name: true } });
      await context.sync();
      assert.deepEqual([range.values, range.format.fill.color, range.worksheet.name], [[[1]], '#FFFFFF', 'Hoja1']);
    }));

  it('takes part of a collection', () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['B', 'C', 'D']) worksheets.add(name);
      worksheets.load({ $top: 2, $skip: 1, name: true });
      await context.sync();
      assert.deepEqual(
        worksheets.items.map(({ name }) => name),
        ['B', 'C'],
      );
    }));

  it('gives objects that were added an id, by which they live on in later requests', () =>
    Excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Vive');
      await context.sync();
      added.getRange('A1').values = [[1]];
      await context.sync();
      added.load('name');
      await context.sync();
      assert.equal(added.name, 'Vive');
    }));

  it('forgets ranges at the end of a run', async () => {
    await Excel.run(async (context) => {
      for (let index = 0; index < 5; index += 1) sheet(context).getCell(index, 0).load('values');
      await context.sync();
    });
    assert.equal(excel.host.book.referenceCount(), 0);
  });

  it('tells which requirement sets it has', () => {
    const { requirements } = Office.context;
    assert.deepEqual(
      [
        requirements.isSetSupported('ExcelApi', '1.15'),
        requirements.isSetSupported('ExcelApi', '1.16'),
        requirements.isSetSupported('CustomFunctions', '1.9'),
      ],
      [true, false, true],
    );
  });

  it('refuses requests over 5 MB as Excel on the web does', async () => {
    const error = await failureOf(async (context) => {
      sheet(context).getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
      await context.sync();
    });
    assert.equal(error.code, 'RequestPayloadSizeLimitExceeded');
  });

  it('refuses answers over 5 MB, which the desktop gives', async () => {
    await Excel.run(async (context) => {
      for (const part of ['A1:A100', 'A101:A200']) {
        sheet(context).getRange(part).values = Array.from({ length: 100 }, () => ['x'.repeat(30_000)]);
        await context.sync();
      }
    });
    const read = async (context: Excel.RequestContext): Promise<void> => {
      sheet(context).getRange('A1:A200').load('values');
      await context.sync();
    };
    assert.equal((await failureOf(read)).code, 'ResponsePayloadSizeLimitExceeded');
    excel.host.payloadLimit = null;
    await Excel.run(read);
  });

  it('fails while a person is typing into a cell', async () => {
    excel.host.cellEditing.start();
    const error = await failureOf(async (context) => {
      sheet(context).load('name');
      await context.sync();
    });
    assert.equal(error.code, 'InvalidOperationInCellEditMode');
  });

  it('waits for the end of typing where the add-in asked for it', async () => {
    excel.host.cellEditing.start();
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      const name = sheet(context).load('name');
      await context.sync();
      return name.name;
    });
    setImmediate(() => excel.host.cellEditing.end());
    assert.equal(await run, 'Hoja1');
  });

  it('fails where a test wants it to, after some actions', async () => {
    excel.host.faults.failAfter = 1;
    assert.equal(
      (
        await failureOf(async (context) => {
          sheet(context).load('name');
          await context.sync();
        })
      ).code,
      'GeneralException',
    );
  });

  it('refuses where a test wants it to', async () => {
    excel.host.faults.refusals = 1;
    const load = async (context: Excel.RequestContext): Promise<void> => {
      sheet(context).load('name');
      await context.sync();
    };
    assert.equal((await failureOf(load)).code, 'ActivityLimitReached');
    await Excel.run(load);
  });

  it('loses an answer where a test wants it to, though the work was done', async () => {
    excel.host.faults.lostAnswers = 1;
    const never = Excel.run(async (context) => {
      sheet(context).getRange('A1').values = [['done']];
      await context.sync();
    }).then(() => 'answered');
    const next = Excel.run(async (context) => {
      const cell = sheet(context).getRange('A1').load('values');
      await context.sync();
      return cell.values;
    });
    assert.deepEqual(await Promise.race([never, next]), [['done']]);
  });
});
