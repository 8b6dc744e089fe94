import assert from 'node:assert/strict';
import { z } from 'zod';
import { coreParts, type CoreOption } from '../../../src/domain/content/coreParts';
import { heavyTruckCredit } from '../../../src/domain/content/heavyTruckCredit';
import { labourValueContent, technologyPoints } from '../../../src/domain/content/labourValueContent';
import { metalsContent } from '../../../src/domain/content/metalsContent';
import { liesIn, plantPlace } from '../../../src/domain/content/region/plantPlace';
import { readRegion } from '../../../src/domain/content/region/readRegion';
import { rollUp } from '../../../src/domain/content/rollUp';
import { threshold } from '../../../src/domain/content/threshold';
import { close, codes, number, numbers, valueOf, type Check, type Checks } from './checking';

const lineOf = (part: string): Parameters<typeof labourValueContent>[1] => {
  const answer = threshold({ part, method: 'NC', date: '2024-01-01', measure: 'LVC' });
  assert.ok(answer.kind === 'threshold' && answer.labour !== null);
  return { percent: answer.percent, ...answer.labour };
};

const byNetCost: Check = ({ inputs, expected }) => {
  const { HWLC, HWM, NC, HWTC_raw, HWAC_raw, good, required, floor } = z
    .object({
      HWLC: number,
      HWM: number,
      NC: number,
      HWTC_raw: number,
      HWAC_raw: number,
      good: z.string(),
      required: number,
      floor: number,
    })
    .parse(inputs);
  const line = lineOf(good.startsWith('passenger') ? 'PASSENGER_VEHICLE' : 'LIGHT_TRUCK');
  assert.deepEqual([line.percent, line.minMaterialLabour], [required, floor]);
  const answer = labourValueContent(
    { route: 'NC', materials: HWM, labour: HWLC, base: NC, technology: HWTC_raw, assembly: HWAC_raw },
    line,
  );
  assert.ok(answer.kind === 'labour');
  close(answer.materialLabour, expected.material_labour_points, 0);
  close(answer.total, expected.lvc, 0);
  assert.equal(answer.verdict === 'met', expected.qualifies);
};

