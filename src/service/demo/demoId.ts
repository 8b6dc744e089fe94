import type { SeededRandom } from './SeededRandom';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const FIRST_MOMENT = Date.UTC(2025, 4, 2);

/** A ULID that is always the same for the `index`-th demo row: one minute apart, so that ids sort like the rows. */
export function demoId(index: number, random: SeededRandom): string {
  let moment = FIRST_MOMENT + index * 60_000;
  let time = '';
  for (let place = 0; place < 10; place += 1) {
    time = CROCKFORD.charAt(moment % 32) + time;
    moment = Math.floor(moment / 32);
  }
  return time + Array.from({ length: 16 }, () => CROCKFORD.charAt(random.integer(0, 31))).join('');
}
