import { quote } from '../rows/Reading';
import { CORE_PART_NAMES, readCorePart, sayCorePart, type CorePartName } from './corePartName';
import type { CorePart } from './coreParts';
import { compareDecimals, decimalOf } from './Decimal';
import { finding, type Finding } from './Finding';

/** What a list of core parts is worth. */
export interface CoreList {
  /** Nothing that every vehicle has is absent. A vehicle has an engine with its transmission, or an advanced battery. */
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Every core part of the vehicle is on the list, once, by its name
 *
 * The super-core adds up the parts of Table A.2, column 1 that the vehicle has, and all of them must be originating; the components of
 * column 2 are some of the materials of a part.
 * Uniform Regulations, sections 14(4) to 14(10) and Table A.2.
 */
export function corePartsChecks(parts: readonly CorePart[]): CoreList {
  const named = parts.map(({ name }) => readCorePart(name));
  const findings: Finding[] = [];
  parts.forEach(({ name, vnm, listedVnm }, index) => {
    const part = named[index] ?? null;
    if (part === null) findings.push(noCorePart(name));
    else if (named.indexOf(part) < index) findings.push(twice(name, part));
    if (vnm !== null && listedVnm !== null && compareDecimals(decimalOf(listedVnm), decimalOf(vnm)) > 0) {
      findings.push(listedAboveAll(name));
    }
  });
  const absent = CORE_PART_NAMES.filter((part) => !named.includes(part));
  const has = (part: CorePartName): boolean => !absent.includes(part);
  const everyVehicle = has('BODY_AND_CHASSIS') && has('AXLE') && has('SUSPENSION') && has('STEERING');
  if (absent.length > 0) findings.push(absentParts(absent));
  return { complete: everyVehicle && ((has('ENGINE') && has('TRANSMISSION')) || has('BATTERY')), findings };
}

function noCorePart(name: string): Finding {
  const list = (language: 'es' | 'en'): string => CORE_PART_NAMES.map((each) => sayCorePart(each)[language]).join(', ');
  return finding(
    'PART_NOT_UNDERSTOOD',
    'error',
    `${quote(name)} no es una parte de la tabla A.2, columna 1: escriba ${list('es')}.`,
    `${quote(name)} is not a part of Table A.2, column 1: write ${list('en')}.`,
  );
}

function twice(name: string, part: CorePartName): Finding {
  const said = sayCorePart(part);
  return finding(
    'CORE_PART_TWICE',
    'warning',
    `${quote(name)} es otra vez ${said.es}: si no son componentes distintos, se cuenta doble.`,
    `${quote(name)} is ${said.en} again: unless they are different ones, it counts twice.`,
  );
}

function absentParts(absent: readonly CorePartName[]): Finding {
  const list = (language: 'es' | 'en'): string => absent.map((each) => sayCorePart(each)[language]).join(', ');
  return finding(
    'CORE_PART_ABSENT',
    'warning',
    `No se dieron: ${list('es')}. Cuentan todas las partes de la columna 1 que lleva el vehículo; confirme que no las lleva.`,
    `Not given: ${list('en')}. All parts of column 1 that the vehicle has count; confirm that it does not have them.`,
  );
}

function listedAboveAll(name: string): Finding {
  return finding(
    'LISTED_VNM_GT_VNM',
    'warning',
    `${quote(name)}: el VMN de la columna 2 es mayor que todo su VMN, del que es una parte; revise los dos.`,
    `${quote(name)}: the column 2 VNM is above all of its VNM, of which it is a part; check both.`,
  );
}
