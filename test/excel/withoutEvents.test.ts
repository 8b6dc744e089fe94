import assert from 'node:assert/strict';
import { withoutEvents } from '../../src/excel/withoutEvents';

/** A workbook whose answers from one on fail. */
function workbook(failsFrom: number): Parameters<typeof withoutEvents>[0] {
  let syncs = 0;
  return {
    runtime: { enableEvents: true },
    sync: () => ((syncs += 1) < failsFrom ? Promise.resolve() : Promise.reject(new Error('the host is gone'))),
  };
}

describe('work without events', () => {
  const fails = (): Promise<never> => Promise.reject(new Error('the sheet is protected'));

  it('tells what went wrong first, even when events cannot be turned on again', () =>
    assert.rejects(withoutEvents(workbook(2), fails), /the sheet is protected/));

  it('turns events on again after a failure', async () => {
    const context = workbook(Infinity);
    await assert.rejects(withoutEvents(context, fails), /the sheet is protected/);
    assert.equal(context.runtime.enableEvents, true);
  });

  it('says when all went well but events cannot be turned on again', () =>
    assert.rejects(
      withoutEvents(workbook(2), () => Promise.resolve(1)),
      /the host is gone/,
    ));

  it('gives what the work gives, with events off meanwhile', async () => {
    const context = workbook(Infinity);
    assert.equal(await withoutEvents(context, () => Promise.resolve(context.runtime.enableEvents)), false);
    assert.equal(context.runtime.enableEvents, true);
  });
});
