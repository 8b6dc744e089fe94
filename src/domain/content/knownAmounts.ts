import type { Bilingual } from '../language';
import { finding, refused, unknown, type Finding, type Refused, type Unknown } from './Finding';
import { SUM_TOO_LARGE } from './sumTooLarge';

/** All amounts known, finite and not negative. */
export interface Known<Name extends string> {
  readonly kind: 'known';
  readonly amounts: Readonly<Record<Name, number>>;
}

/**
 * Amounts that a rule needs are all known and none is negative.
 *
 * Null is unknown. What is wrong is said before what is missing, each with the name of the amount (Spanish with its article).
 */
export function knownAmounts<Name extends string>(
  names: Readonly<Record<Name, Bilingual>>,
  amounts: Readonly<Record<Name, number | null>>,
): Known<Name> | Refused | Unknown {
  const wrong: Finding[] = [];
  const missing: Finding[] = [];
  const values: Readonly<Record<string, number | null>> = amounts;
  for (const [name, { es, en }] of Object.entries<Bilingual>(names)) {
    const value = values[name] ?? null;
    if (value === null) {
      missing.push(
        finding(
          'COST_UNKNOWN',
          'missing',
          `Falta un dato: ${es}; en blanco no es cero.`,
          `Missing: ${en}; blank is not zero.`,
        ),
      );
    } else if (value === Infinity) {
      wrong.push(SUM_TOO_LARGE);
    } else if (!Number.isFinite(value)) {
      wrong.push(finding('NOT_A_NUMBER', 'error', `Debe ser un número: ${es}.`, `This must be a number: ${en}.`));
    } else if (value < 0) {
      wrong.push(finding('NEGATIVE_COST', 'error', `Debe ser cero o más: ${es}.`, `This must be zero or more: ${en}.`));
    }
  }
  if (wrong.length > 0) return refused(...wrong);
  return allKnown(amounts) ? { kind: 'known', amounts } : unknown(...missing);
}

function allKnown<Name extends string>(
  amounts: Readonly<Record<Name, number | null>>,
): amounts is Readonly<Record<Name, number>> {
  return Object.values(amounts).every((value) => value !== null);
}
