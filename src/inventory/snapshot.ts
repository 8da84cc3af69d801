import { describe, inconsistent, type InventoryError } from './error.ts';

/** Milliseconds by which the clocks of two machines may differ before a time counts as the future. */
const CLOCK_SKEW = 10_000;

/** The state of the inventory that an answer speaks of. */
export interface Snapshot {
  readonly snapshot: string;
  /** ISO 8601. */
  readonly asOf: string;
}

export interface Freshness {
  /** Milliseconds; null: however old. */
  readonly maxAge: number | null;
  readonly now: () => Date;
}

/** Why one answer's stamp is not believed, also in the light of those before it; null: it is. */
export function checkFreshness(
  stamp: Snapshot,
  before: Snapshot | null,
  { maxAge, now }: Freshness,
): InventoryError | null {
  if (before !== null && stamp.snapshot !== before.snapshot) {
    return inconsistent(
      `one snapshot in all answers (${describe(before.snapshot)})`,
      `snapshot ${describe(stamp.snapshot)}: the inventory changed while it was read`,
    );
  }
  const time = Date.parse(stamp.asOf);
  const age = now().getTime() - time;
  if (Number.isNaN(time) || age < -CLOCK_SKEW)
    return inconsistent('an asOf that is not in the future', `asOf ${stamp.asOf}, while it is ${now().toISOString()}`);
  if (maxAge !== null && age > maxAge) {
    return {
      code: 'inventory.stale',
      expected: `a snapshot at most ${printDuration(maxAge)} old`,
      observed: `a snapshot as of ${stamp.asOf}, ${printDuration(age)} old`,
    };
  }
  return null;
}

/** Of two stamps of one snapshot the older: an answer is as old as its oldest part. */
export function olderOf(stamp: Snapshot, before: Snapshot | null): Snapshot {
  return before !== null && Date.parse(before.asOf) <= Date.parse(stamp.asOf) ? before : stamp;
}

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
] as const;

/** The two largest units of a second at least, as every max-age is; rounded down, days from two days on. */
function printDuration(milliseconds: number): string {
  let rest = milliseconds;
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    if (unit === 'd' && rest < 2 * size) continue;
    const amount = Math.floor(rest / size);
    rest -= amount * size;
    if (amount > 0) parts.push(`${amount} ${unit}`);
  }
  return parts.slice(0, 2).join(' ');
}
