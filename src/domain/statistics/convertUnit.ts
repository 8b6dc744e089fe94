import { foldText } from '../rows/foldText';
import { looseKey } from '../rows/looseKey';

const SCALES: Readonly<Record<string, number>> = {
  '': 1,
  thousand: 1e3,
  thousands: 1e3,
  miles: 1e3,
  million: 1e6,
  millions: 1e6,
  millones: 1e6,
  billion: 1e9,
};

const MEASURES: Readonly<Record<string, string>> = {
  dollars: 'usd',
  dolares: 'usd',
  musd: 'usd',
  pesos: 'mxn',
  personas: 'persons',
  people: 'persons',
  habitantes: 'persons',
  inhabitants: 'persons',
  personsmidyear: 'persons',
  puestosdetrabajo: 'jobs',
  porcentaje: 'percent',
  percentnationalgdp: 'percent',
  percentchangeyearonyear: 'percent',
  empresas: 'companies',
  numero: 'count',
  '2018100': 'index2018100',
};

interface Unit {
  readonly scale: number;
  readonly measure: string;
}

/** `thousand USD`, `USD million`, `millones de pesos` … → scale and measure. */
function unitOf(text: string): Unit {
  if (text.trim() === '%') return { scale: 1, measure: 'percent' };
  let scale = 1;
  const words = foldText(text)
    .split(' ')
    .filter((word) => {
      if (word === 'de' || word === 'of') return false;
      const factor = SCALES[word];
      if (factor === undefined) return true;
      scale *= factor;
      return false;
    });
  const key = looseKey(words.join(' '));
  return { scale, measure: MEASURES[key] ?? key };
}

/** What to multiply a number in `from` with to have it in `to`; null when they measure different things. Persons with a job are jobs. */
export function unitFactor(from: string, to: string): number | null {
  const [a, b] = [unitOf(from), unitOf(to)];
  const same = a.measure === b.measure || (a.measure === 'persons' && b.measure === 'jobs');
  return same ? a.scale / b.scale : null;
}
