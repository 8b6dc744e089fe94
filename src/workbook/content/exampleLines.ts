import type { BillFieldId } from '../../domain/content/bill/billFields';
import { exactSum } from '../../domain/content/exactSum';
import type { Bilingual } from '../../domain/language';

/** What a made-up line holds besides its origin and certificate. */
export interface ExampleLine {
  readonly description: Bilingual;
  /** `certified` is originating with a certificate for the year. */
  readonly origin: 'certified' | 'declared' | 'non-originating';
  readonly cells: Partial<Record<BillFieldId, string | number>>;
  /** A documented freight that may be taken out. */
  readonly freight?: number;
}

/**
 * A gear unit: five originating materials, one of them without a certificate, and three from outside the region
 *
 * Parts, suppliers and prices are made up.
 */
export const exampleLines: readonly ExampleLine[] = [
  {
    description: { es: 'Carcasa de aluminio', en: 'Aluminium housing' },
    origin: 'certified',
    cells: { part: 'CR-1001', supplier: 'Fundición Muestra', state: 'Guanajuato', hs: '8708.40', value: 182.5 },
  },
  {
    description: { es: 'Juego de engranes', en: 'Gear set' },
    origin: 'certified',
    cells: { part: 'EN-2040', supplier: 'Engranes Muestra', state: 'San Luis Potosí', hs: '8708.40', value: 126 },
  },
  {
    description: { es: 'Rodamientos', en: 'Bearings' },
    origin: 'non-originating',
    cells: { part: 'RD-3310', supplier: 'Rodamientos Muestra', hs: '8482.10', value: 96.4 },
  },
  {
    description: { es: 'Sensor de velocidad', en: 'Speed sensor' },
    origin: 'non-originating',
    cells: { part: 'SN-4105', supplier: 'Sensores Muestra', hs: '9031.80', value: 58.75 },
    freight: 4.2,
  },
  {
    description: { es: 'Arnés eléctrico', en: 'Wiring harness' },
    origin: 'certified',
    cells: { part: 'AR-5200', supplier: 'Arneses Muestra', state: 'Aguascalientes', hs: '8544.30', value: 74.3 },
  },
  {
    description: { es: 'Retenes', en: 'Seals' },
    origin: 'declared',
    cells: { part: 'RT-6012', supplier: 'Sellos Muestra', state: 'Querétaro', hs: '4016.93', value: 12.9 },
  },
  {
    description: { es: 'Tornillería', en: 'Fasteners' },
    origin: 'certified',
    cells: { part: 'TR-7001', supplier: 'Tornillos Muestra', state: 'Jalisco', hs: '7318.15', value: 18.2 },
  },
  {
    description: { es: 'Módulo de control', en: 'Control module' },
    origin: 'non-originating',
    cells: { part: 'MC-8800', supplier: 'Módulos Muestra', hs: '8537.10', value: 88, regional_price: 95 },
  },
];

/** Costs of the made-up good, in the money of its lines: net cost 1,000, adjusted transaction value 1,210. */
export const exampleCosts = {
  total: 1080,
  promotion: 15,
  royalties: 25,
  shipping: 32,
  interest: 8,
  price: 1240,
  adjustments: 30,
} as const;

/** What the lines add up to. */
export const exampleMaterials = exactSum(exampleLines.map(({ cells }) => Number(cells.value)));
