import { readRfc } from '../../supplier/readRfc';
import { refused, understood, type Reading } from '../Reading';

/** An RFC in upper case. A wrong check digit is no problem here: SAT has issued such RFCs. */
export function checkedRfc(text: string): Reading {
  const reading = readRfc(text);
  return reading.ok ? understood(reading.rfc) : refused(reading.code, reading.sentence.es, reading.sentence.en);
}
