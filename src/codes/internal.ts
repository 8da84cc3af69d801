import { say, words } from '../prose/say.ts';
import { define, next } from './code.ts';

interface Internal {
  readonly code: 'internal';
  readonly effect: 'error';
  /** Finds the cause in the log. */
  readonly id: string;
}

export const internal = define<Internal>({
  code: 'internal',
  describe: ({ id }) => ({
    title: 'The check itself failed: this is a bug in it',
    expected: words('a judgement'),
    observed: [say`an internal error with id ${id}`],
    next: next(say`Run the check again. If it stays, report the lines with id ${id} in the log of this run.`),
  }),
  docs: {
    when: { error: 'cohort-guard itself failed' },
    next: 'Run it again. If it stays, report the lines with the id of the finding; they are in the log when the run is repeated with debug logging.',
  },
});
