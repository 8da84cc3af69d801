import { limitOf } from '../domain/policy/policy.ts';
import { isRollback } from '../domain/risk/deployment.ts';
import { plural } from '../prose/numbers.ts';
import { say, words } from '../prose/say.ts';
import { define, next } from './code.ts';

interface LimitExceeded {
  readonly code: 'limit.exceeded';
  readonly effect: 'deny' | 'warn';
  readonly cohorts: readonly { readonly cohort: string; readonly sites: number; readonly limit: number }[];
}

export const limitExceeded = define<LimitExceeded>({
  code: 'limit.exceeded',
  find: ({ scope, policy, involved, resolution }) => {
    if (!scope.release || resolution?.ok !== true) return [];
    const counts = resolution.value.cohorts;
    // A cohort with waves goes out in parts: the gate of each knows how many sites it has.
    const whole = involved.cohorts.filter((name) => policy.cohorts.get(name)?.waves.length === 0);
    const cohorts = whole.flatMap((cohort) => above(cohort, counts.get(cohort)?.permitted ?? 0, policy));
    return cohorts.length === 0 ? [] : [{ code: 'limit.exceeded', effect: 'warn', cohorts }];
  },
  findAtGate: (facts) => {
    const { members, cohort, policy } = facts;
    if (!members.ok || isRollback(facts)) return [];
    const cohorts = above(cohort, members.value.targets.length, policy);
    return cohorts.length === 0 ? [] : [{ code: 'limit.exceeded', effect: 'deny', cohorts }];
  },
  describe: ({ effect, cohorts }) => ({
    title:
      effect === 'deny'
        ? 'More sites than one deployment may reach'
        : 'The gate will be closed: more sites than one deployment may reach',
    expected: words('as many sites in one deployment as the limit of the policy, or fewer'),
    observed: cohorts.map(
      ({ cohort, sites, limit }) => say`${words(plural(sites, 'active site'))} of ${cohort}, of at most ${limit}`,
    ),
    next: next(
      say`Change the policy in a pull request: raise ${'limits'}, or let the cohort go out in ${'waves'}, each with environments of its own.`,
    ),
  }),
  docs: {
    when: {
      deny: 'the gate would hand out more sites than `limits` of the policy or of the cohort allow',
      warn: 'a cohort of the release has more active sites than its limit, so that its gate will be closed',
    },
    next: 'Change the policy: raise `limits`, or let the cohort go out in waves. A rollback passes limits.',
  },
});

function above(cohort: string, sites: number, policy: Parameters<typeof limitOf>[0]): LimitExceeded['cohorts'] {
  const limit = limitOf(policy, cohort);
  return limit !== null && sites > limit ? [{ cohort, sites, limit }] : [];
}
