import type { AnyFinding } from '../domain/finding.ts';
import { waitsUntil, type ExtraSite, type VerificationFacts } from '../domain/verification/facts.ts';
import { printInstant } from '../domain/time/zone.ts';
import { plural, printCount } from '../prose/numbers.ts';
import { commitReference, join, list, pullName, say, words, type Prose } from '../prose/say.ts';
import { advise, define } from './code.ts';

/** Sites that are to have the commit and have something else. */
interface DeployedMissing extends AnyFinding<'deployed.missing', 'hold' | 'deny'> {
  readonly commit: string;
  readonly missing: VerificationFacts['missing'];
  /** The number of sites that are to have it. */
  readonly listed: number;
  /** Until when they are waited for, in milliseconds since 1970. */
  readonly until: number;
}

export const deployedMissing = define<DeployedMissing>({
  code: 'deployed.missing',
  findAtVerify: (facts) => {
    const { missing, commit, now } = facts;
    const until = waitsUntil(facts);
    return missing.length === 0
      ? null
      : {
          code: 'deployed.missing',
          effect: now < until ? 'hold' : 'deny',
          commit,
          missing,
          listed: facts.list.length,
          until,
        };
  },
  describe: ({ effect, commit, missing, listed, until }) => ({
    title: `${shareOf(missing.length, listed)} ${missing.length === 1 ? 'does' : 'do'} not have the commit${effect === 'hold' ? ' yet' : ''}`,
    expected: say`${commitReference(commit)} at every site of the list`,
    observed: [...Map.groupBy(missing, (site) => site.commit)].map(([has, sites]) => {
      const ids = list(
        sites.map(({ id }) => id),
        10,
      );
      return has === null ? say`not deployed: ${ids}` : say`${commitReference(has)}: ${ids}`;
    }),
    next:
      effect === 'hold'
        ? advise`Wait until ${printInstant(until)}, and verify again. Sites that do not have it then are missing.`
        : advise`Find out why these sites were missed, and run the deploy job again at ${commitReference(commit)}. If they need longer as a rule, lengthen ${'within'} of the environment in the policy.`,
  }),
  when: {
    hold: 'verify: sites of the list do not have the commit, and the time that `within` gives them is not over',
    deny: 'verify: sites of the list do not have the commit, and that time is over',
  },
  fix: 'Wait, or run the deploy job again at this commit. With `releases.deployed: sites` its gate hands out only the sites that lack it.',
});

/** Sites that have a commit that they must not have. */
interface DeployedExtra extends AnyFinding<'deployed.extra', 'deny'> {
  readonly extra: readonly ExtraSite[];
}

export const deployedExtra = define<DeployedExtra>({
  code: 'deployed.extra',
  findAtVerify: ({ extra }) => (extra.length === 0 ? [] : [{ code: 'deployed.extra', effect: 'deny', extra }]),
  describe: ({ extra }) => {
    const ids = new Set(extra.map(({ id }) => id));
    const unlisted = extra.flatMap((site) => (site.kind === 'unlisted' ? [site.id] : []));
    const uncovered = extra.filter((site) => site.kind === 'uncovered');
    const pulls = [...new Set(uncovered.flatMap((site) => site.pulls))].toSorted((a, b) => a - b);
    return {
      title: `${plural(ids.size, 'site has', 'sites have')} a commit that ${ids.size === 1 ? 'it' : 'they'} must not have`,
      expected: words('the commit at no site outside the list, and no release at a site that it does not cover'),
      observed: [
        ...(unlisted.length === 0 ? [] : [say`deployed to, and not in the list: ${list(unlisted, 10)}`]),
        ...[...Map.groupBy(uncovered, ({ commit, pulls: held }) => JSON.stringify([commit, held]))].map(([, alike]) =>
          describeUncovered(alike),
        ),
      ],
      next:
        pulls.length === 0
          ? advise`Find out what made the deploy step reach these sites. The deploy step must take its sites only from the output ${'targets-file'} of the gate.`
          : advise`Find out who deployed to these sites, and roll them back. If they should keep it, widen the declaration of ${join(pulls.map(pullName), ', ', 5)} and have it approved again.`,
    };
  },
  when: {
    deny: 'verify: a site has a commit with a release that reaches its cohort and does not cover it, or the deploy tool names a site that is not in the list',
  },
  fix: 'Find out what deployed there, and take it back. If the sites are to keep it, widen the declaration of the release and have it approved again.',
});

/** `12 of 1,150 sites`. */
function shareOf(some: number, all: number): string {
  return some === all ? plural(all, 'site') : `${printCount(some)} of ${plural(all, 'site')}`;
}

function describeUncovered(alike: readonly Extract<ExtraSite, { kind: 'uncovered' }>[]): Prose {
  const ids = list(
    alike.map(({ id }) => id),
    10,
  );
  const [first] = alike;
  return first === undefined
    ? ids
    : say`${commitReference(first.commit)} with ${join(first.pulls.map(pullName), ', ', 5)}, which ${words(first.pulls.length === 1 ? 'does' : 'do')} not cover ${ids}`;
}

/** Sites of which it is not known what they have. */
interface DeployedUnknown extends AnyFinding<'deployed.unknown', 'error'> {
  readonly unknown: readonly string[];
  readonly listed: number;
}

export const deployedUnknown = define<DeployedUnknown>({
  code: 'deployed.unknown',
  findAtVerify: ({ unknown, list: all }) =>
    unknown.length === 0 ? [] : [{ code: 'deployed.unknown', effect: 'error', unknown, listed: all.length }],
  describe: ({ unknown, listed }) => ({
    title: `It is not known which commit ${shareOf(unknown.length, listed)} ${unknown.length === 1 ? 'has' : 'have'}`,
    expected: say`for each site a full commit id as ${'deployed'} in the inventory`,
    observed: [say`none for ${list(unknown, 10)}`],
    next: advise`Have the inventory give the full commit id that each site has (${'site.deployed'} of a mapping, a column ${'deployed'}). Where it cannot, give this step the ids that the deploy tool says it has reached, as input ${'deployed-file'}.`,
  }),
  when: { error: 'verify: the commit of a site of the list is not known' },
  fix: 'Have the inventory give `deployed`, a full commit id, for every site; or give the input `deployed-file`.',
});
