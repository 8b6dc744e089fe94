import assert from 'node:assert/strict';
import { importObservations } from '../../src/cli/import/importObservations';
import type { ImportReport } from '../../src/cli/import/ImportReport';
import { identityOf, saysTheSame } from '../../src/domain/statistics/observationIdentity';
import type { Observation } from '../../src/domain/statistics/Observation';
import type { Statistics } from '../../src/list/Statistics';
import { fileOf } from './support/fileOf';

type Kept = Pick<Statistics, 'observations' | 'record'> & { readonly held: Map<string, Observation> };

/** Statistics that hold what was recorded, and nothing else. */
function statistics(): Kept {
  const held = new Map<string, Observation>();
  return {
    held,
    observations: ({ indicator, places }) =>
      Promise.resolve(
        [...held.values()].filter((each) => each.indicator === indicator && (places?.includes(each.place) ?? true)),
      ),
    record: (observations) => {
      const totals = { created: 0, updated: 0, unchanged: 0, refused: [] };
      for (const each of observations) {
        const before = held.get(identityOf(each));
        if (before === undefined) totals.created += 1;
        else if (saysTheSame(before, each)) totals.unchanged += 1;
        else totals.updated += 1;
        held.set(identityOf(each), each);
      }
      return Promise.resolve(totals);
    },
  };
}

function take(kept: Kept, lines: readonly string[], dryRun = false): Promise<ImportReport> {
  return importObservations(kept, fileOf(...lines), { file: 'x.csv', dryRun, onProgress: () => undefined });
}

const counts = ({ read, created, updated, unchanged, refused }: ImportReport): readonly number[] => [
  read,
  created,
  updated,
  unchanged,
  refused,
];

const HEAD = 'Indicador;Entidad;Año;Valor;Unidad;Fuente';
const LINES = [
  HEAD,
  'exports;Querétaro;2024;1,500;thousand USD;INEGI 2025-10-16',
  'exports;22;2024;1.5;million USD;INEGI 2025-10-16',
  'exports;QRO;2024;9;;INEGI 2025-10-16',
  'exports;JAL;2024;;;INEGI 2025-10-16',
  'exports;Atlántida;2024;1;;INEGI',
  'exports;JAL;2023;muchos;;INEGI',
];

describe('observations imported from a file', () => {
  it('are read in any spelling, once each; contradictions and wrong values are refused with line and column', async () => {
    const kept = statistics();
    const report = await take(kept, LINES);
    assert.deepEqual(counts(report), [6, 2, 0, 1, 3]);
    assert.deepEqual(
      report.refusals.map(({ line, column }) => [line, column]),
      [
        [4, 'Valor'],
        [6, 'Entidad'],
        [7, 'Valor'],
      ],
    );
    assert.match(report.refusals[0]?.sentence.es ?? '', /La línea 2 dice otra cosa/);
    assert.deepEqual(
      [...kept.held.values()].map(({ place, value, status, vintage }) => [place, value, status, vintage]),
      [
        ['MX-QUE', 1.5, 'ok', '2025-10-16'],
        ['MX-JAL', null, 'missing', '2025-10-16'],
      ],
    );
  });

  it('change nothing when they come again, and replace what they correct', async () => {
    const kept = statistics();
    await take(kept, LINES);
    assert.deepEqual(counts(await take(kept, LINES)), [6, 0, 0, 3, 3]);
    const corrected = [HEAD, 'exports;QRO;2024;1.7;;INEGI 2025-10-16', 'exports;QRO;2024;1.8;;INEGI 2026-01-15'];
    assert.deepEqual(counts(await take(kept, corrected)), [2, 1, 1, 0, 0]);
  });

  it('are only counted in a dry run, as they are then recorded', async () => {
    const kept = statistics();
    await take(kept, LINES.slice(0, 2));
    const before = [...kept.held.values()];
    const dry = await take(kept, LINES, true);
    assert.deepEqual([...kept.held.values()], before);
    assert.deepEqual({ ...dry, dryRun: false }, await take(kept, LINES));
  });

  it('travel in batches', async () => {
    const kept = statistics();
    const sizes: number[] = [];
    const counting = {
      ...kept,
      record: (batch: readonly Observation[]) => {
        sizes.push(batch.length);
        return kept.record(batch);
      },
    };
    const lines = Array.from({ length: 2_001 }, (_, n) => `exports;QRO;${1990 + (n % 30)};${n};;Serie ${n}`);
    assert.deepEqual(counts(await take(counting, [HEAD, ...lines])), [2_001, 2_001, 0, 0, 0]);
    assert.deepEqual(sizes, [2_000, 1]);
  });
});
