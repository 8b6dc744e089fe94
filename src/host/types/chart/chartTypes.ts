import { invalidArgument } from '../../protocol/HostError';
import { asText } from '../define';

const stacked = (name: string): string[] => [name, `${name}Stacked`, `${name}Stacked100`];
const clustered = (name: string): string[] => [`${name}Clustered`, `${name}Stacked`, `${name}Stacked100`];

/** The chart types of Excel's API. Which of them a page can draw is another question. */
const CHART_TYPES: ReadonlySet<string> = new Set([
  ...clustered('Column'),
  ...clustered('Bar'),
  ...['3DColumn', '3DBar'].flatMap(clustered),
  ...['Cylinder', 'Cone', 'Pyramid'].flatMap((body) => [
    ...clustered(`${body}Col`),
    ...clustered(`${body}Bar`),
    `${body}Col`,
  ]),
  ...['Line', 'LineMarkers', 'Area', '3DArea'].flatMap(stacked),
  ...['3DColumn', '3DLine', 'Pie', '3DPie', 'PieExploded', '3DPieExploded', 'PieOfPie', 'BarOfPie'],
  ...['Doughnut', 'DoughnutExploded'],
  ...['', 'Smooth', 'SmoothNoMarkers', 'Lines', 'LinesNoMarkers'].map((kind) => `XYScatter${kind}`),
  ...['Radar', 'RadarMarkers', 'RadarFilled', 'Bubble', 'Bubble3DEffect'],
  ...['Surface', 'SurfaceWireframe', 'SurfaceTopView', 'SurfaceTopViewWireframe'],
  ...['StockHLC', 'StockOHLC', 'StockVHLC', 'StockVOHLC'],
  ...['Histogram', 'Boxwhisker', 'Pareto', 'RegionMap', 'Treemap', 'Waterfall', 'Sunburst', 'Funnel'],
]);

export function asChartType(value: unknown): string {
  const type = asText(value);
  if (!CHART_TYPES.has(type)) throw invalidArgument(type);
  return type;
}
