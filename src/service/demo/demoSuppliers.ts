import type { Fields, FieldValue } from '../../domain/rows/Field';
import { demoCertificates } from './demoCertificates';
import { demoId } from './demoId';
import { DEMO_STATES, type DemoPlace, type DemoState } from './demoPlaces';
import { demoReadiness } from './demoReadiness';
import { demoRfc } from './demoRfc';
import { DEMO_TRADES, type DemoTrade } from './demoTrades';
import { SeededRandom } from './SeededRandom';

/** One row of a demo list before it is published. */
export interface DemoRow {
  readonly id: string;
  readonly fields: Fields;
}

/** Said in every demo row, so that nobody takes it for a company. */
export const DEMO_SOURCE = 'Datos de demostración';

/** The funnel of the programme: 220 catalogued, 85 of them evaluated in depth, 68 of those with potential. */
const STAGES: readonly (readonly [stage: string, plants: number])[] = [
  ['CONTRATADO', 4],
  ['VINCULADO', 8],
  ['EN_DESARROLLO', 16],
  ['CON_POTENCIAL', 40],
  ['EVALUADO', 17],
  ['CATALOGADO', 135],
];

/** Trade names that a spreadsheet would run if it took text for a formula. They are legal names and must stay text. */
export const FORMULA_LIKE_NAMES: readonly string[] = ['=HYPERLINK("http://x","y")', '+1', '-1+1', '@SUM(1)'];

const START = [
  'Zuna',
  'Quel',
  'Tamir',
  'Vorca',
  'Naxe',
  'Olmi',
  'Brixa',
  'Celto',
  'Durma',
  'Ferlu',
  'Galvi',
  'Huxa',
  'Ixtle',
  'Jorva',
  'Kelmi',
  'Lumba',
  'Mizqui',
  'Norte',
] as const;
const END = ['tec', 'mex', 'par', 'sol', 'dor', 'lix', 'ran', 'viel', 'zar', 'nova', 'tzin', 'bal'] as const;

/**
 * The demo catalogue: 220 plants that do not exist, always the same ones. Those evaluated are rich in data, the others
 * sparse, as in a real programme. No company, person, telephone or address in it is real; municipalities are.
 */
export function demoSuppliers(): readonly DemoRow[] {
  const random = new SeededRandom(220_85_68);
  const stages = shuffled(
    STAGES.flatMap(([stage, plants]) => Array.from({ length: plants }, () => stage)),
    random,
  );
  const trades = shuffled(
    DEMO_TRADES.flatMap((trade) => Array.from({ length: trade.weight }, () => trade)),
    random,
  );
  const sites = Object.entries(DEMO_STATES).flatMap(([state, { plants, places }]) =>
    Array.from({ length: plants }, (_, index) => ({
      state: state as DemoState,
      place: places[index % places.length] ?? places[0],
    })),
  );
  let company = 0;
  return sites.map(({ state, place }, index) => {
    // Every 22nd plant is the second one of the company before it: one RFC, two sites.
    if (index % 22 !== 21) company += 1;
    const trade = trades[index % 22 === 21 ? index - 1 : index] ?? DEMO_TRADES[0];
    if (trade === undefined) throw new Error('The demo has no trades');
    const stage = stages[index] ?? 'CATALOGADO';
    const evaluated = stage !== 'CATALOGADO';
    const identity = { index, company, state, place, trade, stage };
    const id = demoId(index, random);
    return { id, fields: known(evaluated ? evaluatedPlant(identity, random) : cataloguedPlant(identity, random)) };
  });
}

/** Only what is known, with sets in the order that the list keeps them in. */
function known(fields: Fields): Fields {
  const entries: [string, FieldValue][] = [];
  for (const [field, value] of Object.entries(fields)) {
    if (value === null) continue;
    if (typeof value !== 'object') entries.push([field, value]);
    else if (value.length > 0) entries.push([field, [...value].sort()]);
  }
  return Object.fromEntries(entries);
}

interface Identity {
  readonly index: number;
  readonly company: number;
  readonly state: DemoState;
  readonly place: DemoPlace;
  readonly trade: DemoTrade;
  readonly stage: string;
}

/** What every row says: who, where, at which stage, and that it is made up. */
function identified({ index, company, state, place, trade, stage }: Identity, random: SeededRandom): Fields {
  const coined = `${START[company % START.length] ?? ''}${END[Math.floor(company / START.length) % END.length] ?? ''}`;
  return {
    id_sitio: `DEMO-${String(index + 1).padStart(4, '0')}`,
    razon_social: `${trade.word} ${coined} (demo), S.A. de C.V.`,
    nombre_comercial: formulaLikeName(index) ?? `${coined} (demo)`,
    rfc: demoRfc(company),
    estado: state,
    municipio: place.municipio,
    cp: place.cp,
    etapa: stage,
    fuente: DEMO_SOURCE,
    consentimiento: random.pick(['PUBLICO', 'PUBLICO', 'SOLO_CLUSTERES', 'SOLO_CLUSTERES', 'SOLO_SECRETARIA']),
  };
}

