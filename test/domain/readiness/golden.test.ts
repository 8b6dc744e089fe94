import assert from 'node:assert/strict';
import { z } from 'zod';
import { geometricScore, weightedGeometricMean } from '../../../src/domain/readiness/geometricScore';
import { improvementAreas } from '../../../src/domain/readiness/improvementAreas';
import { nextActions } from '../../../src/domain/readiness/nextActions';
import { readinessRubric } from '../../../src/domain/readiness/Rubric';
import { scoreSupplier } from '../../../src/domain/readiness/scoreSupplier';
import { asOf, caseIds, goldenRows, methodCase } from './readinessCases';

const rubric = readinessRubric();

/** Expected gains are printed with four decimals. */
const GAIN_TOLERANCE = 5.1e-5;

const near = (
  actual: number | null | undefined,
  expected: number | undefined,
  tolerance: number,
  what: string,
): void => {
  assert.ok(typeof actual === 'number' && expected !== undefined, `${what}: ${String(actual)}, ${String(expected)}`);
  assert.ok(Math.abs(actual - expected) <= tolerance, `${what}: ${actual} is not ${expected}`);
};

describe('golden rows of the rubric', () => {
  for (const { id, inputs, expected, tolerance } of goldenRows) {
    describe(id, () => {
      const assessment = scoreSupplier(rubric, inputs, { asOf });

      it('has the score, bounds, coverage and confidence', () => {
        near(assessment.score, expected.score, tolerance, 'score');
        near(assessment.low, expected.low, tolerance, 'low');
        near(assessment.high, expected.high, tolerance, 'high');
        near(assessment.coverage, expected.coverage, tolerance, 'coverage');
        near(assessment.confidence, expected.confidence, tolerance, 'confidence');
      });

      it('has the points of every criterion', () => {
        assert.equal(assessment.criteria.length, Object.keys(expected.criteria).length);
        for (const { criterion, points } of assessment.criteria) {
          const wanted = expected.criteria[criterion.id];
          if (wanted === 'NA') assert.equal(points.kind, 'na', criterion.id);
          else if (typeof wanted !== 'number') assert.equal(points.kind, 'unknown', criterion.id);
          else near(points.kind === 'known' ? points.points : null, wanted, tolerance, criterion.id);
        }
      });

      it('has the score, coverage and contribution of every dimension', () => {
        for (const dimension of assessment.dimensions) {
          near(dimension.score, expected.dimensions[dimension.id], tolerance, dimension.id);
          near(dimension.coverage, expected.dimCoverage[dimension.id], tolerance, dimension.id);
          near(dimension.contribution, expected.contributions[dimension.id], tolerance, dimension.id);
        }
      });

      it('has the band, its gates and the blocks of eligibility', () => {
        assert.equal(assessment.scoreBand, expected.scoreBand);
        assert.equal(assessment.band, expected.band);
        assert.equal(assessment.insufficient, expected.insufficient);
        assert.deepEqual(
          assessment.gates.map((gate) => gate.id),
          expected.gates,
        );
        assert.deepEqual(
          assessment.gates.filter(({ binding }) => binding).map((gate) => gate.id),
          expected.bindingGates,
        );
        assert.deepEqual(assessment.eligibilityBlocks, expected.eligibilityBlocks);
      });

      it('loses its points in the areas', () => {
        const areas = improvementAreas(rubric, assessment);
        assert.equal(areas.length, Object.keys(expected.areaLoss).length);
        for (const area of areas) near(area.loss, expected.areaLoss[area.id], tolerance, area.id);
      });

      it('has the next actions, in order', () => {
        const actions = nextActions(rubric, inputs, assessment);
        assert.deepEqual(
          actions.map(({ criterion, bandsGained, gateLinked, area, sentence }) => ({
            criterion,
            bandsGained,
            gateLinked,
            area,
            es: sentence.es,
          })),
          expected.nextActions.map(({ criterion, bandsGained, gateLinked, area, es }) => ({
            criterion,
            bandsGained,
            gateLinked,
            area,
            es,
          })),
        );
        actions.forEach(({ gain, criterion }, index) => {
          near(gain, expected.nextActions[index]?.gain, GAIN_TOLERANCE, criterion);
        });
      });

      it('has the geometric score and band', () => {
        const geometric = geometricScore(rubric, assessment);
        near(geometric?.score, expected.geometric.score, tolerance, 'geometric');
        assert.equal(geometric?.band, expected.geometric.band);
      });
    });
  }
});

describe('published methods that the rubric uses', () => {
  it('gives the points of the PPM table (DRIV_PPM; its complaints table is no criterion of the rubric)', () => {
    const { inputs, expected } = methodCase(
      'DRIV_PPM',
      z.object({
        inputs: z.object({ ppm: z.array(z.number()) }),
        expected: z.object({ ppmPoints: z.array(z.number()) }),
      }),
    );
    const points = inputs.ppm.map((ppm) => {
      const result = scoreSupplier(rubric, { ppm }, { asOf }).criteria.find(({ criterion }) => criterion.id === 'ppm');
      return result?.points.kind === 'known' ? result.points.points : null;
    });
    assert.deepEqual(points, expected.ppmPoints);
  });

  it('gives the geometric means (COINR_MEANS; the harmonic mean is not offered)', () => {
    const { inputs, expected } = methodCase(
      'COINR_MEANS',
      z.object({
        inputs: z.object({ x: z.array(z.number()) }),
        expected: z.object({ geometric: z.number(), geometric_w112: z.number() }),
      }),
    );
    near(weightedGeometricMean(inputs.x, [1, 1, 1]), expected.geometric, 1e-9, 'equal weights');
    near(weightedGeometricMean(inputs.x, [1, 1, 2]), expected.geometric_w112, 1e-9, 'weights 1, 1, 2');
  });

  it('skips no case of the file', () => {
    const others = caseIds.filter((id) => !goldenRows.some((row) => row.id === id));
    assert.deepEqual([...others].sort(), ['COINR_MEANS', 'DRIV_PPM']);
    assert.equal(goldenRows.length, 9);
  });
});
