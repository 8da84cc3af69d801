import type { AnyFinding } from '../domain/finding.ts';
import { limitOf } from '../domain/policy/policy.ts';
import { handedOut } from '../domain/deployment/groups.ts';
import { isRollback } from '../domain/deployment/timing.ts';
import { plural } from '../prose/numbers.ts';
import { say, words } from '../prose/say.ts';
import { advise, define } from './code.ts';
import { isEmergency, orEmergency } from './emergency.ts';

/** More than the limit allows. */
interface Excess {
  readonly cohort: string;
  /** Null: the rest of a cohort with waves, or one without. */
  readonly wave: string | null;
  readonly sites: number;
  readonly limit: number;
}

interface LimitExceeded extends AnyFinding<'limit.exceeded', 'deny' | 'warn'> {
  readonly cohorts: readonly Excess[];
}

export const limitExceeded = define<LimitExceeded>({
  code: 'limit.exceeded',
  find: ({ scope, policy, involved, resolution, parts }) => {
    if (!scope.release || resolution?.ok !== true) return [];
    const counts = resolution.value.cohorts;
    const whole = involved.cohorts.filter((name) => policy.cohorts.get(name)?.waves.length === 0);
    const cohorts = [
      ...whole.flatMap((cohort) => above(cohort, null, counts.get(cohort)?.permitted ?? 0, policy)),
      ...[...parts].flatMap(([cohort, sizes]) =>
        sizes.flatMap(({ wave, sites }) => above(cohort, wave, sites, policy)),
      ),
    ];
    return cohorts.length === 0 ? [] : [{ code: 'limit.exceeded', effect: 'warn', cohorts }];
  },
  findAtGate: (facts) => {
    const { members, cohort, policy } = facts;
    if (!members.ok || isRollback(facts) || isEmergency(facts)) return [];
    const wave = facts.risk?.waves?.name ?? null;
    const cohorts = above(cohort, wave, (handedOut(facts) ?? []).length, policy);
    return cohorts.length === 0 ? [] : [{ code: 'limit.exceeded', effect: 'deny', cohorts }];
  },
  describe: ({ effect, cohorts }, { gate }) => ({
    title:
      effect === 'deny'
        ? 'More sites than one deployment may reach'
        : 'The gate will be closed: more sites than one deployment may reach',
    expected: words('as many sites in one deployment as the limit of the policy, or fewer'),
    observed: cohorts.map(
      ({ cohort, wave, sites, limit }) =>
        say`${words(plural(sites, 'active site'))} of ${cohort}${wave === null ? words('') : say` in wave ${wave}`}, of at most ${limit}`,
    ),
    next: orEmergency(
      advise`Change the policy in a pull request: raise ${'limits'}, or let the cohort go out in ${'waves'}, each with environments of its own.`,
      gate,
    ),
  }),
  when: {
    deny: 'the gate would hand out more sites than `limits` of the policy or of the cohort allow',
    warn: 'a cohort of the release, or one of its waves, has more active sites than the limit, so that its gate will be closed',
  },
  fix: 'Change the policy: raise `limits`, or let the cohort go out in waves. A rollback passes limits.',
});

function above(
  cohort: string,
  wave: string | null,
  sites: number,
  policy: Parameters<typeof limitOf>[0],
): readonly Excess[] {
  const limit = limitOf(policy, cohort);
  return limit !== null && sites > limit ? [{ cohort, wave, sites, limit }] : [];
}
