/** Milliseconds. */
export const HOUR = 3_600_000;
const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: HOUR, d: 24 * HOUR, w: 168 * HOUR };

/** Default of `inventory.max-age` for an API. */
export const DAY = 24 * HOUR;

/** Default of an environment's `within`. */
export const WITHIN = toMilliseconds('1h');

/** Default of `emergency.valid`. */
export const EMERGENCY_VALID = 4 * HOUR;

/** What a duration looks like: `30s`. */
export const DURATION = /^\d{1,6}(?:s|m|h|d|w)$/;

export function toMilliseconds(duration: string): number {
  return Number.parseInt(duration, 10) * (UNITS[duration.slice(-1)] ?? Number.NaN);
}
