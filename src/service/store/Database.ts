import type { ListTables } from './lists/ListTables';
import type { StatisticsTables } from './statistics/StatisticsTables';

/** Every table of the store; each part of the service describes its own tables in a file of its own. */
export interface Database extends ListTables, StatisticsTables {}
