import type { Fields } from '../../domain/rows/Field';
import { demoId } from './demoId';
import { DEMO_STATES, type DemoState } from './demoPlaces';
import { DEMO_SOURCE, type DemoRow } from './demoSuppliers';
import { SeededRandom } from './SeededRandom';

interface Need {
  readonly producto: string;
  readonly proceso: string;
  readonly material: string;
  readonly tonelaje?: number;
  readonly certificaciones: readonly string[];
  readonly cqi?: readonly string[];
  readonly volumen: number;
  readonly at: readonly [DemoState, number];
  readonly kmMax: number;
  readonly inicio: string;
  readonly fraccion: string;
  readonly origen: string;
  /** Value of what is imported today, USD a year. */
  readonly valor: number;
  readonly nivel: string;
}

/** Twelve things that buyers who do not exist import today and would rather buy in the region. */
const NEEDS: readonly Need[] = [
  {
    producto: 'Soporte estampado de batería',
    proceso: '2.ESTAM.PROG',
    material: 'M.AC.HSS',
    tonelaje: 400,
    certificaciones: ['ISO9001'],
    volumen: 600_000,
    at: ['AGU', 0],
    kmMax: 500,
    inicio: '2027-07-01',
    fraccion: '87082999',
    origen: 'China',
    valor: 2_400_000,
    nivel: 'T1',
  },
  {
    producto: 'Refuerzo de poste B',
    proceso: '2.ESTAM.TRANS',
    material: 'M.AC.HSS',
    tonelaje: 800,
    certificaciones: ['IATF16949'],
    volumen: 240_000,
    at: ['GUA', 1],
    kmMax: 350,
    inicio: '2027-09-01',
    fraccion: '87082999',
    origen: 'Corea',
    valor: 5_100_000,
    nivel: 'OEM',
  },
  {
    producto: 'Cubierta de motor',
    proceso: '1.PLAST.INY',
    material: 'T.PA',
    tonelaje: 850,
    certificaciones: ['IATF16949'],
    cqi: ['CQI-23'],
    volumen: 180_000,
    at: ['QUE', 1],
    kmMax: 300,
    inicio: '2027-03-01',
    fraccion: '87089999',
    origen: 'China',
    valor: 1_900_000,
    nivel: 'T1',
  },
  {
    producto: 'Clips y grapas de arnés',
    proceso: '1.PLAST.INY',
    material: 'T.POM',
    tonelaje: 80,
    certificaciones: ['ISO9001'],
    volumen: 12_000_000,
    at: ['SLP', 0],
    kmMax: 400,
    inicio: '2027-01-15',
    fraccion: '39269099',
    origen: 'Taiwán',
    valor: 640_000,
    nivel: 'T2',
  },
  {
    producto: 'Molde de inyección de 850 t',
    proceso: '3.HERR.MOLDE',
    material: 'M.AC.HERR',
    certificaciones: ['ISO9001'],
    volumen: 14,
    at: ['GUA', 3],
    kmMax: 600,
    inicio: '2027-05-01',
    fraccion: '84807199',
    origen: 'China',
    valor: 3_300_000,
    nivel: 'T1',
  },
  {
    producto: 'Mantenimiento de troqueles progresivos',
    proceso: '3.HERR.MTTO',
    material: 'M.AC.HERR',
    certificaciones: [],
    volumen: 90,
    at: ['AGU', 1],
    kmMax: 150,
    inicio: '2026-12-01',
    fraccion: '84807199',
    origen: 'Japón',
    valor: 420_000,
    nivel: 'T1',
  },
  {
    producto: 'Aislante acústico de piso',
    proceso: '5.LAM',
    material: 'X.TEX',
    certificaciones: ['ISO9001'],
    volumen: 300_000,
    at: ['JAL', 3],
    kmMax: 450,
    inicio: '2027-08-01',
    fraccion: '87082999',
    origen: 'Vietnam',
    valor: 1_250_000,
    nivel: 'T1',
  },
  {
    producto: 'Cinta de acero cortada a 42 mm',
    proceso: '2.LAMIN',
    material: 'M.AC.BC',
    certificaciones: ['ISO9001'],
    volumen: 2_400,
    at: ['SLP', 2],
    kmMax: 500,
    inicio: '2027-02-01',
    fraccion: '73269099',
    origen: 'Japón',
    valor: 4_700_000,
    nivel: 'T2',
  },
  {
    producto: 'Empaque suajado de faro',
    proceso: '3.CORTE.SUAJE',
    material: 'H.EPDM',
    certificaciones: ['ISO9001'],
    volumen: 1_600_000,
    at: ['QUE', 3],
    kmMax: 300,
    inicio: '2027-04-01',
    fraccion: '40169999',
    origen: 'Tailandia',
    valor: 380_000,
    nivel: 'T1',
  },
  {
    producto: 'Carcasa de bomba en aluminio',
    proceso: '1.FUND.HPDC',
    material: 'M.AL',
    tonelaje: 900,
    certificaciones: ['IATF16949'],
    cqi: ['CQI-27'],
    volumen: 420_000,
    at: ['GUA', 2],
    kmMax: 400,
    inicio: '2027-10-01',
    fraccion: '87089999',
    origen: 'China',
    valor: 3_900_000,
    nivel: 'T1',
  },
  {
    producto: 'Zincado de sujetadores',
    proceso: '5.GALV',
    material: 'M.AC',
    certificaciones: ['ISO9001'],
    cqi: ['CQI-11'],
    volumen: 30_000_000,
    at: ['QUE', 0],
    kmMax: 200,
    inicio: '2027-01-01',
    fraccion: '73269099',
    origen: 'Estados Unidos',
    valor: 710_000,
    nivel: 'T2',
  },
  {
    producto: 'Buje maquinado de suspensión',
    proceso: '3.MAQ.TORNO',
    material: 'M.AC',
    certificaciones: ['ISO9001'],
    volumen: 900_000,
    at: ['JAL', 5],
    kmMax: 500,
    inicio: '2027-06-01',
    fraccion: '87089999',
    origen: 'India',
    valor: 1_100_000,
    nivel: 'T1',
  },
];

