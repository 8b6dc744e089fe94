import assert from 'node:assert/strict';
import { assemblyCredit, type AssemblyPlant } from '../../../src/domain/content/assemblyCredit';

describe('a plant of the assembly credit that may be the own one', () => {
  const engines: AssemblyPlant = { product: 'ENGINES', capacity: 100_000, paysFloor: true, inRegion: true, own: null };
  const cases = [
    { own: null, contractYears: 2, points: 'unknown' },
    { own: null, contractYears: 0, points: 'unknown' },
    { own: null, contractYears: null, points: 'unknown' },
    { own: null, contractYears: 3, points: 5 },
    { own: false, contractYears: 2, points: 0 },
    { own: false, contractYears: 0, points: 0 },
    { own: true, contractYears: 0, points: 5 },
  ] as const;
  for (const { points, ...plant } of cases) {
    it(`has a credit of ${points} when own is ${plant.own} and the contract ${plant.contractYears} years`, () => {
      const answer = assemblyCredit('LIGHT_TRUCK', [{ ...engines, ...plant }]);
      assert.equal(answer.kind === 'value' ? answer.value : answer.kind, points);
    });
  }
});
