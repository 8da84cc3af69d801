import type { GateFactsOf, JudgedReleaseOf } from '../domain/deployment/facts.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import type { Verdict } from '../domain/verdict.ts';
import { plural, printCount } from '../prose/numbers.ts';
import { line, list, say, words } from '../prose/say.ts';
import { define, next, type Next } from './code.ts';
import { pullName } from './names.ts';
import { baselineLine } from './way-out.ts';

/** A release in the range that is not allowed as it stands now. */
interface ReleaseRefused {
  readonly code: 'gate.release-refused';
  readonly effect: 'deny' | 'hold' | 'error';
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
  describe: ({ number, url, effect }, { gate }) => ({
    title: `Pull request ${number} ${refusal(effect)} as it stands now`,
    expected: words('every release since the baseline that reaches this cohort, allowed as it stands now'),
    observed: [say`${url}, merged, ${words(refusal(effect))}; its own findings say why`],
    next: refusedNext(number, effect, gate),
  }),
  docs: {
    when: {
      deny: 'a release since the baseline that reaches the cohort is denied as it stands now; its findings follow',
      hold: 'such a release lacks an approval as it stands now',
      error: 'such a release could not be judged',
    },
    next: 'Put the merged pull request right: correct its description, and have it approved by comments with the digest of its plan. If it can no longer be allowed, revert it (what is undone counts for nothing), or answer for it with a `baseline` of the environment in the policy.',
  },
});

/** Whether a release counts at the gate: it reaches the cohort, and nothing undid it. */
export function isCounted({ reaches, undone }: JudgedReleaseOf): boolean {
  return reaches && !undone;
}

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
      return next(say`Approve ${pull} now, by comments on it, though it is merged; then run the deploy job again.`);
    case 'error':
      return next(
        say`Run the deploy job again once the facts about ${pull} can be read; its own findings say what is missing.`,
      );
    case 'deny':
      return next(
        say`Put ${pull} right, though it is merged: correct its declaration, and have it approved anew by comments. If it cannot be allowed any more, revert it in a pull request (what is undone counts for nothing), or have the owners answer for everything up to this commit, with a ${'baseline'} in the policy:`,
        baselineLine(gate),
      );
  }
}

/** A release that reaches the cohort and leaves out some of its active sites. */
interface OutsideDeclaration {
  readonly code: 'gate.outside-declaration';
  readonly effect: 'deny';
  readonly number: number;
  readonly url: string;
  /** All of them. */
  readonly missing: readonly { readonly id: string; readonly name: string | null }[];
  /** The number of active sites of the cohort. */
  readonly members: number;
}

export const outsideDeclaration = define<OutsideDeclaration>({
  code: 'gate.outside-declaration',
  findAtGate: ({ releases, members }) =>
    releases.filter(isCounted).flatMap(({ outcome: { pull, facts } }) => {
      if (pull === null || !members.ok || facts?.resolution?.ok !== true) return [];
      const { targets, names } = members.value;
      const covered = new Set(facts.resolution.value.targets);
      const missing = targets.filter((id) => !covered.has(id)).map((id) => ({ id, name: names.get(id) ?? null }));
      return missing.length === 0
        ? []
        : [
            {
              code: 'gate.outside-declaration',
              effect: 'deny',
              number: pull.number,
              url: pull.url,
              missing,
              members: targets.length,
            },
          ];
    }),
  describe: ({ number, missing, members }, { gate }) => {
    const outcome = gate?.releases.find((release) => release.outcome.pull?.number === number)?.outcome;
    return {
      title: `Pull request ${number} leaves out ${missing.length === members ? 'every active site' : `${printCount(missing.length)} of the ${plural(members, 'active site')}`} of this cohort`,
      expected: say`${pullName(number)}, which reaches this cohort, to cover and to target all of its active sites: what is deployed goes to all of them`,
      observed: [
        say`${words(`${printCount(members - missing.length)} of ${plural(members, 'active site')}`)} targeted`,
        say`without: ${list(missing.map((site) => site.id))}`,
      ],
      next: widen(number, outcome?.facts ?? null, gate),
    };
  },
  docs: {
    when: {
      deny: 'a release since the baseline reaches the deployed cohort, and its targets do not include all of its active sites',
    },
    next: 'If these sites are meant, widen the declaration of the merged pull request by editing its description, and have it approved anew by comments with the new digest. A release for part of a cohort cannot be deployed as the whole: a pilot is a cohort of its own, with an environment of its own.',
  },
});

/** A declaration can be widened after the merge; a manifest that lists sites cannot. */
function widen(number: number, release: ReleaseFacts | null, gate: GateFactsOf | null): Next {
  const pull = pullName(number);
  const declaration = release?.declaration.kind === 'read' ? release.declaration.declaration : null;
  const revert = words(
    'If they must not receive it, revert it in a pull request and release it to a cohort and an environment of its own',
  );
  if (declaration !== null && declaration.targets.kind !== 'covered') {
    return next(
      say`A release for part of a cohort cannot be deployed as the whole, and the manifest of ${pull} is merged. ${revert}. If all sites of the cohort are meant, have the owners answer for everything up to this commit, with a ${'baseline'} in the policy:`,
      baselineLine(gate),
    );
  }
  const names =
    declaration === null || gate === null
      ? ['<cohorts>']
      : [...new Set([...declaration.cohorts, gate.cohort])].toSorted();
  return next(
    say`If these sites are meant, widen the declaration of ${pull} by editing its description, and have it approved anew by comments with the new digest. If they are not meant yet, there is nothing to do: this environment waits until they are. ${revert}. The wider declaration:`,
    `Target-Cohort: ${names.map((name) => line`${name}`).join(', ')}`,
  );
}
