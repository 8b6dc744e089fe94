/** What stands for a number in a chart. */
export interface ChartMark {
  readonly mark: 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'point';
  readonly stack: 'none' | 'stacked' | 'percent';
  readonly markers: boolean;
  /** Lines between the points. */
  readonly lines: boolean;
  readonly smooth: boolean;
}

const STARTS = [
  ['Column', 'column'],
  ['Cylinder', 'column'],
  ['Cone', 'column'],
  ['Pyramid', 'column'],
  ['Bar', 'bar'],
  ['Line', 'line'],
  ['Area', 'area'],
  ['Pie', 'pie'],
  ['Doughnut', 'doughnut'],
  ['XYScatter', 'point'],
] as const;

/** The names that add-ins may give as the type of a chart and that can be drawn in a plane; the others are kept and not drawn. */
export function markOf(type: string): ChartMark | null {
  const flat = type.replace(/^3D/, '').replace(/^(?:Cylinder|Cone|Pyramid)Bar/, 'Bar');
  const mark = STARTS.find(([start]) => flat.startsWith(start))?.[1];
  if (mark === undefined || flat === 'BarOfPie' || flat === 'PieOfPie') return null;
  return {
    mark,
    stack: flat.includes('Stacked100') ? 'percent' : flat.includes('Stacked') ? 'stacked' : 'none',
    markers: flat.startsWith('LineMarkers') || (mark === 'point' && !flat.includes('NoMarkers')),
    lines: mark === 'line' || flat.startsWith('XYScatterLines') || flat.startsWith('XYScatterSmooth'),
    smooth: flat.startsWith('XYScatterSmooth'),
  };
}
