/** Whether this is `npm run test:all`. */
export const isFull = process.env['COHORT_GUARD_TESTS'] === 'all';

/** How often a property is tried: as often as said by `npm run test:all`; by `npm test` a sixth of that, if nothing else is said. */
export const samples = (full: number, quick = Math.ceil(full / 6)): number => (isFull ? full : quick);
