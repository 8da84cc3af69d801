import type { Verification } from '../../codes/outcome.ts';
import { say, words } from '../../prose/say.ts';
import { wrap } from '../../prose/wrap.ts';
import { spreadLines } from '../deployment/spread.ts';
import { blocks, findingLines, nextLines } from '../lines.ts';
import { verificationViewOf } from './view.ts';

/** The report of a verification for the log of the workflow run. */
export function verificationLogOf(verification: Verification): string {
  const { word, reason, subject, steps, findings, spread, basis } = verificationViewOf(verification);
  return blocks([
    [...wrap('', say`${words(`${word.toUpperCase()}: `)}${reason}`), ...(subject === null ? [] : wrap('', subject))],
    nextLines(steps),
    spreadLines(spread),
    findingLines(findings),
    basis.flatMap((line) => wrap('', line)),
  ]);
}
