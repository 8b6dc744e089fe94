import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
} from 'chart.js';
import type { Language } from '../../domain/language';
import type { ChartPicture, FramePixels } from '../../host/pictures/ChartPicture';
import { chartSettings } from './chartSettings';
import { describeChart } from './describeChart';
import { pointLabels } from './pointLabels';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
);

const NOT_DRAWN: Readonly<Record<Language, string>> = {
  es: 'Este tipo de gráfico solo se dibuja en Excel.',
  en: 'This type of chart is drawn in Excel only.',
};

/** One picture of a chart on the page. */
export class DrawnChart {
  readonly element = document.createElement('div');
  readonly #language: Language;
  #chart: Chart | null = null;
  #picture: ChartPicture | null = null;
  #state = '';
  #size = '';

  constructor(language: Language) {
    this.#language = language;
    this.element.className = 'chart';
    this.element.setAttribute('role', 'img');
  }

  /** Of several pictures of one chart only one is spoken. */
  set spoken(spoken: boolean) {
    this.element.ariaHidden = spoken ? null : 'true';
  }

  /** Puts the chart where it stands on the screen. It is drawn at its own size and then zoomed, as the cells are, and drawn anew when it changed. */
  draw(
    picture: ChartPicture,
    frame: FramePixels,
    origin: { readonly x: number; readonly y: number },
    zoom: number,
  ): void {
    const width = Math.max(1, Math.round(frame.width));
    const height = Math.max(1, Math.round(frame.height));
    const { style } = this.element;
    const [x, y] = [Math.round(origin.x + frame.left * zoom), Math.round(origin.y + frame.top * zoom)];
    style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
    style.width = `${width}px`;
    style.height = `${height}px`;
    const size = `${width} ${height} ${zoom}`;
    if (picture === this.#picture && size === this.#size) return;
    // Scrolling brings the same picture again; only a new one is looked at for what has changed in it.
    const state = picture === this.#picture ? this.#state : JSON.stringify({ ...picture, frame: null });
    const same = state === this.#state && size === this.#size;
    this.#picture = picture;
    this.#state = state;
    this.#size = size;
    if (same) return;
    this.#paint(picture, width, height, zoom);
  }

  remove(): void {
    this.#chart?.destroy();
    this.element.remove();
  }

  #paint(picture: ChartPicture, width: number, height: number, zoom: number): void {
    this.#chart?.destroy();
    this.#chart = null;
    this.element.setAttribute('aria-label', describeChart(picture, this.#language));
    this.element.style.background = picture.background ?? 'transparent';
    if (!picture.drawable) {
      this.element.textContent = `${picture.title?.text ?? picture.name}: ${NOT_DRAWN[this.#language]}`;
      return;
    }
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    this.element.replaceChildren(canvas);
    const settings = chartSettings(picture);
    this.#chart = new Chart(canvas, {
      ...settings,
      options: { ...settings.options, devicePixelRatio: window.devicePixelRatio * Math.max(1, zoom) },
      plugins: [pointLabels(picture)],
    });
  }
}
