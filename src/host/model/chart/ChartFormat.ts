import { ChartPart } from './ChartPart';

/** Fill of an area: the chart chooses it until a colour is set, and there is none after it was cleared. */
export class ChartFill {
  color: string | null = null;
  none = false;
}

/** A line or border: automatic until something is set, none after it was cleared. */
export class ChartLine extends ChartPart {
  none = false;
}

export class ChartBorder extends ChartLine {}

export class ChartFont extends ChartPart {}

/** How a part of a chart looks. Excel offers fewer of these members on some parts than on others; here all have all. */
export class ChartFormat extends ChartPart {
  readonly fill = new ChartFill();
  readonly line = new ChartLine();
  readonly border = new ChartBorder();
  readonly font = new ChartFont();
}
