import type { GridScreen } from '../../grid/GridView';
import type { FramePixels } from '../../host/pictures/ChartPicture';

/** The four parts of a sheet with frozen rows and columns: each is scrolled in its own way and cut off where the next begins. */
export const PANES = ['corner', 'top', 'left', 'main'] as const;
export type Pane = (typeof PANES)[number];

const isFixed = (pane: Pane): { x: boolean; y: boolean } => ({
  x: pane === 'corner' || pane === 'left',
  y: pane === 'corner' || pane === 'top',
});

/** The panes that show a part of what stands in the frame; the first of them has its upper left corner. */
export function panesOf({ left, top, width, height }: FramePixels, { frozen, zoom }: GridScreen): Pane[] {
  const endX = frozen.x + frozen.width / zoom;
  const endY = frozen.y + frozen.height / zoom;
  return PANES.filter((pane) => {
    const fixed = isFixed(pane);
    const across = fixed.x ? frozen.width > 0 && left < endX : frozen.width === 0 || left + width > endX;
    const down = fixed.y ? frozen.height > 0 && top < endY : frozen.height === 0 || top + height > endY;
    return across && down;
  });
}

/** Where the first pixel of the sheet is in the pane. */
export function originOf(pane: Pane, { scrolled, frozen, zoom }: GridScreen): { x: number; y: number } {
  const fixed = isFixed(pane);
  return {
    x: fixed.x ? 0 - frozen.x * zoom : 0 - scrolled.x * zoom - frozen.width,
    y: fixed.y ? 0 - frozen.y * zoom : 0 - scrolled.y * zoom - frozen.height,
  };
}

/** Puts the pane where it is on the screen. */
export function layPane(pane: Pane, { style }: HTMLElement, { cells, frozen }: GridScreen): void {
  const fixed = isFixed(pane);
  style.left = `${cells.left + (fixed.x ? 0 : frozen.width)}px`;
  style.top = `${cells.top + (fixed.y ? 0 : frozen.height)}px`;
  style.width = `${fixed.x ? frozen.width : cells.width - frozen.width}px`;
  style.height = `${fixed.y ? frozen.height : cells.height - frozen.height}px`;
}
