import type { AnyFinding } from '../domain/finding.ts';
import { printWhole } from '../domain/declaration/print.ts';
import type { GateFactsOf, JudgedReleaseOf } from '../domain/deployment/facts.ts';
import { isCounted } from '../domain/deployment/reach.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import type { Verdict } from '../domain/verdict.ts';
import { plural, printCount } from '../prose/numbers.ts';
import { line, list, pullName, say, words } from '../prose/say.ts';
import { advise, define, next, type Next } from './code.ts';
import { baselineLine } from './way-out.ts';
import { targetLine } from './target-line.ts';

/** A release in the range that is not allowed as it stands now. */
interface ReleaseRefused extends AnyFinding<'gate.release-refused', 'deny' | 'hold' | 'error'> {
  readonly number: number;
  readonly url: string;
  readonly verdict: Verdict;
}

export const releaseRefused = define<ReleaseRefused>({
  code: 'gate.release-refused',
  findAtGate: ({ releases }) =>
    releases.filter(isCounted).flatMap(({ outcome: { pull, verdict } }) => {
      const effect = effectOf(verdict);
      return pull === null || effect === null
        ? []
        : [{ code: 'gate.release-refused', effect, number: pull.number, url: pull.url, verdict }];
    }),
  describe: ({ number, effect }, { gate }) => ({
    title: `Pull request ${number} ${refusal(effect)} as it stands now`,
    expected: words('every release since the baseline that reaches this cohort to be allowed as it stands now'),
    observed: [say`${pullName(number)}, merged, ${words(refusal(effect))}: its findings follow`],
    next: refusedNext(number, effect, gate),
  }),
  when: {
    deny: 'a release since the baseline that reaches the cohort is denied as it stands now; its findings follow',
    hold: 'such a release lacks an approval as it stands now',
    error: 'such a release could not be judged',
  },
  fix: 'Correct the description of the merged pull request and have it approved again, by comments with the digest of its plan. Or revert it: a release that is undone does not count. Or give the environment a `baseline` in the policy.',
});

/** Whether the findings of a release are the gate's: it counts, and is not allowed or could not even be read. */
export function isRefused(release: JudgedReleaseOf): boolean {
  const { pull, verdict } = release.outcome;
  return isCounted(release) && (pull === null || effectOf(verdict) !== null);
}

/** What a release's own verdict does to the gate; null: nothing. */
function effectOf(verdict: Verdict): ReleaseRefused['effect'] | null {
  switch (verdict) {
    case 'allow':
    case 'skip':
      return null;
    case 'hold':
    case 'deny':
    case 'error':
      return verdict;
  }
}

function refusal(effect: ReleaseRefused['effect']): string {
  switch (effect) {
    case 'deny':
      return 'is denied';
    case 'hold':
      return 'is on hold';
    case 'error':
      return 'could not be judged';
  }
}

function refusedNext(number: number, effect: ReleaseRefused['effect'], gate: GateFactsOf | null): Next {
  const pull = pullName(number);
  switch (effect) {
    case 'hold':
      return advise`Approve ${pull} with comments on it, though it is merged. Then run the deploy job again.`;
    case 'error':
      return advise`Run the deploy job again when the facts about ${pull} can be read: its findings say what is missing.`;
    case 'deny':
      return next(
        say`Correct the declaration of ${pull} and have it approved again, by comments on it. Or revert it in a pull request. Or give this environment a ${'baseline'} in the policy:`,
        baselineLine(gate),
      );
  }
}

/** A release that reaches the cohort and leaves out some of its active sites. */
interface OutsideDeclaration extends AnyFinding<'gate.outside-declaration', 'deny'> {
  readonly number: number;
  readonly url: string;
  /** All of them. */
  readonly missing: readonly { readonly id: string; readonly name: string | null }[];
  /** The number of active sites that would get it. */
  readonly members: number;
}

export const outsideDeclaration = define<OutsideDeclaration>({
  code: 'gate.outside-declaration',
  findAtGate: ({ releases, members }) =>
    releases.filter(isCounted).flatMap(({ outcome: { pull }, targets: declared, sites }) => {
      if (pull === null || !members.ok || declared === null) return [];
      const { names } = members.value;
      const targets = sites ?? members.value.targets;
      const covered = new Set(declared);
      const missing = targets.filter((id) => !covered.has(id)).map((id) => ({ id, name: names.get(id) ?? null }));
      if (missing.length === 0) return [];
      const { number, url } = pull;
      return [{ code: 'gate.outside-declaration', effect: 'deny', number, url, missing, members: targets.length }];
    }),
  describe: ({ number, missing, members }, { gate }) => {
    const outcome = gate?.releases.find((release) => release.outcome.pull?.number === number)?.outcome;
    return {
      title: `Pull request ${number} leaves out ${missing.length === members ? 'every active site' : `${printCount(missing.length)} of the ${plural(members, 'active site')}`} of this cohort`,
      expected: say`${pullName(number)} to cover and to target all active sites of this cohort, since the deployment goes to all of them`,
      observed: [
        say`${words(`${printCount(members - missing.length)} of ${plural(members, 'active site')}`)} targeted`,
        say`left out: ${list(missing.map((site) => site.id))}`,
      ],
      next: widen(number, outcome?.facts ?? null, gate),
    };
  },
  when: {
    deny: 'a release since the baseline reaches the deployed cohort, and its targets do not include all of its active sites',
  },
  fix: 'If these sites are meant, widen the declaration of the merged pull request by editing its description, and have it approved anew by comments with the new digest. A release for part of a cohort cannot be deployed as the whole: make a pilot a wave of the cohort, with an environment of its own.',
});

/** A description can be widened after the merge, a manifest by a pull request of its own. */
function widen(number: number, release: ReleaseFacts | null, gate: GateFactsOf | null): Next {
  const pull = pullName(number);
  const inDescription = (text: string) =>
    next(
      say`If ${pull} is not meant for this cohort yet, wait: this environment stays closed until then. If it never is, revert it. If it is, widen its declaration by this line in its description, and have it approved again by comments with the new digest:`,
      text,
    );
  if (release?.declaration.kind !== 'read' || gate === null) return inDescription('Target-Cohort: <cohorts>');
  const { declaration, sources } = release.declaration;
  const cohorts = widerCohorts(declaration.cohorts, gate);
  const [manifest] = sources.includes('manifest') ? release.scope.manifests : [];
  if (manifest === undefined) return inDescription(targetLine(cohorts));
  const wider = { ...declaration, cohorts, all: false, expect: null, targets: COVERED };
  return next(
    say`If all these sites are to receive it, widen the manifest of ${pull} in a new pull request, and deploy that. If not yet, wait: this environment stays closed until then. If never, revert ${pull}. The wider ${manifest}:`,
    ...printWhole(wider).map((text) => line`${text}`),
  );
}

const COVERED = { kind: 'covered' } as const;

/** Cohorts that cover all of the deployed one. In another dimension a further name would narrow, where `all` does not. */
function widerCohorts(declared: readonly string[], { policy, cohort }: GateFactsOf): string[] {
  const dimension = policy.cohorts.get(cohort)?.dimension;
  const isNarrowing = declared.some((name) => policy.cohorts.get(name)?.dimension !== dimension);
  return isNarrowing ? ['all'] : [...new Set([...declared, cohort])].toSorted();
}
