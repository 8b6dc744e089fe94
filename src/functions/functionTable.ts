import { content, vnm } from './families/bill';
import { netCost, qualifies, rvc, threshold } from './families/content';
import { rfc, state } from './families/identity';
import { band, readiness } from './families/readiness';
import { exportValue, flows, nationalContent, regionDetails, regionShare } from './families/region';
import { share, stat } from './families/statistics';
import { supplier, suppliers } from './families/suppliers';

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
