import { accumulate, intermediate } from './families/accumulation';
import { coreParts, rollUp, truckCredit } from './families/automotive';
import { averagePeriod, averageRvc, firstPeriod } from './families/averaging';
import { content, vnm } from './families/bill';
import { netCost, qualifies, rvc, threshold } from './families/content';
import { adjustedTv, allocate, netCosts, totalCost } from './families/costs';
import { deduct } from './families/deductions';
import { averageVehicles, election, periods, stepPeriod, yearEnd } from './families/fiscalYear';
import { rfc, state } from './families/identity';
import { govRate, interest, maturity } from './families/interest';
import { inventory, stockAverage } from './families/inventory';
import { lvc, technologyCredit } from './families/labour';
import { deMinimis, goodsSet, materialValue, unitPrice } from './families/materials';
import { metals, metalsTest } from './families/metals';
import { assemblyCredit, directWages, wageFreight } from './families/plants';
import { band, readiness } from './families/readiness';
import { exportValue, flows, nationalContent, regionDetails, regionShare } from './families/region';
import { checkNetCost, checkThreshold, periodThreshold, plantPeriod } from './families/reviews';
import { part, rules } from './families/rules';
import { share, stat } from './families/statistics';
import { supplier, suppliers } from './families/suppliers';
import { metal, metalPurchases } from './families/tableS';
import { rateOfSalary, wage, wageFloor } from './families/wages';

/** A custom function as Excel calls it: its parameters, then the invocation. */
export type CustomFunction = (...inputs: never[]) => unknown[][] | Promise<unknown[][]>;

/** One function of the product. */
export interface FunctionEntry {
  readonly id: string;
  readonly run: CustomFunction;
}

/** Every function of the namespace `CBO`: first those that answer from their arguments alone, then those that ask the service. */
export const functionTable: readonly FunctionEntry[] = [
  { id: 'RVC', run: rvc },
  { id: 'NETCOST', run: netCost },
  { id: 'THRESHOLD', run: threshold },
  { id: 'QUALIFIES', run: qualifies },
  { id: 'CONTENT', run: content },
  { id: 'VNM', run: vnm },
  { id: 'RULES', run: rules },
  { id: 'PART', run: part },
  { id: 'PERIODTHRESHOLD', run: periodThreshold },
  { id: 'PLANTPERIOD', run: plantPeriod },
  { id: 'CHECKTHRESHOLD', run: checkThreshold },
  { id: 'CHECKNC', run: checkNetCost },
  { id: 'TOTALCOST', run: totalCost },
  { id: 'ADJUSTEDTV', run: adjustedTv },
  { id: 'ALLOCATE', run: allocate },
  { id: 'NETCOSTS', run: netCosts },
  { id: 'INTEREST', run: interest },
  { id: 'MATURITY', run: maturity },
  { id: 'GOVRATE', run: govRate },
  { id: 'MATERIALVALUE', run: materialValue },
  { id: 'DEDUCT', run: deduct },
  { id: 'UNITPRICE', run: unitPrice },
  { id: 'INTERMEDIATE', run: intermediate },
  { id: 'ACCUMULATE', run: accumulate },
  { id: 'DEMINIMIS', run: deMinimis },
  { id: 'GOODSSET', run: goodsSet },
  { id: 'INVENTORY', run: inventory },
  { id: 'STOCKAVG', run: stockAverage },
  { id: 'AVGRVC', run: averageRvc },
  { id: 'AVGPERIOD', run: averagePeriod },
  { id: 'FIRSTPERIOD', run: firstPeriod },
  { id: 'PERIODS', run: periods },
  { id: 'STEPPERIOD', run: stepPeriod },
  { id: 'ELECTION', run: election },
  { id: 'AVGVEHICLES', run: averageVehicles },
  { id: 'YEAREND', run: yearEnd },
  { id: 'COREPARTS', run: coreParts },
  { id: 'ROLLUP', run: rollUp },
  { id: 'TRUCKCREDIT', run: truckCredit },
  { id: 'LVC', run: lvc },
  { id: 'TECHCREDIT', run: technologyCredit },
  { id: 'ASSEMBLYCREDIT', run: assemblyCredit },
  { id: 'WAGEFREIGHT', run: wageFreight },
  { id: 'DIRECTWAGES', run: directWages },
  { id: 'WAGE', run: wage },
  { id: 'WAGEFLOOR', run: wageFloor },
  { id: 'HOURLYRATE', run: rateOfSalary },
  { id: 'METALS', run: metals },
  { id: 'METALSTEST', run: metalsTest },
  { id: 'METAL', run: metal },
  { id: 'METALPURCHASES', run: metalPurchases },
  { id: 'REGIONSHARE', run: regionShare },
  { id: 'REGIONDETAIL', run: regionDetails },
  { id: 'FLOWS', run: flows },
  { id: 'NATIONALCONTENT', run: nationalContent },
  { id: 'EXPORTVALUE', run: exportValue },
  { id: 'READINESS', run: readiness },
  { id: 'BAND', run: band },
  { id: 'RFC', run: rfc },
  { id: 'STATE', run: state },
  { id: 'STAT', run: stat },
  { id: 'SHARE', run: share },
  { id: 'SUPPLIER', run: supplier },
  { id: 'SUPPLIERS', run: suppliers },
];
