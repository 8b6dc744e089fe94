import type { Bilingual } from '../language';
import { looseKey } from '../rows/looseKey';

/** A part of Table A.2, column 1. */
export type CorePartName =
  'ENGINE' | 'TRANSMISSION' | 'BODY_AND_CHASSIS' | 'AXLE' | 'SUSPENSION' | 'STEERING' | 'BATTERY';

/** Spanish and English name, then other words. */
const WORDS: Readonly<Record<CorePartName, readonly [es: string, en: string, ...others: string[]]>> = {
  ENGINE: ['motor', 'engine', 'motores', 'engines', 'motor de gasolina', 'motor diésel', 'motor de combustión'],
  TRANSMISSION: ['transmisión', 'transmission', 'transmisiones', 'transmissions', 'caja de velocidades', 'gearbox'],
  BODY_AND_CHASSIS: [
    'carrocería y chasis',
    'body and chassis',
    'carrocería',
    'chasis',
    'chasis y carrocería',
    'body chassis',
    'body',
    'chassis',
  ],
  AXLE: [
    'eje',
    'axle',
    'ejes',
    'axles',
    'eje delantero',
    'eje trasero',
    'front axle',
    'rear axle',
    'ejes motrices',
    'drive axle',
    'drive axles',
  ],
  SUSPENSION: ['suspensión', 'suspension', 'sistema de suspensión', 'suspension system', 'suspension systems'],
  STEERING: ['dirección', 'steering', 'sistema de dirección', 'steering system', 'steering systems'],
  BATTERY: ['batería avanzada', 'advanced battery', 'batería', 'battery', 'baterías avanzadas', 'advanced batteries'],
};
const NAMES = Object.keys(WORDS) as readonly CorePartName[];
const READ: ReadonlyMap<string, CorePartName> = new Map(
  NAMES.flatMap((name) => [name, ...WORDS[name]].map((word): [string, CorePartName] => [looseKey(word), name])),
);

/** In the order of the table. */
export const CORE_PART_NAMES = NAMES;

/** The core part that a text names, in Spanish or English; null when it is none. */
export function readCorePart(text: string): CorePartName | null {
  return READ.get(looseKey(text)) ?? null;
}

export function sayCorePart(name: CorePartName): Bilingual {
  const [es, en] = WORDS[name];
  return { es, en };
}
