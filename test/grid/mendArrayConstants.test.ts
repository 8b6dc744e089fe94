import assert from 'node:assert/strict';
import { ArrayValueObject } from '@univerjs/engine-formula';
import { mendArrayConstants } from '../../src/grid/functions/mendArrayConstants';

describe('array constants', () => {
  it('are not left unmended in silence when the engine changes', () => {
    const { prototype } = ArrayValueObject;
    const reading: unknown = Reflect.get(prototype, '_formatValue');
    Reflect.set(prototype, '_formatValue', undefined);
    try {
      assert.throws(mendArrayConstants, /no ArrayValueObject\._formatValue/);
    } finally {
      Reflect.set(prototype, '_formatValue', reading);
    }
  });
});
