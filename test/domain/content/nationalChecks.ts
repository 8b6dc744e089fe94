import assert from 'node:assert/strict';
import { exportValueAdded, procurementContent } from '../../../src/domain/content/nationalContent';
import { close, codes, numbers, toleranceOf, valueOf, type Checks } from './checking';

/** Worked cases of Mexico's own measures of content. */
export const nationalChecks: Checks = [
  [
    /^MX-VAEMG-01$/,
    ({ inputs, expected }) => {
      const { production = null, imported_inputs = null } = numbers.parse(inputs);
      close(valueOf(exportValueAdded(production, imported_inputs)) * 100, expected.share_pct, 0);
    },
  ],
  [
    /^MX-VAEMG-02$/,
    (example) => {
      const { vaemg = 0, pmg = 0 } = numbers.parse(example.inputs);
      close(valueOf(exportValueAdded(pmg, pmg - vaemg)), example.expected.share, toleranceOf(example));
    },
  ],
  [
    /^MX-VAEMG-03$/,
    ({ inputs, expected }) => {
      // What is neither value added nor national consumption is imported.
      const { vab_pct = 0, ci_nacional_pct = 0 } = numbers.parse(inputs);
      close(valueOf(exportValueAdded(100, 100 - vab_pct - ci_nacional_pct)) * 100, expected.share_pct, 0);
    },
  ],
  [
    /^MX-CN-01$/,
    ({ inputs, expected }) => {
      const { precio_venta = null, insumos_importados = null } = numbers.parse(inputs);
      const answer = procurementContent(precio_venta, insumos_importados);
      assert.equal(valueOf(answer) * 100, expected.cn_pct);
      assert.equal(valueOf(answer) >= 0.65, expected.cumple_65);
      assert.deepEqual(codes(answer), ['INTERPRETATION']);
    },
  ],
];
