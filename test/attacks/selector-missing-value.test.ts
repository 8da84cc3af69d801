// The author words a condition as a negation: of a site whose value nobody knows it is true in Kubernetes' reading, and so the site gets the change.
// Origin: Kubernetes Docs, "Labels and Selectors": `!=` and `notin` also match objects without the label. The outage of 26 May 2023 hit sites of the other engine.
import { expect, it } from 'vitest';
import { judge } from './support.ts';

const RP = 'Target-Cohort: resource-publisher\n';

it.each(['requires: ring!=gamma', 'forbids: ring notin (stable,beta)'])(
  '%s: R3, whose ring is not known, is named',
  async (line) => {
    const run = await judge({ body: RP, manifest: `${line}\n` });
    expect(run).toMatchObject({ verdict: 'deny', codes: ['site.unproven'] });
    expect(run.judgement.offendingSites.map((each: { id: string }) => each.id)).toEqual(['R3']);
  },
);

it('null is no value either', async () => {
  const run = await judge({ body: RP, manifest: 'requires: "!template-engine"\nsites: [N1]\n' });
  expect(run).toMatchObject({
    verdict: 'deny',
    codes: expect.arrayContaining(['site.outside-cohort', 'site.unproven']),
  });
});

it('the honest form: a value that every site has', async () => {
  expect(await judge({ body: RP, manifest: 'requires: region!=west\n' })).toMatchObject({ verdict: 'allow' });
});
