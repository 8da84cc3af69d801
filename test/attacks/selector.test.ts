import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

/* Selectors that catch more than they say. */

const manifest = (manifest: string) => judge({ body: 'Target-Cohort: resource-publisher\n', manifest });

// Everything: The author leaves a selector empty, or writes one that is true of every site, to reach all of them under the name of one cohort.
// Origin: Kubernetes API: "An empty label selector matches all objects"; CrowdStrike, channel file 291 (July 2024): content went to every host at once.
it.each(['!nowhere', 'template-engine!=template-manager'])(
  'everything: %s: what it catches outside is named',
  async (select) => {
    const run = await manifest(`select: ${JSON.stringify(select)}\n`);
    expect(run).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['site.outside-cohort']) });
    expect(run.targeted).toContain('N2');
  },
);

it.each(['', ' ', '\t', ',', '*', '**', '.*', '!', '=', 'a in ()', '\u200B', '\u00A0'])(
  'everything: %j means nothing',
  (text) => {
    for (const key of ['select', 'requires', 'forbids']) {
      const content = `${key}: ${JSON.stringify(text)}`;
      const read = reading({ body: 'Target-Cohort: rp', manifest: { kind: 'file', path: 'm.yml', content } });
      expect(read.kind).toBe('invalid');
    }
  },
);

// Missing value: The author words a condition as a negation: of a site whose value nobody knows it is true in Kubernetes' reading, and so the site gets the change.
// Origin: Kubernetes Docs, "Labels and Selectors": `!=` and `notin` also match objects without the label. The outage of 26 May 2023 hit sites of the other engine.
it.each(['requires: ring!=gamma', 'forbids: ring notin (stable,beta)'])(
  'missing value: %s: R3, whose ring is not known, is named',
  async (line) => {
    const run = await manifest(`${line}\n`);
    expect(run).toMatchObject({ verdict: 'deny', codes: ['site.unproven'] });
    expect(run.judgement.offendingSites.map((each: { id: string }) => each.id)).toEqual(['R3']);
  },
);

it('missing value: null is no value either', async () => {
  expect(await manifest('requires: "!template-engine"\nsites: [N1]\n')).toMatchObject({
    verdict: 'deny',
    codes: expect.arrayContaining(['site.outside-cohort', 'site.unproven']),
  });
});

it('the honest form: a value that every site has', async () => {
  const run = await manifest('requires: region!=west\nselect: "region,template-engine=resource-publisher"\n');
  expect(run).toMatchObject({ verdict: 'allow', sites: 3 });
});
