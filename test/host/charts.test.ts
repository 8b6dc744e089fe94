import assert from 'node:assert/strict';
import { chartPictures } from '../../src/host/pictures/chartPictures';
import type { ChartPicture } from '../../src/host/pictures/ChartPicture';
import { useExcel } from '../support/useExcel';

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

/** Content of two goods against their thresholds. */
const CONTENT = [
  ['Bien', 'VCR', 'Umbral'],
  ['Motor', 0.72, 0.75],
  ['Freno', 0.81, 0.7],
  ['Asiento', 0.5, 0.65],
];

/** Names, values and categories of the series of a chart. */
async function seriesOf(context: Excel.RequestContext, chart: Excel.Chart): Promise<readonly (readonly unknown[])[]> {
  const { series } = chart;
  series.load('items/name');
  await context.sync();
  const read = series.items.map((one) => ({
    name: one.name,
    values: one.getDimensionValues('Values'),
    categories: one.getDimensionValues('Categories'),
  }));
  await context.sync();
  return read.map(({ name, values, categories }) => [name, values.value, categories.value]);
}

describe('Charts, through the real office.js', () => {
  const excel = useExcel();

  /** The only chart as it would be drawn. */
  const picture = (): ChartPicture => {
    const [only] = chartPictures(excel.host.book, excel.grid.activeSheet());
    assert.ok(only, 'there is no chart');
    return only;
  };

  function contentChart(
    context: Excel.RequestContext,
    type: 'ColumnClustered' | 'ColumnStacked' | 'Treemap' = 'ColumnClustered',
  ): Excel.Chart {
    sheet(context).getRange('A1:C4').values = CONTENT;
    return sheet(context).charts.add(type, sheet(context).getRange('A1:C4'), 'Auto');
  }

  it('takes names from the heading row and categories from the column of texts', () =>
    Excel.run(async (context) => {
      assert.deepEqual(await seriesOf(context, contentChart(context)), [
        ['VCR', [0.72, 0.81, 0.5], ['Motor', 'Freno', 'Asiento']],
        ['Umbral', [0.75, 0.7, 0.65], ['Motor', 'Freno', 'Asiento']],
      ]);
    }));

  it('has its series in rows when it is told so, or when there are more columns than rows', () =>
    Excel.run(async (context) => {
      sheet(context).getRange('A1:D3').values = [
        ['', 'ene', 'feb', 'mar'],
        ['Exportaciones', 1, 2, 3],
        ['Importaciones', 4, 5, 6],
      ];
      const wide = sheet(context).charts.add('Line', sheet(context).getRange('A1:D3'), 'Auto');
      const told = sheet(context).charts.add('Line', sheet(context).getRange('A1:D3'), 'Columns');
      assert.deepEqual(await seriesOf(context, wide), [
        ['Exportaciones', [1, 2, 3], ['ene', 'feb', 'mar']],
        ['Importaciones', [4, 5, 6], ['ene', 'feb', 'mar']],
      ]);
      assert.deepEqual((await seriesOf(context, told))[1], ['feb', [2, 5], ['Exportaciones', 'Importaciones']]);
    }));

  it('takes years for numbers unless the corner is blank, as Excel does', () =>
    Excel.run(async (context) => {
      const cells = sheet(context).getRange('A1:B3');
      cells.values = [
        ['Año', 'Valor'],
        [2023, 1],
        [2024, 2],
      ];
      const years = sheet(context).charts.add('ColumnClustered', cells, 'Auto');
      assert.deepEqual(
        (await seriesOf(context, years)).map(([name]) => name),
        ['Año', 'Valor'],
      );
      sheet(context).getRange('A1').values = [['']];
      const named = sheet(context).charts.add('ColumnClustered', cells, 'Auto');
      assert.deepEqual(await seriesOf(context, named), [['Valor', [1, 2], ['2023', '2024']]]);
    }));

  it('names series by number and points by position where there are no headings', () =>
    Excel.run(async (context) => {
      const cells = sheet(context).getRange('A1:A3');
      cells.values = [[5], [6], [7]];
      const chart = sheet(context).charts.add('ColumnClustered', cells, 'Auto');
      assert.deepEqual(await seriesOf(context, chart), [['Series1', [5, 6, 7], []]]);
      assert.deepEqual(picture().categories, ['1', '2', '3']);
    }));

  it('combines columns with a line and keeps their colours', () =>
    Excel.run(async (context) => {
      const chart = contentChart(context);
      const content = chart.series.getItemAt(0);
      content.format.fill.setSolidColor('#2E8B86');
      content.gapWidth = 80;
      const threshold = chart.series.getItemAt(1);
      threshold.chartType = 'Line';
      threshold.format.line.color = '#B5480F';
      threshold.format.line.weight = 1.5;
      threshold.load('chartType');
      chart.load('chartType');
      await context.sync();
      assert.deepEqual([chart.chartType, threshold.chartType], ['ColumnClustered', 'Line']);
      const { series, gap } = picture();
      assert.deepEqual(
        series.map(({ mark, fill, line }) => [mark, fill, line?.color ?? null, line?.weight ?? null]),
        [
          ['column', '#2E8B86', null, null],
          ['line', '#B5480F', '#B5480F', 1.5],
        ],
      );
      assert.equal(gap, 0.8);
    }));

  it('writes numbers at the points in the format that was chosen', () =>
    Excel.run(async (context) => {
      const series = contentChart(context).series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = '0.0%';
      series.dataLabels.position = 'OutsideEnd';
      series.points.getItemAt(1).hasDataLabel = false;
      await context.sync();
      const [drawn] = picture().series;
      assert.deepEqual(drawn?.labels, ['72.0%', null, '50.0%']);
      assert.equal(drawn.labelPosition, 'OutsideEnd');
    }));

  it('fills single points, and takes fills away', () =>
    Excel.run(async (context) => {
      const chart = contentChart(context);
      chart.series.getItemAt(0).points.getItemAt(2).format.fill.setSolidColor('#C00000');
      chart.series.getItemAt(1).format.fill.clear();
      chart.format.fill.clear();
      await context.sync();
      const { series, background } = picture();
      assert.deepEqual([series[0]?.pointFills, series[1]?.fill, background], [{ 2: '#C00000' }, null, null]);
    }));

  it('finds the limits of the axis of numbers, and takes those it is given', () =>
    Excel.run(async (context) => {
      const { valueAxis } = contentChart(context).axes;
      valueAxis.load('minimum,maximum,majorUnit,numberFormat');
      await context.sync();
      assert.deepEqual([valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat], [0, 1, 'General']);
      valueAxis.minimum = 0.4;
      valueAxis.maximum = 0.9;
      valueAxis.majorUnit = 0.1;
      valueAxis.numberFormat = '0%';
      valueAxis.title.text = 'Contenido';
      valueAxis.load('minimum');
      await context.sync();
      assert.equal(valueAxis.minimum, 0.4);
      const { marks, title } = picture().valueAxis;
      assert.deepEqual(
        marks.map(({ text }) => text),
        ['40%', '50%', '60%', '70%', '80%', '90%'],
      );
      assert.equal(title?.text, 'Contenido');
      valueAxis.minimum = '';
      await context.sync();
      assert.equal(picture().valueAxis.minimum, 0);
    }));

  it('writes the axis in the format of the cells unless told otherwise', () =>
    Excel.run(async (context) => {
      const chart = contentChart(context);
      sheet(context).getRange('B2:C4').numberFormat = [['0.0%']];
      chart.axes.valueAxis.load('numberFormat');
      await context.sync();
      assert.equal(chart.axes.valueAxis.numberFormat, '0.0%');
      assert.equal(picture().valueAxis.marks.at(-1)?.text, '100.0%');
    }));

  it('has a legend only when there are several series, until it is told', () =>
    Excel.run(async (context) => {
      const chart = contentChart(context);
      chart.legend.load('visible,position');
      await context.sync();
      assert.deepEqual([chart.legend.visible, chart.legend.position], [true, 'Bottom']);
      chart.legend.position = 'Right';
      await context.sync();
      assert.equal(picture().legend, 'Right');
      chart.legend.visible = false;
      await context.sync();
      assert.equal(picture().legend, null);
      chart.series.getItemAt(1).delete();
      const single = chart.title.load('text');
      await context.sync();
      assert.equal(single.text, 'VCR');
    }));

  it('shows the title it was given, or none', () =>
    Excel.run(async (context) => {
      const chart = contentChart(context);
      chart.title.text = 'Contenido regional';
      chart.title.format.font.bold = true;
      await context.sync();
      assert.deepEqual(picture().title, { text: 'Contenido regional', color: null, size: 14, bold: true });
      chart.title.visible = false;
      await context.sync();
      assert.equal(picture().title, null);
    }));

  it('stands between the cells it was put on', () =>
    Excel.run(async (context) => {
      const chart = contentChart(context);
      const cells = sheet(context).getRange('E2:H12').load('left,top,width,height');
      chart.setPosition('E2', 'H12');
      chart.load('left,top,width,height');
      await context.sync();
      const place = ({ left, top, width, height }: { left: number; top: number; width: number; height: number }) => [
        left,
        top,
        width,
        height,
      ];
      assert.deepEqual(place(chart), place(cells));
      chart.left = 30;
      chart.width = 300;
      chart.load('left,top,width,height');
      await context.sync();
      assert.deepEqual([chart.left, chart.width, chart.top], [30, 300, cells.top]);
    }));

  it('moves and grows with the rows and columns under it', () =>
    Excel.run(async (context) => {
      const chart = contentChart(context);
      chart.setPosition('E6', 'H12');
      chart.load('top,left,height,width');
      await context.sync();
      const before = chart.toJSON();
      sheet(context).getRange('6:7').insert('Down');
      sheet(context).getRange('10:10').insert('Down');
      sheet(context).getRange('A:A').delete('Left');
      sheet(context).getRange('E:E').format.columnWidth = 300;
      const cells = sheet(context).getRange('D8:G15').load('left,top,width,height');
      chart.load('top,left,height,width');
      await context.sync();
      assert.deepEqual(
        [chart.left, chart.top, chart.width, chart.height],
        [cells.left, cells.top, cells.width, cells.height],
      );
      assert.ok(chart.width > (before.width ?? 0) && chart.top > (before.top ?? 0));
    }));

  it('keeps its data when rows are inserted among them, columns moved and sheets renamed', () =>
    Excel.run(async (context) => {
      const chart = contentChart(context);
      await context.sync();
      sheet(context).getRange('3:3').insert('Down');
      sheet(context).getRange('A:A').insert('Right');
      sheet(context).name = 'Contenido regional';
      await context.sync();
      const series = chart.series.getItemAt(0);
      const source = series.getDimensionDataSourceString('Values');
      const kind = series.getDimensionDataSourceType('Values');
      await context.sync();
      assert.deepEqual([source.value, kind.value], ["'Contenido regional'!C2:C5", 'LocalRange']);
      assert.deepEqual(picture().series[0]?.values, [0.72, null, 0.81, 0.5]);
    }));

  it('shows the numbers as they are now, also those of formulas', () =>
    Excel.run(async (context) => {
      sheet(context).getRange('A1:B3').formulas = [
        ['Bien', 'VCR'],
        ['Motor', '=E1'],
        ['Freno', '=E1*2'],
      ];
      sheet(context).getRange('E1').values = [[0.25]];
      sheet(context).charts.add('ColumnClustered', sheet(context).getRange('A1:B3'), 'Auto');
      await context.sync();
      await excel.grid.settled();
      assert.deepEqual(picture().series[0]?.values, [0.25, 0.5]);
      excel.grid.type(excel.grid.activeSheet(), 0, 4, '0.4');
      await excel.grid.settled();
      assert.deepEqual(picture().series[0]?.values, [0.4, 0.8]);
    }));

  it('leaves a gap for blank cells and errors, counts other texts as zero, and leaves out hidden rows', () =>
    Excel.run(async (context) => {
      sheet(context).getRange('A1:A5').formulas = [[1], [''], ['=NA()'], ['n. d.'], [5]];
      const chart = sheet(context).charts.add('Line', sheet(context).getRange('A1:A5'), 'Columns');
      await context.sync();
      await excel.grid.settled();
      assert.deepEqual(picture().series[0]?.values, [1, null, null, 0, 5]);
      sheet(context).getRange('4:4').rowHidden = true;
      await context.sync();
      assert.deepEqual(picture().series[0]?.values, [1, null, null, 5]);
      chart.plotVisibleOnly = false;
      await context.sync();
      assert.equal(picture().series[0]?.values.length, 5);
    }));

  it('takes other data, and series one by one', () =>
    Excel.run(async (context) => {
      const chart = contentChart(context);
      sheet(context).getRange('E1:F3').values = [
        ['x', 10],
        ['y', 20],
        ['z', 30],
      ];
      chart.setData(sheet(context).getRange('E1:F3'), 'Columns');
      const added = chart.series.add('Otra');
      added.setValues(sheet(context).getRange('B2:B4'));
      added.setXAxisValues(sheet(context).getRange('A2:A4'));
      assert.deepEqual(await seriesOf(context, chart), [
        ['Series1', [10, 20, 30], ['x', 'y', 'z']],
        ['Otra', [0.72, 0.81, 0.5], ['Motor', 'Freno', 'Asiento']],
      ]);
      const count = chart.series.getCount();
      await context.sync();
      assert.equal(count.value, 2);
    }));

  it('is found by name or position and answers as null when it is not there', () =>
    Excel.run(async (context) => {
      contentChart(context).name = 'Contenido';
      const { charts } = sheet(context);
      const found = charts.getItem('contenido').load('name');
      const first = charts.getItemAt(0).load('name');
      const missing = charts.getItemOrNullObject('Otra').load('name');
      await context.sync();
      assert.deepEqual([found.name, first.name, missing.isNullObject], ['Contenido', 'Contenido', true]);
      found.delete();
      const count = charts.getCount();
      await context.sync();
      assert.equal(count.value, 0);
    }));

  it('goes with its sheet, and loses data that go with theirs', () =>
    Excel.run(async (context) => {
      const data = context.workbook.worksheets.add('Datos');
      data.getRange('A1:B3').values = CONTENT.slice(0, 3).map((row) => row.slice(0, 2));
      const kept = sheet(context).charts.add('ColumnClustered', data.getRange('A1:B3'), 'Auto');
      data.charts.add('Pie', data.getRange('A1:B3'), 'Auto');
      await context.sync();
      assert.equal(excel.host.book.charts.length, 2);
      data.delete();
      await context.sync();
      assert.equal(excel.host.book.charts.length, 1);
      const source = kept.series.getItemAt(0).getDimensionDataSourceString('Values');
      await context.sync();
      assert.equal(source.value, '#REF!');
      assert.deepEqual(picture().series[0]?.values, []);
    }));

  it('stacks, turns and cuts into slices', () =>
    Excel.run(async (context) => {
      const chart = contentChart(context, 'ColumnStacked');
      await context.sync();
      assert.deepEqual(
        picture().series.map(({ mark, stack }) => [mark, stack]),
        [
          ['column', 'stacked'],
          ['column', 'stacked'],
        ],
      );
      assert.ok(picture().valueAxis.maximum >= 0.81 + 0.7);
      chart.chartType = 'BarStacked100';
      await context.sync();
      assert.deepEqual(picture().valueAxis.marks.at(-1), { value: 1, text: '100%' });
      chart.chartType = 'Pie';
      await context.sync();
      assert.equal(picture().series[0]?.mark, 'pie');
    }));

  it('keeps types that are not drawn, and says so', () =>
    Excel.run(async (context) => {
      contentChart(context, 'Treemap');
      await context.sync();
      assert.deepEqual([picture().type, picture().drawable], ['Treemap', false]);
    }));

  it('refuses types, series and members that do not exist', async () => {
    const failing: readonly [string, (chart: Excel.Chart) => void][] = [
      ['InvalidArgument', (chart) => void Object.assign(chart, { chartType: 'Sternenkarte' })],
      ['InvalidArgument', (chart) => void chart.series.getItemAt(7).load('name')],
      ['InvalidArgument', (chart) => void Object.assign(chart.legend, { position: 'Middle' })],
      ['ApiNotFound', (chart) => void chart.series.getItemAt(0).trendlines.load('items')],
    ];
    for (const [code, act] of failing) {
      await assert.rejects(
        Excel.run(async (context) => {
          act(contentChart(context));
          await context.sync();
        }),
        { code },
      );
    }
  });

  it('is not made or changed on a protected sheet', async () => {
    await Excel.run(async (context) => {
      contentChart(context);
      sheet(context).protection.protect();
      await context.sync();
    });
    await assert.rejects(
      Excel.run(async (context) => {
        sheet(context).charts.getItemAt(0).delete();
        await context.sync();
      }),
      { code: 'AccessDenied' },
    );
  });
});
