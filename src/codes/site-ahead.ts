import type { AnyFinding } from '../domain/finding.ts';
import { plural } from '../prose/numbers.ts';
import { commitReference, list, say } from '../prose/say.ts';
import { advise, define } from './code.ts';

/** Sites that have a newer commit than the run's: they are left out. */
interface SiteAhead extends AnyFinding<'gate.site-ahead', 'warn'> {
  readonly commit: string;
  readonly ahead: readonly { readonly commit: string; /** Ids, all of them. */ readonly ids: readonly string[] }[];
}

export const siteAhead = define<SiteAhead>({
  code: 'gate.site-ahead',
  findAtGate: ({ groups, rollback, commit }) => {
    const ahead = (groups ?? []).flatMap((group) =>
      group.stand === 'newer' && group.commit !== null ? [{ commit: group.commit, ids: group.sites }] : [],
    );
    return ahead.length === 0 || rollback.applies ? [] : [{ code: 'gate.site-ahead', effect: 'warn', commit, ahead }];
  },
  describe: ({ commit, ahead }) => ({
    title: `${plural(count(ahead), 'site has', 'sites have')} a newer commit already, and ${count(ahead) === 1 ? 'is' : 'are'} left out`,
    expected: say`no site with a newer commit than ${commitReference(commit)}`,
    observed: ahead.map((newer) => say`${commitReference(newer.commit)}: ${list(newer.ids, 10)}`),
    next: advise`Leave these sites as they are: the list does not have them, and they have more than this commit.`,
  }),
  when: { warn: 'with `releases.deployed: sites`, a site has a newer commit than that of the run' },
  fix: 'Nothing for the deployment: the sites are left out of the file. To take them back, roll back with `rollback: true`.',
});

function count(ahead: SiteAhead['ahead']): number {
  return ahead.reduce((sum, { ids }) => sum + ids.length, 0);
}
