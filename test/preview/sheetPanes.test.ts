import assert from 'node:assert/strict';
import type { GridScreen } from '../../src/grid/GridView';
import { originOf, panesOf } from '../../src/preview/charts/sheetPanes';

const screen = (parts: Partial<GridScreen>): GridScreen => ({
  sheet: 'sheet-1',
  zoom: 1,
  cells: { left: 46, top: 48, width: 900, height: 600 },
  frozen: { width: 0, height: 0, x: 0, y: 0 },
  scrolled: { x: 0, y: 0 },
  ...parts,
});

/** 100 × 60 pixels of the sheet are frozen, which zoomed by two take 200 × 120 on the screen. */
const frozen = screen({
  zoom: 2,
  frozen: { width: 200, height: 120, x: 0, y: 0 },
  scrolled: { x: 30, y: 500 },
});

describe('The parts of a sheet that charts are drawn in', () => {
  it('is one part when nothing is frozen', () => {
    assert.deepEqual(panesOf({ left: 0, top: 0, width: 10, height: 10 }, screen({})), ['main']);
    assert.deepEqual(originOf('main', screen({ scrolled: { x: 5, y: 7 } })), { x: -5, y: -7 });
  });

  it('draws a chart in every part that it reaches into', () => {
    const panes = (left: number, top: number, width: number, height: number): string[] =>
      panesOf({ left, top, width, height }, frozen);
    assert.deepEqual(panes(0, 0, 100, 60), ['corner']);
    assert.deepEqual(panes(0, 0, 101, 61), ['corner', 'top', 'left', 'main']);
    assert.deepEqual(panes(100, 0, 50, 60), ['top']);
    assert.deepEqual(panes(0, 60, 50, 60), ['left']);
    assert.deepEqual(panes(100, 60, 50, 60), ['main']);
  });

  it('scrolls each part in its own way', () => {
    assert.deepEqual(originOf('corner', frozen), { x: 0, y: 0 });
    assert.deepEqual(originOf('top', frozen), { x: -260, y: 0 });
    assert.deepEqual(originOf('left', frozen), { x: 0, y: -1120 });
    assert.deepEqual(originOf('main', frozen), { x: -260, y: -1120 });
  });
});
