import type { AnyFinding } from '../domain/finding.ts';
import { say, words } from '../prose/say.ts';
import { advise, define, retry } from './code.ts';

interface Internal extends AnyFinding<'internal', 'error'> {
  /** Finds the cause in the log. */
  readonly id: string;
}

export const internal = define<Internal>({
  code: 'internal',
  describe: ({ id }, context) => ({
    title: 'The judgement failed because of a bug in cohort-guard',
    expected: words('a judgement'),
    observed: [say`an internal error with id ${id}`],
    next: advise`${retry(context)}. If the problem persists, report the lines with id ${id} in the log of this run.`,
  }),
  when: { error: 'cohort-guard itself failed' },
  fix: 'Run it again. If the problem persists, report the lines with the id of the finding; they are in the log when the run is repeated with debug logging.',
});
