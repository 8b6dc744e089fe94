import type { Field } from '../rows/Field';
import { fieldsFromData } from '../rows/fieldsFromData';
import columns from './data/observation-columns.json';

/** Columns of a file of observations, with the headings under which files carry them; `readObservation` reads one row. */
export const observationColumns: readonly Field[] = fieldsFromData(columns);
