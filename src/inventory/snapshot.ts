import { describe } from './formats/json-text.ts';
import { inconsistent, type InventoryError } from './error.ts';

/** Milliseconds by which the clocks of two machines may differ before a time counts as the future. */
const CLOCK_SKEW = 10_000;

/** The state of the inventory that an answer speaks of. */
export interface Stamp {
  /** Null: it names none. */
  readonly snapshot: string | null;
  /** ISO 8601; null: not known yet. */
  readonly asOf: string | null;
}

export interface Freshness {
  /** Milliseconds; null: however old. */
  readonly maxAge: number | null;
  readonly now: () => Date;
}

/**
 * Why one answer's stamp is not believed, also in the light of those before it; null: it is.
 * @param keys of the policy, where a mapping says where the stamp stands.
 */
export function checkFreshness(
  { snapshot, asOf }: Stamp,
  before: Stamp | null,
  { maxAge, now }: Freshness,
  keys: { readonly snapshot?: string; readonly asOf?: string } = {},
): InventoryError | null {
  if (before !== null && snapshot !== before.snapshot) {
    return inconsistent(
      `one snapshot in all answers (${describe(before.snapshot)})`,
      `snapshot ${describe(snapshot)}: the inventory changed while it was read`,
      keys.snapshot,
    );
  }
  if (asOf === null) return null;
  const time = Date.parse(asOf);
  const age = now().getTime() - time;
  if (Number.isNaN(time) || age < -CLOCK_SKEW)
    return inconsistent(
      'an asOf that is not in the future',
      `asOf ${asOf}, while it is ${now().toISOString()}`,
      keys.asOf,
    );
  if (maxAge !== null && age > maxAge) {
    return {
      code: 'inventory.stale',
      expected: `a snapshot at most ${printDuration(maxAge)} old`,
      observed: `a snapshot as of ${asOf}, ${printDuration(age)} old`,
      key: 'max-age',
    };
  }
  return null;
}

/** Of two stamps of one snapshot the older: an answer is as old as its oldest part. */
export function olderOf(stamp: Stamp, before: Stamp | null): Stamp {
  return before !== null && Date.parse(before.asOf ?? '') <= Date.parse(stamp.asOf ?? '') ? before : stamp;
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
