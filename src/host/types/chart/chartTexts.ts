import { ChartDataLabels, ChartLegend, ChartPlotArea, ChartTitle } from '../../model/chart/Chart';
import { chartTitle, legendShown } from '../../pictures/chartTitle';
import { asBoolean, asText, define } from '../define';
import { keptOf } from './keptOf';

const ALIGNMENTS = ['Center', 'Left', 'Right', 'Justify', 'Distributed'];
const VERTICAL_ALIGNMENTS = ['Center', 'Bottom', 'Top', 'Justify', 'Distributed'];

const title = keptOf<ChartTitle>();

export const chartTitleType = define({
  name: 'ChartTitle',
  of: ChartTitle,
  scalars: {
    text: {
      get: ({ chart }, { book }) => chartTitle(chart, book),
      set: (title, value) => {
        title.set('text', asText(value));
        title.set('visible', true);
      },
    },
    visible: title.flag('visible', true),
    overlay: title.flag('overlay', false),
    position: title.word('position', ['Top', 'Automatic', 'Bottom', 'Left', 'Right']),
    horizontalAlignment: title.word('horizontalAlignment', ALIGNMENTS),
    verticalAlignment: title.word('verticalAlignment', VERTICAL_ALIGNMENTS),
    showShadow: title.flag('showShadow', false),
    textOrientation: title.number('textOrientation', 0),
  },
  links: { format: ({ format }) => format },
});

const legend = keptOf<ChartLegend>();

export const chartLegendType = define({
  name: 'ChartLegend',
  of: ChartLegend,
  scalars: {
    visible: {
      get: ({ chart }) => legendShown(chart),
      set: (legend, value) => legend.set('visible', asBoolean(value)),
    },
    position: legend.word('position', ['Bottom', 'Top', 'Left', 'Right', 'Corner']),
    overlay: legend.flag('overlay', false),
    showShadow: legend.flag('showShadow', false),
  },
  links: { format: ({ format }) => format },
});

const area = keptOf<ChartPlotArea>();

export const chartPlotAreaType = define({
  name: 'ChartPlotArea',
  of: ChartPlotArea,
  scalars: { position: area.word('position', ['Automatic', 'Custom']) },
  links: { format: ({ format }) => format },
});

const POSITIONS = [
  'OutsideEnd',
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
];

const labels = keptOf<ChartDataLabels>();

export const chartDataLabelsType = define({
  name: 'ChartDataLabels',
  of: ChartDataLabels,
  scalars: {
    position: labels.word('position', POSITIONS),
    numberFormat: labels.text('numberFormat', 'General'),
    linkNumberFormat: labels.flag('linkNumberFormat', true),
    separator: labels.text('separator', ', '),
    showValue: labels.flag('showValue', false),
    showSeriesName: labels.flag('showSeriesName', false),
    showCategoryName: labels.flag('showCategoryName', false),
    showPercentage: labels.flag('showPercentage', false),
    showLegendKey: labels.flag('showLegendKey', false),
    showBubbleSize: labels.flag('showBubbleSize', false),
    autoText: labels.flag('autoText', true),
    textOrientation: labels.number('textOrientation', 0),
    horizontalAlignment: labels.word('horizontalAlignment', ALIGNMENTS),
    verticalAlignment: labels.word('verticalAlignment', VERTICAL_ALIGNMENTS),
  },
  links: { format: ({ format }) => format },
});
