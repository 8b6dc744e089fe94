import { contentHelp, vnmHelp } from './bill';
import { netCostHelp, qualifiesHelp, rvcHelp, thresholdHelp } from './content';
import type { FunctionHelp } from './FunctionHelp';
import { exportValueHelp, flowsHelp, nationalContentHelp, regionDetailHelp, regionShareHelp } from './region';
import { shareHelp, statHelp } from './statistics';
import { bandHelp, readinessHelp, rfcHelp, stateHelp, supplierHelp, suppliersHelp } from './suppliers';

/** The help of every function, in the order in which the help index shows them: content, readiness, identity, statistics, catalogue. */
export const allHelp: readonly FunctionHelp[] = [
  rvcHelp,
  netCostHelp,
  thresholdHelp,
  qualifiesHelp,
  contentHelp,
  vnmHelp,
  regionShareHelp,
  regionDetailHelp,
  flowsHelp,
  nationalContentHelp,
  exportValueHelp,
  readinessHelp,
  bandHelp,
  rfcHelp,
  stateHelp,
  statHelp,
  shareHelp,
  supplierHelp,
  suppliersHelp,
];
