import { contentHelp, vnmHelp } from './bill';
import { accumulateHelp, intermediateHelp } from './accumulation';
import { corePartsHelp, rollUpHelp, truckCreditHelp } from './automotive';
import { averagePeriodHelp, averageRvcHelp, firstPeriodHelp } from './averaging';
import { netCostHelp, qualifiesHelp, rvcHelp, thresholdHelp } from './content';
import { adjustedTvHelp, allocateHelp, netCostsHelp, totalCostHelp } from './costs';
import { averageVehiclesHelp, electionHelp, periodsHelp, stepPeriodHelp, yearEndHelp } from './fiscalYear';
import type { FunctionHelp } from './FunctionHelp';
import { govRateHelp, interestHelp, maturityHelp } from './interest';
import { inventoryHelp, stockAverageHelp } from './inventory';
import { lvcHelp, technologyCreditHelp } from './labour';
import { deductHelp, deMinimisHelp, goodsSetHelp, materialValueHelp, unitPriceHelp } from './materials';
import { metalsHelp, metalsTestHelp } from './metals';
import { exportValueHelp, flowsHelp, nationalContentHelp, regionDetailHelp, regionShareHelp } from './region';
import { assemblyCreditHelp, directWagesHelp, wageFreightHelp } from './plants';
import { checkNetCostHelp, checkThresholdHelp, periodThresholdHelp, plantPeriodHelp } from './reviews';
import { partHelp, rulesHelp } from './rules';
import { shareHelp, statHelp } from './statistics';
import { bandHelp, readinessHelp, rfcHelp, stateHelp, supplierHelp, suppliersHelp } from './suppliers';
import { metalHelp, metalPurchasesHelp } from './tableS';
import { hourlyRateHelp, wageFloorHelp, wageHelp } from './wages';

/** The help of every function, in the order in which the help index shows them: content, readiness, identity, statistics, catalogue. */
export const allHelp: readonly FunctionHelp[] = [
  rvcHelp,
  netCostHelp,
  thresholdHelp,
  qualifiesHelp,
  rulesHelp,
  partHelp,
  periodThresholdHelp,
  plantPeriodHelp,
  checkThresholdHelp,
  checkNetCostHelp,
  totalCostHelp,
  adjustedTvHelp,
  allocateHelp,
  netCostsHelp,
  interestHelp,
  maturityHelp,
  govRateHelp,
  materialValueHelp,
  deductHelp,
  unitPriceHelp,
  intermediateHelp,
  accumulateHelp,
  deMinimisHelp,
  goodsSetHelp,
  inventoryHelp,
  stockAverageHelp,
  averageRvcHelp,
  averagePeriodHelp,
  firstPeriodHelp,
  periodsHelp,
  stepPeriodHelp,
  electionHelp,
  averageVehiclesHelp,
  yearEndHelp,
  corePartsHelp,
  rollUpHelp,
  truckCreditHelp,
  lvcHelp,
  technologyCreditHelp,
  assemblyCreditHelp,
  wageFreightHelp,
  directWagesHelp,
  wageHelp,
  wageFloorHelp,
  hourlyRateHelp,
  metalsHelp,
  metalsTestHelp,
  metalHelp,
  metalPurchasesHelp,
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
