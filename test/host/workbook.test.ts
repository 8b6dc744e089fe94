import assert from 'node:assert/strict';
import { useExcel } from '../support/useExcel';

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

describe('A workbook, through the real office.js', () => {
  const excel = useExcel();

  it('adds, finds, names, hides and deletes sheets', () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Otra');
      added.load('name,id,position,visibility');
      await context.sync();
      assert.deepEqual([added.name, added.position, added.visibility], ['Otra', 1, 'Visible']);
      added.name = 'Nueva';
      added.visibility = 'Hidden';
      const found = worksheets.getItemOrNullObject('nueva').load('name,visibility');
      const missing = worksheets.getItemOrNullObject('Otra').load('name');
      await context.sync();
      assert.deepEqual([found.name, found.visibility, missing.isNullObject], ['Nueva', 'Hidden', true]);
      added.delete();
      worksheets.load('items/name');
      await context.sync();
      assert.deepEqual(
        worksheets.items.map(({ name }) => name),
        ['Hoja1'],
      );
    }));

  it('does not add a sheet with the name of another', async () => {
    await assert.rejects(
      Excel.run(async (context) => {
        context.workbook.worksheets.add('hoja1');
        await context.sync();
      }),
      { code: 'ItemAlreadyExists' },
    );
  });

  it('keeps its only visible sheet', async () => {
    await assert.rejects(
      Excel.run(async (context) => {
        sheet(context).delete();
        await context.sync();
      }),
      { code: 'InvalidOperation' },
    );
  });

  it('does not activate a sheet by adding it', () =>
    Excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Otra');
      const before = sheet(context).load('name');
      await context.sync();
      assert.equal(before.name, 'Hoja1');
      added.activate();
      const after = sheet(context).load('name');
      await context.sync();
      assert.equal(after.name, 'Otra');
    }));

  it('keeps settings of any JSON value', () =>
    Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('liga', { lista: 'suppliers', revisión: 12 });
      settings.add('liga', { lista: 'suppliers', revisión: 13 });
      const found = settings.getItemOrNullObject('liga').load('value');
      const missing = settings.getItemOrNullObject('Liga').load('value');
      const count = settings.getCount();
      await context.sync();
      assert.deepEqual(found.value, { lista: 'suppliers', revisión: 13 });
      assert.deepEqual([missing.isNullObject, count.value], [true, 1]);
      found.delete();
      const gone = settings.getItemOrNullObject('liga').load('key');
      await context.sync();
      assert.equal(gone.isNullObject, true);
    }));

  it('keeps names of cells, which follow them, and constants', () =>
    Excel.run(async (context) => {
      sheet(context).getRange('B2').values = [[5]];
      const cells = context.workbook.names.add('Entrada', sheet(context).getRange('B2'));
      const constant = context.workbook.names.add('Campos', '="id;nombre"');
      sheet(context).getRange('1:1').insert('Down');
      const double = sheet(context).getRange('D1');
      double.formulas = [['=Entrada*2']];
      double.load('values');
      cells.load('type,formula,value');
      constant.load('type,value');
      const range = cells.getRange().load('address');
      await context.sync();
      assert.deepEqual([cells.type, cells.formula, range.address], ['Range', '=Hoja1!$B$3', 'Hoja1!B3']);
      assert.deepEqual([constant.type, constant.value, double.values], ['String', 'id;nombre', [[10]]]);
      cells.delete();
      const gone = context.workbook.names.getItemOrNullObject('Entrada').load('name');
      await context.sync();
      assert.equal(gone.isNullObject, true);
    }));

  it('denies every change of a protected sheet until it is unprotected', async () => {
    await Excel.run(async (context) => {
      const { protection } = sheet(context);
      protection.protect();
      protection.load('protected');
      await context.sync();
      assert.equal(protection.protected, true);
    });
    const denied: readonly ((sheet: Excel.Worksheet) => void)[] = [
      (one) => (one.getRange('A1').values = [[1]]),
      (one) => one.getRange('A1').clear(),
      (one) => one.getRange('1:1').insert('Down'),
      (one) => one.tables.add('A1:B2', true),
      (one) => (one.getRange('A1').format.fill.color = '#FF0000'),
      (one) => (one.getRange('A1').numberFormat = [['0']]),
    ];
    for (const change of denied) {
      await assert.rejects(
        Excel.run(async (context) => {
          change(sheet(context));
          await context.sync();
        }),
        { code: 'AccessDenied' },
      );
    }
    await Excel.run(async (context) => {
      sheet(context).protection.unprotect();
      sheet(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    assert.equal(
      excel.grid.values({ sheet: excel.grid.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0],
      1,
    );
  });

  it('hides the lines between the cells and the headings', () =>
    Excel.run(async (context) => {
      const one = sheet(context);
      one.showGridlines = false;
      one.showHeadings = false;
      await context.sync();
      const again = sheet(context).load('showGridlines,showHeadings');
      await context.sync();
      assert.deepEqual([again.showGridlines, again.showHeadings], [false, false]);
    }));

  it('freezes rows', () =>
    Excel.run(async (context) => {
      sheet(context).freezePanes.freezeRows(2);
      const frozen = sheet(context).freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      assert.equal(frozen.address, 'Hoja1!1:2');
      sheet(context).freezePanes.unfreeze();
      const nothing = sheet(context).freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      assert.equal(nothing.isNullObject, true);
    }));

  it('keeps pick lists with their prompt and alert', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('A2:A9');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Sí,No' } };
      range.dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Lista', message: 'Elija' };
      range.dataValidation.prompt = { showPrompt: true, title: 'Lista', message: 'Elija' };
      const inside = sheet(context).getRange('A3').dataValidation;
      inside.load('rule,type,errorAlert');
      await context.sync();
      assert.deepEqual([inside.type, inside.rule.list?.source, inside.errorAlert.style], ['List', 'Sí,No', 'Warning']);
      range.dataValidation.clear();
      inside.load('type');
      await context.sync();
      assert.equal(inside.type, 'None');
    }));

  it('keeps conditional formats by formula and by cell value', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:A9');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=A1>5';
      custom.custom.format.fill.color = '#FFFF00';
      const value = range.conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=10', operator: 'GreaterThan' };
      value.cellValue.format.font.color = '#FF0000';
      const count = range.conditionalFormats.getCount();
      custom.custom.rule.load('formula');
      custom.load('type');
      await context.sync();
      assert.deepEqual([count.value, custom.type, custom.custom.rule.formula], [2, 'Custom', '=A1>5']);
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      assert.equal(none.value, 0);
    }));

  it('keeps conditional formats by text and by what is wrong with a cell', () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange('B2:B9');
      const text = range.conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'No "cumple"*' };
      text.textComparison.format.fill.color = '#FDE7E9';
      const errors = range.conditionalFormats.add('PresetCriteria');
      errors.preset.rule = { criterion: 'Errors' };
      errors.preset.format.font.bold = true;
      text.textComparison.load('rule');
      const other = text.customOrNullObject.load('isNullObject');
      await context.sync();
      assert.deepEqual(text.textComparison.rule, { operator: 'Contains', text: 'No "cumple"*' });
      assert.equal(other.isNullObject, true);
      assert.deepEqual(
        excel.grid.conditionalFormats().map(({ formula }) => formula),
        ['=ISNUMBER(SEARCH("No ""cumple""~*",B2))', '=ISERROR(B2)'],
      );
      await assert.rejects(
        Excel.run(async (inner) => {
          sheet(inner).getRange('A1').conditionalFormats.add('DataBar');
          await inner.sync();
        }),
        { code: 'NotImplemented' },
      );
    }));

  it('moves conditional formats and what they point at with inserted rows, also when their look changes later', () =>
    Excel.run(async (context) => {
      const format = sheet(context).getRange('A3:A5').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A3>$D$9';
      await context.sync();
      sheet(context).getRange('2:2').insert('Down');
      format.custom.format.fill.color = '#FFFF00';
      const at = format.getRange().load('address');
      format.custom.rule.load('formula');
      await context.sync();
      assert.deepEqual([at.address, format.custom.rule.formula], ['Hoja1!A4:A6', '=$A4>$D$10']);
    }));

  it('keeps comments on cells, seen as notes', () =>
    Excel.run(async (context) => {
      const comment = context.workbook.comments.add('Hoja1!B2', 'Revisar RFC');
      comment.load('content,id');
      const where = comment.getLocation().load('address');
      await context.sync();
      assert.deepEqual([comment.content, where.address], ['Revisar RFC', 'Hoja1!B2']);
      assert.equal(excel.grid.note(excel.grid.activeSheet(), 1, 1), 'Revisar RFC');
      comment.delete();
      const count = context.workbook.comments.getCount();
      await context.sync();
      assert.equal(count.value, 0);
    }));

  it('knows how numbers are written where it is used', () =>
    Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load('decimalSeparator,thousandsSeparator');
      application.cultureInfo.load('name');
      await context.sync();
      assert.deepEqual(
        [application.decimalSeparator, application.thousandsSeparator, application.cultureInfo.name],
        ['.', ',', 'es-MX'],
      );
    }));

  it('calculates only when told to in manual mode', () =>
    Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      const cell = sheet(context).getRange('A1');
      cell.formulas = [['=1+1']];
      cell.load('values');
      await context.sync();
      assert.notDeepEqual(cell.values, [[2]]);
      application.calculationMode = 'Automatic';
      cell.load('values');
      await context.sync();
      assert.deepEqual(cell.values, [[2]]);
    }));

  it('makes one undo step of one request', async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange('A1').values = [['before']];
      await context.sync();
      sheet(context).getRange('A1').values = [['after']];
      sheet(context).getRange('B1').values = [['more']];
      await context.sync();
    });
    await excel.grid.undo();
    await Excel.run(async (context) => {
      const cells = sheet(context).getRange('A1:B1').load('values');
      await context.sync();
      assert.deepEqual(cells.values, [['before', '']]);
    });
  });

  it('keeps the settings of the document', async () => {
    Office.context.document.settings.set('idioma', 'es');
    await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
    assert.deepEqual([...excel.host.shell.documentSettings.keys()], ['idioma']);
  });
});
