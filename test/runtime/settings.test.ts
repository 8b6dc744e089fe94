import assert from 'node:assert/strict';
import type { KeptTexts } from '../../src/runtime/KeptTexts';
import { recalculateOnChange } from '../../src/runtime/recalculateOnChange';
import { openSettings, type SettingsStore } from '../../src/runtime/SettingsStore';
import { SpokenLanguage } from '../../src/runtime/SpokenLanguage';

/** What a computer keeps, in memory. */
function keptTexts(): KeptTexts {
  const texts = new Map<string, string>();
  return {
    load: (key) => Promise.resolve(texts.get(key) ?? null),
    save: (key, text) => Promise.resolve(void texts.set(key, text)),
    erase: (key) => Promise.resolve(void texts.delete(key)),
  };
}

describe('when settings change', () => {
  let settings: SettingsStore;
  let calculated: number;
  let failures: unknown[];

  beforeEach(async () => {
    settings = await openSettings(keptTexts(), 'http://127.0.0.1:4100');
    calculated = 0;
    failures = [];
  });

  const count = () => {
    calculated++;
    return Promise.resolve();
  };
  const watch = (recalculate: () => Promise<void> = count) =>
    recalculateOnChange(settings, recalculate, (error) => failures.push(error));

  it('the cells are calculated anew after a first sign-in', async () => {
    watch();
    assert.equal(calculated, 0, 'nothing has changed yet');
    await settings.save({ user: 'ana' });
    assert.equal(calculated, 1);
  });

  for (const change of [{ service: 'https://lista.example' }, { language: 'en' as const }]) {
    it(`the cells are calculated anew for another ${Object.keys(change).join()}`, async () => {
      watch();
      await settings.save(change);
      assert.equal(calculated, 1);
    });
  }

  it('the cells are left alone when nothing they depend on changed', async () => {
    watch();
    await settings.save({ welcomed: true });
    await settings.save({ user: null, language: null, service: 'http://127.0.0.1:4100' });
    assert.equal(calculated, 0);
  });

  it('a calculation that Excel refuses is told, and the settings are kept', async () => {
    watch(() => Promise.reject(new Error('a cell is being edited')));
    await settings.save({ user: 'ana' });
    await Promise.resolve();
    assert.match(String(failures[0]), /being edited/);
    assert.equal(settings.current().user, 'ana');
  });
});

describe('the language that is spoken', () => {
  it('is the one of Excel until the settings are read, then the chosen one', async () => {
    const spoken = new SpokenLanguage(() => 'en-US');
    assert.equal(spoken.current(), 'en');
    const settings = await openSettings(keptTexts(), 'http://127.0.0.1:4100');
    spoken.follow(settings);
    assert.equal(spoken.current(), 'en');
    await settings.save({ language: 'es' });
    assert.equal(spoken.current(), 'es');
  });
});
