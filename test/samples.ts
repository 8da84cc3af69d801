/** Whether this is `npm run test:all`. */
export const isFull = process.env['COHORT_GUARD_TESTS'] === 'all';

/** How often a property is tried: as often as said by `npm run test:all`, a third of that by `npm test`. */
export const samples = (full: number): number => (isFull ? full : Math.ceil(full / 3));
