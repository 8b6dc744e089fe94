import type { PageArea, PageChart } from '../workbook/content/page/NewPage';

const COLUMNS = '#2E8B86';
const LINE = '#B5480F';
const LINE_POINTS = 2.25;

/**
 * Columns for the first series and a line for the second, on an axis from 0 to 100 %
 *
 * All members are of ExcelApi 1.8 or older; the manifest asks for 1.14.
 */
export function addPageChart(
  sheet: Excel.Worksheet,
  { title, source, place }: PageChart,
  rangeOf: (area: PageArea) => Excel.Range,
): void {
  const chart = sheet.charts.add('ColumnClustered', rangeOf(source), 'Columns');
  const { row, column, rows, columns } = place;
  chart.setPosition(
    rangeOf({ row, column, rows: 1, columns: 1 }),
    rangeOf({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
  chart.title.text = title;
  chart.legend.position = 'Bottom';
  const axis = chart.axes.valueAxis;
  axis.minimum = 0;
  axis.maximum = 1;
  axis.majorUnit = 0.2;
  axis.numberFormat = '0%';
  const content = chart.series.getItemAt(0);
  content.format.fill.setSolidColor(COLUMNS);
  content.hasDataLabels = true;
  const threshold = chart.series.getItemAt(1);
  threshold.chartType = 'Line';
  threshold.format.line.color = LINE;
  threshold.format.line.weight = LINE_POINTS;
}
