/** Pixels in the element that holds the grid. */
export interface ScreenArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a person sees of the active sheet. */
export interface GridScreen {
  readonly sheet: string;
  /** 1 when one pixel of the sheet is one on the screen. */
  readonly zoom: number;
  /** The cells, without the headings of rows and columns. */
  readonly cells: ScreenArea;
  /** How much of `cells` the rows and columns take that do not scroll, and where on the sheet they begin, in its pixels. */
  readonly frozen: { readonly width: number; readonly height: number; readonly x: number; readonly y: number };
  /** Pixels of the sheet, not zoomed, that the other cells have been scrolled by. */
  readonly scrolled: { readonly x: number; readonly y: number };
}

/** Where cells are on the screen, for what a page lays over them. */
export interface GridView {
  /** Null until the grid has been drawn. */
  screen(): GridScreen | null;
  /** Calls when cells may have moved on the screen, at most once for each frame. */
  onMove(listener: () => void): void;
  /** Scrolls as if the wheel had been turned over the cells. */
  turnWheel(event: WheelEvent): void;
}