/** The four formula-like names stand on the first plants of Querétaro, which follow the 152 of the states before it. */
function formulaLikeName(index: number): string | undefined {
  return FORMULA_LIKE_NAMES[index - 152];
}

function where({ place }: Identity, random: SeededRandom): Fields {
  return {
    lat: Number((place.lat + random.decimal(-0.03, 0.03, 4)).toFixed(4)),
    lon: Number((place.lon + random.decimal(-0.03, 0.03, 4)).toFixed(4)),
  };
}

function processes(trade: DemoTrade, others: number, random: SeededRandom): Fields {
  const main = random.pick(trade.main);
  return { procesos: [...new Set([main, ...random.some(trade.also, others)])], proceso_principal: main };
}

function contact(index: number): Fields {
  const site = String(index + 1).padStart(3, '0');
  return {
    contacto: 'Contacto de demostración',
    correo: `planta-${site}@example.org`,
    telefono: `+52 000 555 0${site}`,
    sitio_web: `https://planta-${site}.example.org`,
  };
}

/** Force of the smallest and of the largest machine, t. */
function tonnage(trade: DemoTrade, random: SeededRandom): Fields {
  if (trade.tonnage === null) return {};
  const [smallest, largest] = trade.tonnage;
  return {
    tonelaje_min: smallest,
    tonelaje_max: Math.max(smallest, Math.round((largest * random.integer(1, 10)) / 100) * 10),
  };
}

/** A plant that is only in the catalogue: much about it is not known. */
function cataloguedPlant(identity: Identity, random: SeededRandom): Fields {
  const { trade, index } = identity;
  return {
    ...identified(identity, random),
    ...(random.chance(0.75) ? where(identity, random) : {}),
    ...(random.chance(0.92) ? processes(trade, random.integer(0, 1), random) : {}),
    ...(random.chance(0.6) ? { scian: trade.scian } : {}),
    ...(random.chance(0.5) ? { empleados: random.integer(6, 320) } : {}),
    ...(random.chance(0.4) ? { materiales: random.some(trade.materials, 2) } : {}),
    ...(random.chance(0.35) ? { anio_inicio: random.integer(1978, 2023) } : {}),
    ...(random.chance(0.3) ? { certificaciones: demoCertificates(random.decimal(0.1, 0.8, 2), trade, random) } : {}),
    ...(random.chance(0.5) ? contact(index) : {}),
  };
}

/** A plant that was visited: 17 of the 85 without potential for now, the others better the further they have come. */
function evaluatedPlant(identity: Identity, random: SeededRandom): Fields {
  const { trade, index, stage } = identity;
  const [low, high] = QUALITY[stage] ?? [0, 1];
  const quality = random.decimal(low, high, 3);
  const employees = random.integer(18, 900);
  return {
    ...identified(identity, random),
    ...where(identity, random),
    ...contact(index),
    ...processes(trade, random.integer(1, 3), random),
    parque_industrial: `Parque Industrial Demo ${identity.place.municipio}`,
    scian: trade.scian,
    anio_inicio: random.integer(1972, 2020),
    capital: random.pick(['NACIONAL', 'NACIONAL', 'NACIONAL', 'MIXTO', 'EXTRANJERO']),
    empleados: employees,
    ventas_mdp: Number((employees * random.decimal(0.6, 1.9, 2)).toFixed(1)),
    materiales: random.some(trade.materials, random.integer(1, 3)),
    productos: random.some(trade.products, random.integer(1, 3)),
    fracciones: random.some(trade.tariff, 2),
    ...tonnage(trade, random),
    certificaciones: demoCertificates(quality, trade, random),
    ...demoReadiness(quality, random),
  };
}

/** Range of quality, 0–1, by stage. */
const QUALITY: Readonly<Record<string, readonly [number, number]>> = {
  EVALUADO: [0.05, 0.4],
  CON_POTENCIAL: [0.4, 0.85],
  EN_DESARROLLO: [0.5, 0.9],
  VINCULADO: [0.65, 0.95],
  CONTRATADO: [0.8, 0.98],
};

function shuffled<Member>(members: readonly Member[], random: SeededRandom): Member[] {
  const order = members.map((member) => ({ member, rank: random.next() }));
  return order.sort((one, other) => one.rank - other.rank).map(({ member }) => member);
}
