import { ChartBorder, ChartFill, ChartFont, ChartFormat, ChartLine } from '../../model/chart/ChartFormat';
import type { Scalar } from '../../protocol/ObjectType';
import type { Session } from '../../Session';
import { asNumber, asText, define } from '../define';
import { asColor } from '../rangeFormat';
import { keptOf } from './keptOf';

const LINE_STYLES = [
  'Automatic',
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'RoundDot',
];

const format = keptOf<ChartFormat>();

export const chartFormatType = define({
  name: 'ChartFormat',
  of: ChartFormat,
  scalars: {
    colorScheme: format.text('colorScheme', 'ColorfulPalette1'),
    roundedCorners: format.flag('roundedCorners', false),
  },
  links: {
    fill: ({ fill }) => fill,
    line: ({ line }) => line,
    border: ({ border }) => border,
    font: ({ font }) => font,
  },
});

export const chartFillType = define({
  name: 'ChartFill',
  of: ChartFill,
  methods: {
    clear: (fill) => {
      fill.none = true;
      return null;
    },
    getSolidColor: ({ color, none }) => (none ? '' : (color ?? '')),
    setSolidColor: (fill, args) => {
      fill.color = asColor(args.text(0));
      fill.none = false;
      return null;
    },
  },
});

/** Setting anything on a line that was taken away draws it again. */
const lineScalars = <T extends ChartLine>(): Readonly<Record<string, Scalar<T, Session>>> => ({
  color: {
    get: (line) => line.text('color') ?? '',
    set: (line, value) => {
      line.none = false;
      line.set('color', asColor(value));
    },
  },
  lineStyle: keptOf<T>().word('lineStyle', LINE_STYLES),
  weight: {
    get: (line) => line.number('weight') ?? 0.75,
    set: (line, value) => {
      line.none = false;
      line.set('weight', asNumber(value));
    },
  },
});

const clearLine = (line: ChartLine): null => {
  line.none = true;
  return null;
};

export const chartLineType = define({
  name: 'ChartLineFormat',
  of: ChartLine,
  scalars: lineScalars<ChartLine>(),
  methods: { clear: (line) => clearLine(line) },
});

export const chartBorderType = define({
  name: 'ChartBorder',
  of: ChartBorder,
  scalars: lineScalars<ChartBorder>(),
  methods: { clear: (line) => clearLine(line) },
});

const font = keptOf<ChartFont>();

export const chartFontType = define({
  name: 'ChartFont',
  of: ChartFont,
  scalars: {
    bold: font.flag('bold', false),
    italic: font.flag('italic', false),
    name: font.text('name', 'Calibri'),
    size: font.number('size', 10),
    underline: font.word('underline', ['None', 'Single']),
    color: {
      get: (font) => font.text('color') ?? '#595959',
      set: (font, value) => font.set('color', asColor(asText(value))),
    },
  },
});
