import type { AnyFinding, Failure } from '../domain/finding.ts';
import type { GateFactsOf } from '../domain/deployment/facts.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import { say } from '../prose/say.ts';
import { advise, again, define, type Code, type Context, type Docs, type Next } from './code.ts';

/* Facts that could not be established: one family, each code of it data. */

type FailureOf<C extends Failure['code']> = Failure & AnyFinding<C, 'error'>;

interface FailureDefinition<C extends Failure['code']> extends Docs<'error'> {
  readonly code: C;
  readonly title: string;
  readonly next: (failure: Failure, context: Context) => Next;
}

export function failureCode<C extends Failure['code']>(definition: FailureDefinition<C>): Code<FailureOf<C>> {
  const hasCode = (failure: Failure): failure is Failure & { readonly code: C } => failure.code === definition.code;
  const find = (answer: ReleaseFacts['resolution'] | GateFactsOf['members']): readonly FailureOf<C>[] =>
    answer === null || answer.ok || !hasCode(answer.error) ? [] : [{ ...answer.error, effect: 'error' }];
  return define<FailureOf<C>>({
    code: definition.code,
    find: ({ resolution }) => find(resolution),
    findAtGate: ({ members }) => find(members),
    describe: (failure, context) => ({
      title: definition.title,
      expected: say`${failure.expected} (asked for: ${failure.asked})`,
      observed: [say`${failure.observed}`],
      next: definition.next(failure, context),
    }),
    when: definition.when,
    fix: definition.fix,
  });
}

/** Whether the other side refused the token. */
export function isRefused({ observed }: Failure): boolean {
  return /\b(?:401|403|forbidden|unauthori[sz]ed|not accessible)\b/i.test(observed);
}

/** What helps where a limit of GitHub's kept the answer. */
export function afterLimit(context: Context): Next {
  return advise`Wait until the limit has ended, then ${again(context)}. All workflows of the repository share the limit.`;
}

/** How the docs say that a check is repeated. */
export const AGAIN = 'write `/cohort recheck` in a comment on the pull request (at the gate: run the deploy job again)';
