import type { FramePixels } from '../model/chart/ChartFrame';
import type { ChartMark } from '../model/chart/ChartMark';

export type { FramePixels };

export interface PictureText {
  readonly text: string;
  /** Colour, or null for the usual one. */
  readonly color: string | null;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

export interface PictureLine {
  readonly color: string;
  /** Points. */
  readonly weight: number;
  readonly dash: 'solid' | 'dash' | 'dot';
}

export interface PictureSeries extends ChartMark {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** The numbers as people read them. */
  readonly texts: readonly string[];
  /** Where the points of a chart of points stand; otherwise empty. */
  readonly places: readonly (number | null)[];
  /** What is written at each point; null writes nothing. */
  readonly labels: readonly (string | null)[];
  readonly labelPosition: string;
  readonly fill: string | null;
  readonly line: PictureLine | null;
  /** Fills of single points; null has none. */
  readonly pointFills: Readonly<Record<number, string | null>>;
  readonly secondary: boolean;
}

export interface PictureAxis {
  readonly title: PictureText | null;
  readonly visible: boolean;
  readonly gridlines: boolean;
  readonly reversed: boolean;
  /** Marks of an axis of numbers with their texts; empty for an axis of names. */
  readonly marks: readonly { readonly value: number; readonly text: string }[];
  readonly minimum: number;
  readonly maximum: number;
}

/** All that is needed to draw a chart: plain data, the numbers as they stand in the cells now. */
export interface ChartPicture {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Pixels from the first cell of the sheet, not zoomed. */
  readonly frame: FramePixels;
  readonly type: string;
  /** False for types that are kept but not drawn. */
  readonly drawable: boolean;
  readonly title: PictureText | null;
  readonly legend: 'Top' | 'Bottom' | 'Left' | 'Right' | null;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
  readonly categoryAxis: PictureAxis;
  readonly valueAxis: PictureAxis;
  /** The second axis of numbers; null when no series uses one. */
  readonly secondaryAxis: PictureAxis | null;
  readonly background: string | null;
  /** What a line does where a number is missing. */
  readonly blanks: 'gap' | 'zero' | 'join';
  /** Space between columns as a share of a column's width. */
  readonly gap: number;
  /** How far columns of one category lie over each other, as a share of a column; negative for space between them. */
  readonly overlap: number;
}
