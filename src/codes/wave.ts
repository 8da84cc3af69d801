import type { AnyFinding } from '../domain/finding.ts';
import { isRollback, earlyIn, type Early } from '../domain/deployment/timing.ts';
import type { GateFactsOf } from '../domain/deployment/facts.ts';
import { type EarlierWave, type WaveState } from '../domain/risk/waves.ts';
import { printInstant } from '../domain/time/zone.ts';
import { plural } from '../prose/numbers.ts';
import { list, say, words, type Prose } from '../prose/say.ts';
import { advise, define, next } from './code.ts';
import { isEmergency, orEmergency } from './emergency.ts';

interface EarlyWave extends AnyFinding<'wave.early', 'hold'> {
  readonly waves: readonly Early[];
}

export const earlyWave = define<EarlyWave>({
  code: 'wave.early',
  findAtGate: (facts) => {
    const waves = isEmergency(facts) ? [] : earlyIn(facts);
    return waves.length === 0 ? [] : [{ code: 'wave.early', effect: 'hold', waves }];
  },
  describe: ({ waves }, { gate }) => ({
    title: 'An earlier wave has not had this commit for long enough',
    expected: words('the commit in each earlier wave for the whole of its bake time'),
    observed: waves.map(
      ({ wave, environment, until }) => say`wave ${wave} (${environment}): until ${printInstant(until)}`,
    ),
    next: orEmergency(
      advise`Run the deploy job again at ${printInstant(Math.max(...waves.map(({ until }) => until)))} or later, at this very commit.`,
      gate,
    ),
  }),
  when: { hold: 'an earlier wave has not had the commit for the whole of its bake time' },
  fix: 'Run the deploy job again at this very commit when the bake time is over; the report and the output `until` say when.',
});

interface SkippedWave extends AnyFinding<'wave.skipped', 'deny'> {
  readonly waves: readonly {
    readonly wave: string;
    readonly environments: readonly string[];
    readonly empty: boolean;
    /** Ids of its sites that do not have the commit. */
    readonly lacking: readonly string[];
  }[];
}

export const skippedWave = define<SkippedWave>({
  code: 'wave.skipped',
  findAtGate: (facts) => {
    const waves = earlierIn(facts).flatMap(({ wave, sites, environments, lacking }) => {
      const missing = environments.filter(({ state }) => state.kind === 'never').map(({ name }) => name);
      const without = lacking ?? [];
      return sites === 0 || missing.length > 0 || without.length > 0
        ? [{ wave: wave.name, environments: missing, empty: sites === 0, lacking: without }]
        : [];
    });
    return waves.length === 0 ? [] : [{ code: 'wave.skipped', effect: 'deny', waves }];
  },
  describe: ({ waves }) => ({
    title: 'An earlier wave has not had this commit',
    expected: words('a successful deployment of this very commit in each environment of each earlier wave'),
    observed: waves.flatMap(({ wave, environments, empty, lacking }) => [
      ...(empty ? [say`wave ${wave}: no active site is in it`] : []),
      ...(empty || environments.length === 0 ? [] : [say`wave ${wave}: not deployed to ${list(environments)}`]),
      ...(lacking.length === 0
        ? []
        : [say`wave ${wave}: ${words(plural(lacking.length, 'site'))} without it (${list(lacking, 5)})`]),
    ]),
    next: waves.some(({ empty }) => empty)
      ? advise`A wave without an active site cannot have it: change the ${'waves'} of the cohort in the policy, or the sites in the inventory.`
      : next(
          words(
            waves.every(({ environments }) => environments.length === 0)
              ? 'Deploy this commit to these sites of the earlier wave first: run its deploy job again, which hands out those that lack it.'
              : 'Run the deploy jobs of the earlier waves at this very commit first, in their order.',
          ),
        ),
  }),
  when: {
    deny: 'an earlier wave has not had this very commit by a successful deployment that counts, or has no active site, or (with `releases.deployed: sites`) has a site without it',
  },
  fix: 'Run the deploy jobs of the earlier waves at this very commit first. A wave that can never have it is taken out by a change of the policy.',
});

interface UnhealthyWave extends AnyFinding<'wave.unhealthy', 'hold'> {
  readonly waves: readonly {
    readonly wave: string;
    readonly environment: string;
    readonly state: WaveState;
    readonly check: string | null;
  }[];
}

export const unhealthyWave = define<UnhealthyWave>({
  code: 'wave.unhealthy',
  findAtGate: (facts) => {
    const waves = earlierIn(facts).flatMap(({ wave, environments }) =>
      environments
        .filter(({ state }) => isUnhealthy(state))
        .map(({ name, state }) => ({ wave: wave.name, environment: name, state, check: wave.healthy?.check ?? null })),
    );
    return waves.length === 0 ? [] : [{ code: 'wave.unhealthy', effect: 'hold', waves }];
  },
  describe: ({ waves }) => ({
    title: 'An earlier wave is not healthy',
    expected: say`each earlier wave without a failure or a rollback since it got the commit, and with its check green`,
    observed: waves.map(
      ({ wave, environment, state, check }) => say`wave ${wave} (${environment}): ${describeState(state, check)}`,
    ),
    next: advise`Fix the earlier wave: deploy there successfully again, or wait until its check is green. If the change itself is wrong, correct it in a pull request.`,
  }),
  when: {
    hold: 'since an earlier wave has the commit, a deployment there failed or was rolled back, or its check is not green',
  },
  fix: 'Deploy the commit to the earlier wave successfully again, or wait until its check is green. If the change itself is wrong, correct it in a pull request.',
});

function earlierIn(facts: GateFactsOf): readonly EarlierWave[] {
  return isRollback(facts) ? [] : (facts.risk?.waves?.earlier ?? []);
}

function isUnhealthy(state: WaveState): boolean {
  switch (state.kind) {
    case 'never':
      return false;
    case 'failed':
    case 'rolled-back':
      return true;
    case 'there':
      return state.health !== null;
  }
}

function describeState(state: WaveState, check: string | null): Prose {
  switch (state.kind) {
    case 'never':
      return words('never deployed');
    case 'failed':
      return say`a deployment of ${state.commit.slice(0, 12)} failed since`;
    case 'rolled-back':
      return say`${state.commit.slice(0, 12)}, which does not contain it, was deployed since or is on its way`;
    case 'there':
      return say`the check ${check ?? ''} is not green: ${state.health ?? 'not known'}`;
  }
}
