import type { GridStyle } from '../../grid/Grid';
import { intersection } from '../model/areas';
import type { Book } from '../model/Book';
import type { CellRange } from '../model/CellRange';
import { invalidArgument, itemNotFound } from '../protocol/HostError';
import type { Scalar } from '../protocol/ObjectType';
import type { Session } from '../Session';
import { asBoolean, asNumber, asText, define } from './define';

/** Points per pixel of column widths. */
const POINTS = 0.75;

class OnRange {
  constructor(readonly range: CellRange) {}
}

export class RangeFormat extends OnRange {}

export class RangeFill extends OnRange {}

export class RangeFont extends OnRange {}

export class RangeBorders {
  constructor(readonly range: CellRange) {}
}

export class RangeBorder {
  style = 'None';
  color = '#000000';
  weight = 'Thin';

  constructor(readonly side: string) {}
}

/** Formats of whole rows and columns are set on the part in use and read from its first cell. */
function restyle(book: Book, range: CellRange, style: GridStyle): void {
  book.requireUnprotected(range.sheet);
  book.grid.restyle(book.block(range), style);
}

function styled<T extends OnRange>(
  read: (style: GridStyle) => unknown,
  write: (value: unknown) => GridStyle,
): Scalar<T, Session> {
  return {
    costly: true,
    get: ({ range }, { book }) => read(book.grid.style(book.block(range))),
    set: ({ range }, value, { book }) => restyle(book, range, write(value)),
  };
}

const horizontal = (value: unknown): NonNullable<GridStyle['horizontal']> => {
  const text = asText(value);
  const found = (['General', 'Left', 'Center', 'Right'] as const).find((one) => one === text);
  if (found === undefined) throw invalidArgument(text);
  return found;
};

const vertical = (value: unknown): NonNullable<GridStyle['vertical']> => {
  const text = asText(value);
  const found = (['Top', 'Center', 'Bottom'] as const).find((one) => one === text);
  if (found === undefined) throw invalidArgument(text);
  return found;
};

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** `#RRGGBB` or a common HTML colour name; empty text takes the colour away. */
export const asColor = (value: unknown): string | null => {
  const text = asText(value);
  if (text === '') return null;
  const color = NAMED_COLORS[text.toLowerCase()] ?? (text.startsWith('#') ? text : `#${text}`);
  if (!/^#[\da-f]{6}$/i.test(color)) throw invalidArgument(text);
  return color.toUpperCase();
};

const lineSize = (book: Book, sheet: string, axis: 'rows' | 'columns', line: number): number =>
  book.grid.lineStart(sheet, axis, line + 1) - book.grid.lineStart(sheet, axis, line);

export const rangeFormatType = define({
  name: 'RangeFormat',
  of: RangeFormat,
  scalars: {
    wrapText: styled<RangeFormat>(
      ({ wrap }) => wrap ?? false,
      (value) => ({ wrap: asBoolean(value) }),
    ),
    horizontalAlignment: styled<RangeFormat>(
      (style) => style.horizontal ?? 'General',
      (value) => ({ horizontal: horizontal(value) }),
    ),
    verticalAlignment: styled<RangeFormat>(
      (style) => style.vertical ?? 'Bottom',
      (value) => ({ vertical: vertical(value) }),
    ),
    columnWidth: {
      costly: true,
      get: ({ range }, { book }) => {
        const widths = Array.from({ length: Math.min(range.columns, 1000) }, (_c, index) =>
          book.grid.columnWidth(range.sheet, range.column + index),
        );
        return widths.every((width) => width === widths[0]) ? (widths[0] ?? 0) * POINTS : null;
      },
      set: ({ range }, value, { book }) => {
        book.requireUnprotected(range.sheet);
        book.grid.setColumnWidth(range.sheet, range.column, range.columns, Math.round(asNumber(value) / POINTS));
      },
    },
    rowHeight: {
      costly: true,
      get: ({ range }, { book }) => {
        const heights = Array.from({ length: Math.min(range.rows, 1000) }, (_r, index) =>
          lineSize(book, range.sheet, 'rows', range.row + index),
        );
        return heights.every((height) => height === heights[0]) ? (heights[0] ?? 0) * POINTS : null;
      },
      set: ({ range }, value, { book }) => {
        book.requireUnprotected(range.sheet);
        book.grid.setRowHeight(range.sheet, range.row, range.rows, Math.round(asNumber(value) / POINTS));
      },
    },
  },
  links: {
    fill: ({ range }) => new RangeFill(range),
    font: ({ range }) => new RangeFont(range),
    borders: ({ range }) => new RangeBorders(range),
  },
  methods: {
    autofitColumns: ({ range }, _args, { book }) => {
      book.requireUnprotected(range.sheet);
      const used = book.grid.usedBlock(range.sheet, true);
      const area = used === null ? null : intersection(range, used);
      if (area !== null) book.grid.autofitColumns({ sheet: range.sheet, ...area });
      return null;
    },
    autofitRows: () => null,
  },
});

export const rangeFillType = define({
  name: 'RangeFill',
  of: RangeFill,
  scalars: {
    color: styled<RangeFill>(
      ({ fill }) => fill ?? '#FFFFFF',
      (value) => ({ fill: asColor(value) }),
    ),
  },
  methods: {
    clear: ({ range }, _args, { book }) => {
      restyle(book, range, { fill: null });
      return null;
    },
  },
});

export const rangeFontType = define({
  name: 'RangeFont',
  of: RangeFont,
  scalars: {
    color: styled<RangeFont>(
      ({ fontColor }) => fontColor ?? '#000000',
      (value) => ({ fontColor: asColor(value) }),
    ),
    bold: styled<RangeFont>(
      ({ bold }) => bold ?? false,
      (value) => ({ bold: asBoolean(value) }),
    ),
    italic: styled<RangeFont>(
      ({ italic }) => italic ?? false,
      (value) => ({ italic: asBoolean(value) }),
    ),
    size: styled<RangeFont>(
      ({ fontSize }) => fontSize ?? 11,
      (value) => ({ fontSize: asNumber(value) }),
    ),
    name: styled<RangeFont>(
      ({ fontName }) => fontName ?? 'Calibri',
      (value) => ({ fontName: asText(value) }),
    ),
  },
});

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

const border = (side: string): RangeBorder => {
  if (!SIDES.includes(side)) throw itemNotFound();
  return new RangeBorder(side);
};

/** Borders are accepted and forgotten: the grid draws none. */
export const rangeBordersType = define({
  name: 'RangeBorderCollection',
  of: RangeBorders,
  scalars: { count: { get: () => SIDES.length } },
  items: () => SIDES.map(border),
  indexer: (_borders, args) => border(args.text(0)),
  methods: { getItemAt: (_borders, args) => border(SIDES[args.integer(0)] ?? '') },
});

export const rangeBorderType = define({
  name: 'RangeBorder',
  of: RangeBorder,
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: { get: ({ style }) => style, set: (self, value) => void (self.style = asText(value)) },
    color: { get: ({ color }) => color, set: (self, value) => void (self.color = asText(value)) },
    weight: { get: ({ weight }) => weight, set: (self, value) => void (self.weight = asText(value)) },
  },
});