/** Far behind the ids of suppliers. */
const FIRST_ID = 10_000;

/** The demo demands, always the same ones, labelled as demo like the suppliers. */
export function demoDemands(): readonly DemoRow[] {
  const random = new SeededRandom(12);
  return NEEDS.map((wanted, index) => {
    const { places } = DEMO_STATES[wanted.at[0]];
    const place = places[wanted.at[1]] ?? places[0];
    const fields: Fields = {
      id_demanda: `DEMO-D${String(index + 1).padStart(2, '0')}`,
      comprador: `Comprador ${String.fromCharCode(65 + index)} (demo)`,
      nivel_comprador: wanted.nivel,
      producto: wanted.producto,
      proceso: wanted.proceso,
      material: wanted.material,
      ...(wanted.tonelaje === undefined ? {} : { tonelaje: wanted.tonelaje }),
      ...(wanted.certificaciones.length === 0 ? {} : { certificaciones: wanted.certificaciones }),
      ...(wanted.cqi === undefined ? {} : { cqi: wanted.cqi }),
      volumen_anual: wanted.volumen,
      estado: wanted.at[0],
      municipio: place.municipio,
      lat: place.lat,
      lon: place.lon,
      km_max: wanted.kmMax,
      fecha_inicio: wanted.inicio,
      fraccion: wanted.fraccion,
      origen_importacion: wanted.origen,
      valor_importacion_usd: wanted.valor,
      estatus: index % 4 === 3 ? 'EN_REVISION' : 'ABIERTA',
      contacto: 'Contacto de demostración',
      correo: `comprador-${index + 1}@example.org`,
      consentimiento: 'SOLO_CLUSTERES',
      fuente: DEMO_SOURCE,
      fecha_actualizacion: '2026-11-03',
    };
    return { id: demoId(FIRST_ID + index, random), fields };
  });
}
