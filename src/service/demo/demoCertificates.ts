import type { DemoTrade } from './demoTrades';
import type { SeededRandom } from './SeededRandom';

/** The day the demo was imagined on: certificates have expired before it, are about to, or are good for years. */
export const DEMO_DAY = '2026-11-21';

/**
 * Certificates as `CODE@AAAA-MM-DD`, better ones for a better plant. About one in seven has expired and one in seven
 * expires within three months.
 *
 * @param quality from 0 (weak plant) to 1 (excellent one).
 */
export function demoCertificates(quality: number, trade: DemoTrade, random: SeededRandom): string[] {
  if (quality < 0.18) return [random.pick(['NINGUNA', 'SGC_DOC'])];
  const codes: string[] = [];
  if (quality > 0.72) codes.push('IATF16949');
  else if (quality > 0.64) codes.push('ISO9001_MAQMSR');
  else if (quality > 0.34) codes.push('ISO9001');
  else codes.push('ISO9001_PROC');
  if (quality > 0.6 && random.chance(0.6)) codes.push('ISO14001');
  if (quality > 0.7 && random.chance(0.5)) codes.push('ISO45001');
  if (quality > 0.8 && random.chance(0.3)) codes.push('TISAX_AL2');
  if (quality > 0.5 && random.chance(quality)) codes.push(...trade.cqi);
  if (random.chance(0.25)) codes.push('IMMEX');
  return codes.map((code) => (UNDATED.has(code) ? code : `${code}@${expiry(code, random)}`));
}

const UNDATED: ReadonlySet<string> = new Set(['ISO9001_PROC', 'SGC_DOC', 'NINGUNA', 'IMMEX']);

function expiry(code: string, random: SeededRandom): string {
  const longest = code.startsWith('CQI') ? 360 : 1080;
  const kind = random.next();
  if (kind < 0.14) return dayAfter(random.integer(-500, -1));
  if (kind < 0.28) return dayAfter(random.integer(0, 90));
  return dayAfter(random.integer(91, longest));
}

/** The day so many days after the demo's. */
function dayAfter(days: number): string {
  return new Date(Date.parse(DEMO_DAY) + days * 86_400_000).toISOString().slice(0, 10);
}
