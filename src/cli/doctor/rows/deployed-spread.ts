import { plural } from '../../../prose/numbers.ts';
import { fine, unknown, warning, type Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { printPlace } from './places.ts';

/** The most different commits that a gate judges one by one; sites with others are judged from the first policy. */
const MAX_COMMITS = 20;

export const deployedSpread: Row = {
  id: 'deployed-spread',
  asks: 'With `releases.deployed: sites`: does the inventory know what every site has, and are those few commits?',
  async examine({ policy, places, gate }) {
    if (policy.releases.deployed !== 'sites') return [];
    const diagnoses: Diagnosis[] = [];
    for (const place of places) {
      const about = printPlace(place);
      const { facts } = await gate(place);
      if (facts === null || facts.groups === null) {
        const failure = facts !== null && !facts.members.ok ? facts.members.error : null;
        if (failure !== null) diagnoses.push(unknown(about, failure));
        continue;
      }
      const known = facts.groups.filter(({ commit }) => commit !== null);
      const silent = facts.groups.find(({ commit }) => commit === null)?.sites ?? [];
      const found = `${plural(known.length, 'commit')} at ${plural(
        facts.groups.reduce((sum, { sites }) => sum + sites.length, 0),
        'site',
      )}`;
      diagnoses.push(
        silent.length === 0 && known.length <= MAX_COMMITS
          ? fine(about, found)
          : warning(about, {
              found: `${found}, ${plural(silent.length, 'site')} of which nothing is known`,
              means: `Such a site, and one past the ${MAX_COMMITS} newest commits, is judged from the first policy: one old release that is no longer allowed closes the gate.`,
              fix: 'Let the inventory give a full commit id for every active site, and bring those that are far behind up to date. Until then, set the baseline of the environment.',
            }),
      );
    }
    return diagnoses;
  },
};
