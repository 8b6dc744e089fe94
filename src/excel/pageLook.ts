import type { PageLook, PageMark } from '../workbook/content/page/NewPage';

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'Left' | 'Right';
  readonly wrap?: boolean;
  readonly middle?: boolean;
}

/** Colours of the product on a white sheet: agave green, and a light yellow where people type. Every text has at least 4.5 : 1. */
const INK = '#242424';
const SOFT = '#616161';
const AGAVE = '#0B514F';
const AGAVE_LIGHT = '#E3F1EE';
const INPUT = '#FFF8E1';

export const PAGE_LOOKS: Readonly<Record<PageLook, Look>> = {
  title: { size: 16, bold: true, color: AGAVE },
  note: { color: SOFT },
  'figure-name': { color: SOFT, align: 'Left' },
  figure: { size: 14, bold: true, color: INK, align: 'Left' },
  heading: { bold: true, color: AGAVE, fill: AGAVE_LIGHT },
  name: { color: INK },
  choice: { color: INK, fill: INPUT, align: 'Left' },
  input: { color: INK, fill: INPUT, align: 'Right' },
  result: { bold: true, color: INK, align: 'Right' },
  column: { bold: true, color: AGAVE, fill: AGAVE_LIGHT },
  body: { color: INK, wrap: true, middle: true },
  aside: { color: SOFT },
};

/** Colours never stand alone: the words beside them say the same. */
export const MARK_COLORS: Readonly<Record<PageMark['tone'], { readonly fill: string | null; readonly font: string }>> =
  {
    good: { fill: '#DFF2E1', font: '#0B5A27' },
    bad: { fill: '#FDE7E9', font: '#8E1B1F' },
    doubt: { fill: '#FFF4CE', font: '#6B4300' },
    quiet: { fill: null, font: '#767676' },
  };

/** Dresses cells for what they are for. */
export function dressCells(range: Excel.Range, look: PageLook): void {
  const { size, bold, color, fill, align, wrap, middle } = PAGE_LOOKS[look];
  const { format } = range;
  if (size !== undefined) format.font.size = size;
  if (bold !== undefined) format.font.bold = bold;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = align;
  if (wrap !== undefined) format.wrapText = wrap;
  if (middle === true) format.verticalAlignment = 'Center';
}
