import { plural } from '../../../prose/numbers.ts';
import { examineEach, fine, unknown, warning, type Row } from '../diagnosis.ts';
import { printPlace } from './environments.ts';

/** The most different commits that a gate judges one by one; sites with others are judged from the first policy. */
const MAX_COMMITS = 20;

export const deployedSpread: Row = {
  id: 'deployed-spread',
  asks: 'With `releases.deployed: sites`: does the inventory know what every site has, and are those few commits?',
  async examine({ policy, places, gate }) {
    if (policy.releases.deployed !== 'sites') return [];
    return examineEach(places, async (place) => {
      const about = printPlace(place);
      const { facts } = await gate(place);
      if (facts === null || facts.groups === null)
        return facts === null || facts.members.ok ? [] : unknown(about, facts.members.error);
      const known = facts.groups.filter(({ commit }) => commit !== null);
      const silent = facts.groups.find(({ commit }) => commit === null)?.sites ?? [];
      const all = facts.groups.flatMap(({ sites }) => sites);
      const found = `${plural(known.length, 'commit')} at ${plural(all.length, 'site')}`;
      return silent.length === 0 && known.length <= MAX_COMMITS
        ? fine(about, found)
        : warning(about, {
            found: `${found}, ${plural(silent.length, 'site')} of which nothing is known`,
            consequence: `Such a site, and one past the ${MAX_COMMITS} newest commits, is judged from the first policy: one old release that is no longer allowed closes the gate.`,
            fix: 'Let the inventory give a full commit id for every active site, and bring those that are far behind up to date. Until then, set the baseline of the environment.',
          });
    });
  },
};
