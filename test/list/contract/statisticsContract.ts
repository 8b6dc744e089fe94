import assert from 'node:assert/strict';
import type { Observation } from '../../../src/domain/statistics/Observation';
import { ListError, type ListErrorCode } from '../../../src/list/ListError';
import type { User } from '../../../src/list/Row';
import type { Statistics } from '../../../src/list/Statistics';
import { person } from './ContractList';

/** Where the contract is run: an adapter whose statistics can be emptied and looked at as any user. */
export interface StatisticsSubject {
  empty(): Promise<(user: User) => Statistics>;
}

/** Exports of Querétaro in 2024, as published. */
export const figure = (changes: Partial<Observation> = {}): Observation => ({
  indicator: 'exports',
  place: 'MX-QUE',
  period: '2024',
  value: 16_000,
  unit: 'million USD',
  status: 'final',
  source: 'INEGI',
  vintage: '2025-06-30',
  printed: null,
  note: null,
  ...changes,
});

/** What every adapter of `Statistics` does. */
export function statisticsContract(subject: () => StatisticsSubject): void {
  let open: (user: User) => Statistics;
  beforeEach(async () => {
    open = await subject().empty();
  });

  const editor = (): Statistics => open(person('quetzal'));
  const reader = (): Statistics => open(person('lector'));
  const values = async (query: Parameters<Statistics['observations']>[0]) =>
    (await reader().observations(query)).map(({ place, period, value }) => [place, period, value]);

  it('records observations once: the same ones again change nothing', async () => {
    const observations = [figure(), figure({ period: '2023', value: 15_000 })];
    assert.deepEqual(await editor().record(observations), { created: 2, updated: 0, unchanged: 0, refused: [] });
    const before = await reader().indicators('exports');
    assert.deepEqual(await editor().record(observations), { created: 0, updated: 0, unchanged: 2, refused: [] });
    assert.deepEqual(await reader().indicators('exports'), before);
  });

  it('replaces an observation of the same source and vintage, and gives the indicator another version', async () => {
    await editor().record([figure()]);
    const [before] = await reader().indicators('exports');
    assert.deepEqual(await editor().record([figure({ value: 16_001 })]), {
      created: 0,
      updated: 1,
      unchanged: 0,
      refused: [],
    });
    const [after] = await reader().indicators('exports');
    assert.notEqual(after?.version, before?.version);
    assert.deepEqual(await values({ indicator: 'exports' }), [['MX-QUE', '2024', 16_001]]);
  });

  it('keeps vintages side by side and shows the newest of the surest by default', async () => {
    await editor().record([
      figure({ vintage: '2025-03-31', status: 'preliminary', value: 15_900 }),
      figure({ vintage: '2025-06-30', value: 16_000 }),
      figure({ vintage: '2025-09-30', status: 'questioned', value: 99 }),
    ]);
    assert.deepEqual(await values({ indicator: 'exports' }), [['MX-QUE', '2024', 16_000]]);
    assert.equal((await reader().observations({ indicator: 'exports', vintages: 'all' })).length, 3);
    assert.equal((await reader().indicators('exports'))[0]?.observations, 1);
  });

  it('keeps everything that was said about a number', async () => {
    const corrected = figure({ status: 'corrected', printed: '$16,000 billion', note: 'Dice «billion»: son millones' });
    await editor().record([corrected]);
    assert.deepEqual(await reader().observations({ indicator: 'exports', vintages: 'all' }), [corrected]);
  });

  it('keeps a missing number missing, never zero', async () => {
    await editor().record([figure({ value: null, status: 'confidential' })]);
    const [kept] = await reader().observations({ indicator: 'exports', vintages: 'all' });
    assert.deepEqual([kept?.value, kept?.status], [null, 'confidential']);
  });

  it('reads indicators, places and periods in any spelling, and keeps them canonical', async () => {
    await editor().record([
      figure({ indicator: 'Exportaciones', place: 'Qro', period: '2T 2024', unit: 'thousand USD' }),
    ]);
    assert.deepEqual(await values({ indicator: 'EXPORTS', places: ['Querétaro'], from: '2024', to: '2024' }), [
      ['MX-QUE', '2024-Q2', 16],
    ]);
  });

  it('chooses places and periods', async () => {
    const years = ['2022', '2023', '2024'];
    await editor().record(
      ['MX-QUE', 'MX-GUA'].flatMap((place) => years.map((period, index) => figure({ place, period, value: index }))),
    );
    assert.deepEqual(await values({ indicator: 'exports', places: ['GTO'], from: '2023' }), [
      ['MX-GUA', '2023', 1],
      ['MX-GUA', '2024', 2],
    ]);
    assert.equal((await values({ indicator: 'exports', to: '2022' })).length, 2);
    assert.deepEqual(await values({ indicator: 'exports', places: [] }), []);
  });

  it('sums the states of a region when it is asked for by name', async () => {
    const states = ['MX-AGU', 'MX-GUA', 'MX-JAL', 'MX-QUE', 'MX-SLP'];
    await editor().record(states.map((place) => figure({ place, value: 10 })));
    assert.deepEqual(await values({ indicator: 'exports', places: ['CBO'] }), [['CBO', '2024', 50]]);
  });

  it('finds indicators that have observations by any word', async () => {
    await editor().record([figure(), figure({ indicator: 'fdi' })]);
    assert.deepEqual(
      (await reader().indicators('')).map(({ id }) => id),
      ['exports', 'fdi'],
    );
    const [found] = await reader().indicators('inversión extranjera');
    assert.deepEqual([found?.id, found?.firstPeriod, found?.lastPeriod, found?.places], ['fdi', '2024', '2024', 1]);
    assert.deepEqual(await reader().indicators('zzz'), []);
  });

  it('refuses what it cannot read, with the column and a sentence, and takes the rest', async () => {
    const report = await editor().record([
      figure(),
      figure({ indicator: 'no such indicator' }),
      figure({ place: 'Atlantis' }),
      figure({ period: 'ayer' }),
      figure({ unit: 'kilos' }),
      figure({ value: 1 }),
    ]);
    assert.equal(report.created, 1);
    assert.deepEqual(
      report.refused.map(({ index, column }) => [index, column]),
      [
        [1, 'indicator'],
        [2, 'place'],
        [3, 'period'],
        [4, 'unit'],
        [5, 'value'],
      ],
    );
    for (const { sentence } of report.refused) assert.ok(sentence.es !== '' && sentence.en !== '');
  });

  it('takes any text as text', async () => {
    const note = '=HYPERLINK("http://x","y") \'; drop table statistics_observations; -- ñ 😀';
    await editor().record([figure({ note, source: '@SUM(1)' })]);
    const [kept] = await reader().observations({ indicator: 'exports', vintages: 'all' });
    assert.deepEqual([kept?.note, kept?.source], [note, '@SUM(1)']);
  });

  it('lets readers read but not record', async () => {
    await rejects('forbidden', reader().record([figure()]));
    assert.deepEqual(await reader().observations({ indicator: 'exports' }), []);
  });

  it('says what it cannot read in a question', async () => {
    await rejects('bad-request', reader().observations({ indicator: 'nothing' }));
    await rejects('bad-request', reader().observations({ indicator: 'exports', places: ['Atlantis'] }));
    await rejects('bad-request', reader().observations({ indicator: 'exports', from: 'ayer' }));
  });

  it('can be called off', async () => {
    const signal = AbortSignal.abort();
    await rejects('cancelled', reader().observations({ indicator: 'exports' }, { signal }));
    await rejects('cancelled', editor().record([figure()], { signal }));
  });
}

async function rejects(code: ListErrorCode, promise: Promise<unknown>): Promise<void> {
  await assert.rejects(promise, (cause: unknown) => {
    assert.ok(cause instanceof ListError);
    assert.equal(cause.code, code);
    assert.ok(cause.sentence.es !== '' && cause.sentence.en !== '');
    return true;
  });
}
