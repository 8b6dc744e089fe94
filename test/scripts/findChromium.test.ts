import assert from 'node:assert/strict';
import findChromium from '../../scripts/steps/findChromium.cjs';
import { chromiumPath } from '../support/chromium';

describe('the Chromium of the browser tests', () => {
  const named = process.env.CHROMIUM_PATH;

  afterEach(() => {
    if (named === undefined) delete process.env.CHROMIUM_PATH;
    else process.env.CHROMIUM_PATH = named;
  });

  it('is the one that CHROMIUM_PATH names', () => {
    process.env.CHROMIUM_PATH = process.execPath;
    assert.equal(findChromium(), process.execPath);
    assert.equal(chromiumPath(), process.execPath);
  });

  it('is looked for elsewhere when that path leads nowhere', () => {
    process.env.CHROMIUM_PATH = `${process.execPath}-that-is-not-there`;
    assert.notEqual(findChromium(), process.env.CHROMIUM_PATH);
  });
});
