import { fieldsFromData } from '../rows/fieldsFromData';
import data from './data/fields.json';

/** The 71 fields of the supplier record, in the order of the catalogue; aliases are headings of RETC, DENUE and cluster files. */
export const supplierFields = fieldsFromData(data);