/** Worked cases of vehicles and of the region. */
export const automotiveChecks: Checks = [
  [/^LVC-D[2-5]$/, byNetCost],
  [
    /^LVC-D6$/,
    ({ inputs, expected }) => {
      const { include_HWLC, ...rest } = z.object({ include_HWLC: z.boolean() }).catchall(number).parse(inputs);
      const { APV = null, TAPV = null, HWLC = null, HWTC_raw = null, HWAC_raw = null, required } = numbers.parse(rest);
      const line = lineOf('PASSENGER_VEHICLE');
      assert.equal(line.percent, required);
      const answer = labourValueContent(
        {
          route: 'APV',
          materials: APV,
          base: TAPV,
          labour: HWLC,
          labourIn: include_HWLC ? 'BOTH' : 'NEITHER',
          technology: HWTC_raw,
          assembly: HWAC_raw,
        },
        line,
      );
      assert.ok(answer.kind === 'labour');
      assert.equal(answer.materialLabour, expected.material_labour_points);
      assert.equal(answer.total, expected.lvc);
      assert.equal(answer.verdict === 'met', expected.qualifies);
    },
  ],
  [
    /^LVC-D7$/,
    ({ inputs, expected }) => {
      const { APV = null, TAPV = null, HWLC = null } = numbers.parse(inputs);
      const ask = { route: 'APV', materials: APV, base: TAPV, labour: HWLC, technology: 0, assembly: 0 } as const;
      const right = labourValueContent({ ...ask, labourIn: 'BOTH' }, lineOf('PASSENGER_VEHICLE'));
      assert.equal(right.kind === 'labour' && right.materialLabour, expected.points_right);
      const wrong = labourValueContent({ ...ask, labourIn: 'NUMERATOR' }, lineOf('PASSENGER_VEHICLE'));
      assert.deepEqual(codes(wrong), ['LVC_HWLC_ONE_SIDE']);
      close((((APV ?? 0) + (HWLC ?? 0)) / (TAPV ?? 1)) * 100, expected.points_wrong, 0);
    },
  ],
  [
    /^LVC-D8$/,
    ({ inputs, expected }) => {
      const { rd_it_wages = 0, production_wages = 0 } = numbers.parse(inputs);
      const technology = technologyPoints(rd_it_wages, production_wages);
      assert.equal(technology, expected.hwtc_raw);
      const ask = { route: 'NC', materials: 1, base: 1, labour: 0, assembly: 0 } as const;
      const answer = labourValueContent({ ...ask, technology }, lineOf('PASSENGER_VEHICLE'));
      assert.ok(answer.kind === 'labour');
      assert.equal(answer.technology, expected.hwtc_capped);
      assert.deepEqual(codes(answer), ['LVC_CAP']);
    },
  ],
  [
    /^LVC-D10$/,
    ({ inputs, expected }) => {
      const { rvc_nc = 0, material_labour_points = 0, threshold: line = 0 } = numbers.parse(inputs);
      const answer = heavyTruckCredit(rvc_nc, material_labour_points, '2026-11-21');
      assert.equal(valueOf(answer), expected.rvc_with_credit);
      assert.equal(valueOf(answer) >= line, expected.qualifies);
      assert.deepEqual(codes(answer), ['INTERPRETATION', 'COST_UNKNOWN']);
    },
  ],
  [
    /^SA-D2$/,
    ({ inputs, expected }) => {
      const {
        steel_originating = null,
        steel_total = null,
        alu_originating = null,
        alu_total = null,
      } = numbers.parse(inputs);
      const answer = metalsContent(
        { originating: steel_originating, total: steel_total },
        { originating: alu_originating, total: alu_total },
        70,
      );
      assert.ok(answer.kind === 'metals' && answer.steel !== null && answer.aluminium !== null);
      close(answer.steel * 100, expected.steel_pct, 0);
      close(answer.aluminium * 100, expected.aluminium_pct, 0);
      assert.equal(answer.verdict === 'met', expected.qualifies);
      assert.deepEqual(codes(answer), ['POOLED_METALS']);
      const pooled = metalsContent(
        {
          originating: (steel_originating ?? 0) + (alu_originating ?? 0),
          total: (steel_total ?? 0) + (alu_total ?? 0),
        },
        { originating: 0, total: 0 },
        70,
      );
      assert.ok(pooled.kind === 'metals' && pooled.steel !== null);
      close(pooled.steel * 100, expected.combined_pct_wrong, 0);
    },
  ],
  [
    /^ROLL-D2$/,
    ({ inputs, expected }) => {
      const { vehicle_NC, seat, other_VNM } = z
        .object({ vehicle_NC: number, seat: z.object({ VNM: number }), other_VNM: number })
        .parse(inputs);
      const answer = rollUp({ netCost: vehicle_NC, otherVnm: other_VNM, insideOriginating: [seat.VNM] });
      assert.ok(answer.kind === 'readings');
      close(answer.rolledUp * 100, expected.vehicle_rvc, 0);
      close(answer.traced * 100, expected.wrong_if_traced, 0);
      assert.deepEqual(codes(answer), ['TRACED_INTO_ORIGINATING']);
    },
  ],
  [
    /^SUPER-D1$/,
    ({ inputs, expected }) => {
      const { parts, threshold: line } = z
        .object({ parts: z.record(z.string(), z.tuple([number, number])), threshold: number })
        .parse(inputs);
      const core = Object.entries(parts).map(([name, [netCost, vnm]]) => ({ name, netCost, vnm, listedVnm: null }));
      const together = coreParts(core, 'SUPER_CORE', line);
      assert.ok(together.kind === 'core');
      const [content] = together.contents;
      assert.ok(content !== undefined);
      assert.deepEqual([content.netCost, content.vnm], [expected.sum_NC, expected.sum_VNM]);
      close(content.rvc * 100, expected.rvc, 0);
      assert.equal(together.verdict === 'met', expected.qualifies);
      assert.deepEqual(together.originating, Object.keys(parts));
      const alone = coreParts(core, 'STANDARD', line);
      assert.ok(alone.kind === 'core');
      const failing = alone.contents.filter(({ verdict }) => verdict === 'not-met').map(({ name }) => name);
      assert.deepEqual(failing, expected.individually_failing);
    },
  ],
  [
    /^SUPER-D2$/,
    ({ inputs, expected }) => {
      const {
        part,
        NC,
        vnm_all,
        vnm_column2_only,
        threshold: line,
      } = z
        .object({ part: z.string(), NC: number, vnm_all: number, vnm_column2_only: number, threshold: number })
        .parse(inputs);
      const engine = [{ name: part, netCost: NC, vnm: vnm_all, listedVnm: vnm_column2_only }];
      const by = (option: CoreOption): { rvc: number; qualifies: boolean } => {
        const answer = coreParts(engine, option, line);
        assert.ok(answer.kind === 'core');
        return { rvc: (answer.contents[0]?.rvc ?? 0) * 100, qualifies: answer.verdict === 'met' };
      };
      assert.deepEqual(by('STANDARD'), { rvc: expected.rvc_all, qualifies: expected.qualifies_all });
      assert.deepEqual(by('COLUMN_2'), { rvc: expected.rvc_column2, qualifies: expected.qualifies_column2 });
      assert.deepEqual(codes(coreParts(engine, 'COLUMN_2', line, true)), ['METHOD_NOT_AVAILABLE']);
    },
  ],
  [
    /^CBO-D2$/,
    ({ inputs, expected }) => {
      const { states } = z.object({ states: z.array(z.string()) }).parse(inputs);
      const region = readRegion([]);
      assert.ok(region.kind === 'region');
      assert.deepEqual(
        states.map((state) => liesIn(plantPlace(state), region)),
        expected.in_region,
      );
    },
  ],
];
