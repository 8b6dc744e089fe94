import assert from 'node:assert/strict';
import type { ChartPicture, PictureAxis, PictureSeries } from '../../src/host/pictures/ChartPicture';
import { describeChart } from '../../src/preview/charts/describeChart';

const series = (name: string, values: readonly (number | null)[], texts: readonly string[]): PictureSeries => ({
  name,
  values,
  texts,
  mark: 'column',
  stack: 'none',
  markers: false,
  lines: false,
  smooth: false,
  places: [],
  labels: values.map(() => null),
  labelPosition: '',
  fill: '#4472C4',
  line: null,
  pointFills: {},
  secondary: false,
});

const axis: PictureAxis = {
  title: null,
  visible: true,
  gridlines: true,
  reversed: false,
  marks: [],
  minimum: 0,
  maximum: 1,
};

const picture = (parts: Partial<ChartPicture>): ChartPicture => ({
  id: '{chart1}',
  name: 'Chart 1',
  sheet: 'sheet-1',
  frame: { left: 0, top: 0, width: 480, height: 288 },
  type: 'ColumnClustered',
  drawable: true,
  title: { text: 'Contenido', color: null, size: 14, bold: false },
  legend: 'Bottom',
  categories: ['Motor', 'Freno'],
  series: [],
  categoryAxis: axis,
  valueAxis: {
    ...axis,
    marks: [
      { value: 0, text: '0%' },
      { value: 1, text: '100%' },
    ],
  },
  secondaryAxis: null,
  background: '#FFFFFF',
  blanks: 'gap',
  gap: 2.19,
  overlap: -0.27,
  ...parts,
});

describe('A chart in words', () => {
  it('reads out the numbers as the cells show them, in both languages', () => {
    const shown = picture({ series: [series('VCR', [0.7496, null], ['74.96%', ''])] });
    assert.equal(
      describeChart(shown, 'es'),
      'Gráfico «Contenido». VCR: Motor 74.96%, Freno sin dato. Eje de 0% a 100%.',
    );
    assert.equal(
      describeChart(shown, 'en'),
      'Chart “Contenido”. VCR: Motor 74.96%, Freno no value. Axis from 0% to 100%.',
    );
  });

  it('goes by its name when it has no title, and says when it has no data', () => {
    assert.equal(describeChart(picture({ title: null }), 'es'), 'Gráfico «Chart 1». Sin datos.');
  });

  it('counts what would take too long to read out', () => {
    const many = Array.from({ length: 45 }, (_value, index) => index);
    const text = describeChart(picture({ series: [series('Serie', many, many.map(String))] }), 'en');
    assert.match(text, /40 39, and 5 more\./);
  });
});
