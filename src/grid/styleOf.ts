import type { IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { GridStyle } from './Grid';

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

/** Excel's standard font: what a cell without any format has. */
const STANDARD: Required<GridStyle> = {
  fill: null,
  fontColor: null,
  bold: false,
  italic: false,
  fontSize: 11,
  fontName: 'Calibri',
  wrap: false,
  horizontal: 'General',
  vertical: 'Bottom',
};

export function gridStyle(style: Nullable<IStyleData>): Required<GridStyle> {
  if (!style) return STANDARD;
  return {
    fill: style.bg?.rgb ?? null,
    fontColor: style.cl?.rgb ?? null,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    fontSize: style.fs ?? STANDARD.fontSize,
    fontName: style.ff ?? STANDARD.fontName,
    wrap: style.tb === WrapStrategy.WRAP,
    horizontal: nameOf(HORIZONTAL, style.ht) ?? 'General',
    vertical: nameOf(VERTICAL, style.vt) ?? 'Bottom',
  };
}

/** The parts of a style that are named, as Univer merges them into a cell's; null takes a part away. */
export function univerStyle(style: GridStyle): IStyleData {
  return {
    ...(style.fill !== undefined && { bg: style.fill === null ? null : { rgb: style.fill } }),
    ...(style.fontColor !== undefined && { cl: style.fontColor === null ? null : { rgb: style.fontColor } }),
    ...(style.bold !== undefined && { bl: style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(style.italic !== undefined && { it: style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(style.fontSize !== undefined && { fs: style.fontSize }),
    ...(style.fontName !== undefined && { ff: style.fontName }),
    ...(style.wrap !== undefined && { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(style.horizontal !== undefined && { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical !== undefined && { vt: VERTICAL[style.vertical] }),
  };
}

/** What all styles have in common; parts in which they differ are left out. */
export function commonStyle(styles: readonly Required<GridStyle>[]): GridStyle {
  const [first = STANDARD, ...rest] = styles;
  const parts = Object.entries(first).filter(([part, value]) =>
    rest.every((style) => Object.entries(style).some(([key, other]) => key === part && other === value)),
  );
  return Object.fromEntries(parts);
}

function nameOf<K extends string, V>(names: Readonly<Record<K, V>>, value: unknown): K | undefined {
  for (const name in names) if (names[name] === value) return name;
  return undefined;
}
