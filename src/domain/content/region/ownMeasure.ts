import { finding } from '../Finding';

/** No agency publishes a measure of regional content or trade between states: ours must say so wherever it is shown. */
export const OWN_MEASURE = finding(
  'OWN_MEASURE',
  'note',
  'Medida propia, sin efecto legal; no se compara con un umbral del T-MEC.',
  'A measure of our own without legal effect; not to be compared with a threshold of the agreement.',
);
