import type { Language } from '../../domain/language';
import type { GridScreen, GridView } from '../../grid/GridView';
import type { Host } from '../../host/Host';
import type { ChartPicture } from '../../host/pictures/ChartPicture';
import { chartFrames, chartPictures } from '../../host/pictures/chartPictures';
import './charts.css';
import { DrawnChart } from './DrawnChart';
import { layPane, originOf, type Pane, PANES, panesOf } from './sheetPanes';

/** Milliseconds after which changes that nobody tells, such as a hidden row, are looked for. */
const LOOK_AGAIN = 150;

/** Lays the charts of the active sheet over its cells; one that reaches over frozen cells is drawn in each part of the sheet. */
export function chartLayer(container: HTMLElement, host: Host, view: GridView, language: Language): void {
  const panes = new Map(PANES.map((pane) => [pane, paneElement(container, view)]));
  const charts = new Map<string, DrawnChart>();
  let pictures: readonly ChartPicture[] = [];
  let sheet = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function place(screen: GridScreen): void {
    for (const [pane, element] of panes) layPane(pane, element, screen);
    const frames = chartFrames(host.book, screen.sheet);
    const kept = new Set<string>();
    for (const picture of pictures) {
      const frame = frames.get(picture.id);
      if (frame === undefined) continue;
      panesOf(frame, screen).forEach((pane, index) => {
        const key = `${picture.id} ${pane}`;
        kept.add(key);
        const chart = charts.get(key) ?? newChart(key, pane);
        chart.spoken = index === 0;
        chart.draw(picture, frame, originOf(pane, screen), screen.zoom);
      });
    }
    for (const [key, chart] of charts) {
      if (kept.has(key)) continue;
      chart.remove();
      charts.delete(key);
    }
  }

  function newChart(key: string, pane: Pane): DrawnChart {
    const made = new DrawnChart(language);
    charts.set(key, made);
    panes.get(pane)?.append(made.element);
    return made;
  }

  function refresh(): void {
    clearTimeout(timer);
    timer = undefined;
    const screen = view.screen();
    if (screen === null) return;
    sheet = screen.sheet;
    pictures = chartPictures(host.book, sheet);
    place(screen);
  }

  host.onChange(refresh);
  view.onMove(() => {
    const screen = view.screen();
    if (screen === null) return;
    if (screen.sheet !== sheet) refresh();
    else place(screen);
    timer ??= setTimeout(refresh, LOOK_AGAIN);
  });
}

function paneElement(container: HTMLElement, view: GridView): HTMLElement {
  const element = document.createElement('div');
  element.className = 'chart-pane';
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      view.turnWheel(event);
    },
    { passive: false },
  );
  container.append(element);
  return element;
}
