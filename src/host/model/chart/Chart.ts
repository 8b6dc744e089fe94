import type { CellRange } from '../CellRange';
import { ChartFormat } from './ChartFormat';
import { ChartFrame } from './ChartFrame';
import { ChartPart } from './ChartPart';

/** A part that has a look. */
class FormattedPart extends ChartPart {
  readonly format = new ChartFormat();
}

export class ChartTitle extends FormattedPart {
  constructor(readonly chart: Chart) {
    super();
  }
}

export class ChartLegend extends FormattedPart {
  constructor(readonly chart: Chart) {
    super();
  }
}

export class ChartPlotArea extends FormattedPart {}

export class ChartAxisTitle extends FormattedPart {}

export class ChartGridlines extends FormattedPart {
  constructor(readonly shownAtFirst: boolean) {
    super();
  }
}

/** The numbers written at the points of a series. */
export class ChartDataLabels extends FormattedPart {}

export class ChartAxis extends FormattedPart {
  readonly title = new ChartAxisTitle();
  readonly majorGridlines: ChartGridlines;
  readonly minorGridlines = new ChartGridlines(false);

  constructor(
    readonly chart: Chart,
    readonly type: 'Category' | 'Value' | 'Series',
    readonly group: 'Primary' | 'Secondary',
  ) {
    super();
    this.majorGridlines = new ChartGridlines(type === 'Value' && group === 'Primary');
  }
}

/** One point of a series that looks different from the others. */
export class ChartPoint extends FormattedPart {
  constructor(
    readonly series: ChartSeries,
    readonly index: number,
  ) {
    super();
  }
}

/** A series of numbers; its ranges are live. */
export class ChartSeries extends FormattedPart {
  /** Text that was set, or the cells that name the series; null for "Series1". */
  name: string | CellRange | null = null;
  values: CellRange | null = null;
  categories: CellRange | null = null;
  readonly labels = new ChartDataLabels();
  /** Points that were given a look of their own. */
  readonly points = new Map<number, ChartPoint>();

  constructor(readonly chart: Chart) {
    super();
  }

  /** Its own type in a chart that combines several, else that of the chart. */
  get type(): string {
    return this.text('chartType') ?? this.chart.type;
  }

  ranges(): readonly CellRange[] {
    const { name, values, categories } = this;
    return [typeof name === 'string' ? null : name, values, categories].flatMap((range) =>
      range === null ? [] : [range],
    );
  }
}

/** A chart as the add-in described it; a page may draw its picture. */
export class Chart extends FormattedPart {
  name: string;
  readonly series: ChartSeries[] = [];
  readonly title = new ChartTitle(this);
  readonly legend = new ChartLegend(this);
  /** Holds for all series that say nothing else. */
  readonly labels = new ChartDataLabels();
  readonly plotArea = new ChartPlotArea();
  readonly frame = new ChartFrame();
  private readonly axes = new Map<string, ChartAxis>();

  constructor(
    readonly id: string,
    readonly sheet: string,
    public type: string,
  ) {
    super();
    this.name = id;
  }

  axis(type: ChartAxis['type'], group: ChartAxis['group'] = 'Primary'): ChartAxis {
    const known = this.axes.get(`${type} ${group}`);
    if (known !== undefined) return known;
    const made = new ChartAxis(this, type, group);
    this.axes.set(`${type} ${group}`, made);
    return made;
  }
}
