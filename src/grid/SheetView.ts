import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { Engine } from './Engine';
import type { GridScreen, GridView } from './GridView';

/** Univer draws its scroll bars over the last pixels of the cells. */
const SCROLL_BAR = 10;

/** Where Univer draws the cells of the active sheet. It lives as long as the page, and so do those who listen. */
export class SheetView implements GridView {
  readonly #engine: Engine;
  readonly #container: HTMLElement;
  readonly #listeners: (() => void)[] = [];
  #frame = 0;
  #followsScroll = false;

  constructor(engine: Engine, container: HTMLElement) {
    this.#engine = engine;
    this.#container = container;
    engine.commands.onCommandExecuted(() => this.#moved());
    new ResizeObserver(() => this.#moved()).observe(container);
  }

  screen(): GridScreen | null {
    const drawn = this.#drawn();
    if (drawn === null) return null;
    const { render, main } = drawn;
    const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!skeleton) return null;
    const sheet = this.#engine.workbook.ensureActiveSheet();
    const { scaleX: zoom } = render.scene.getAncestorScale();
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const container = this.#container.getBoundingClientRect();
    const headings = {
      width: skeleton.rowHeaderWidthAndMarginLeft * zoom,
      height: skeleton.columnHeaderHeightAndMarginTop * zoom,
    };
    const { xSplit, ySplit, startColumn, startRow } = sheet.getConfig().freeze;
    const fixed = {
      x: skeleton.colStartX(Math.max(0, startColumn - xSplit)),
      y: skeleton.rowStartY(Math.max(0, startRow - ySplit)),
    };
    return {
      sheet: sheet.getSheetId(),
      zoom,
      cells: {
        left: canvas.left - container.left + headings.width,
        top: canvas.top - container.top + headings.height,
        width: canvas.width - headings.width - SCROLL_BAR,
        height: canvas.height - headings.height - SCROLL_BAR,
      },
      frozen: {
        x: fixed.x,
        y: fixed.y,
        width: xSplit > 0 ? (skeleton.colStartX(startColumn) - fixed.x) * zoom : 0,
        height: ySplit > 0 ? (skeleton.rowStartY(startRow) - fixed.y) * zoom : 0,
      },
      scrolled: { x: main.viewportScrollX, y: main.viewportScrollY },
    };
  }

  onMove(listener: () => void): void {
    this.#listeners.push(listener);
  }

  turnWheel(event: WheelEvent): void {
    const render = this.#engine.get(IRenderManagerService).getRenderById(this.#engine.unitId);
    render?.engine.getCanvasElement().dispatchEvent(new WheelEvent('wheel', event));
  }

  #moved(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#followScroll();
      for (const listener of this.#listeners) listener();
    });
  }

  /** Scrolling goes on between commands; there is nothing to follow before the first drawing. */
  #followScroll(): void {
    if (this.#followsScroll) return;
    const main = this.#drawn()?.main;
    if (!main) return;
    this.#followsScroll = true;
    main.onScrollAfter$.subscribeEvent(() => this.#moved());
  }

  /** Univer makes its drawing some time after the workbook; with the area of the cells the rest of it is there. */
  #drawn() {
    const render = this.#engine.get(IRenderManagerService).getRenderById(this.#engine.unitId);
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    return render && main ? { render, main } : null;
  }
}
