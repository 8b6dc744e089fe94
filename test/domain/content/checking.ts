import assert from 'node:assert/strict';
import { z } from 'zod';
import type { ContentCase } from './contentCases';

/** What a worked case proves, by its id or by the family its id begins with. */
export type Check = (example: ContentCase) => void;
export type Checks = readonly (readonly [RegExp, Check])[];

export const number = z.number();
export const numbers = z.record(z.string(), number);

export const valueOf = (result: { kind: string; value?: number }): number => {
  assert.equal(result.kind, 'value');
  return number.parse(result.value);
};

export const close = (actual: number | undefined, expected: unknown, tolerance: number): void => {
  const wanted = number.parse(expected);
  assert.ok(
    actual !== undefined && Math.abs(actual - wanted) <= tolerance + 1e-9,
    `${actual} is not ${wanted} ± ${tolerance}`,
  );
};

/** How far the source rounded what it prints: an amount, or a percentage of the printed number. */
export const toleranceOf = ({ tolerance }: ContentCase, printed = 0): number =>
  typeof tolerance === 'string' ? (Number.parseFloat(tolerance) / 100) * Math.abs(printed) : (tolerance ?? 0);

export const sum = (values: Readonly<Record<string, number>>): number =>
  Object.values(values).reduce((a, b) => a + b, 0);

export const codes = ({ findings }: { findings: readonly { code: string }[] }): readonly string[] =>
  findings.map(({ code }) => code);
