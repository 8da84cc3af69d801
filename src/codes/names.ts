import { pullReference, say, type Prose } from '../prose/say.ts';

/** A pull request by its number. */
export function pullName(number: number): Prose {
  return say`pull request ${pullReference(number)}`;
}
