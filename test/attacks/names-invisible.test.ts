// Names that hold characters without a shape: zero-width, soft hyphens, variation selectors, tags. Two names look the same and are not.
// Origin: "The Invisible JavaScript Backdoor" (Certitude, 2021); Unicode TR 39, identifiers without default-ignorable characters.
import { expect, it } from 'vitest';
import { judge, shown } from './support.ts';

const UNSEEN = ['\u200B', '\u200D', '\u00AD', '\u2060', '\uFEFF', '\uFE0F', '\u3164', '\u034F', '\u{E0061}'];

it('a cohort with one of them is another cohort, and the report shows which character it is', async () => {
  const run = await judge({ body: '', labels: UNSEEN.map((mark) => `cohort:resource${mark}-publisher`) });
  expect(run).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['cohort.unknown']) });
  expect(shown(run)).toMatch(/\[U\+200B\]/);
  for (const mark of UNSEEN) expect(shown(run)).not.toContain(mark);
});

it('a site with one of them is another site, and does not pass for a twin', async () => {
  const attributes = { 'template-engine': 'template-manager' };
  const sites = ['R1', 'R\u200B1', 'R1\u2060'].map((id) => ({
    id,
    name: 'Fernbank Surgery',
    status: 'active',
    cohorts: [],
    attributes: id === 'R1' ? { 'template-engine': 'resource-publisher' } : attributes,
  }));
  const run = await judge({
    body: 'Target-Cohort: resource-publisher\n',
    manifest: 'sites: ["R1", "R\\u200B1", "R1\\u2060"]\n',
    inventory: { sites },
  });
  expect(run).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['site.outside-cohort']) });
  expect(run.own.comment()).toContain('R[U+200B]1');
});

it.each(['forbids: state=frozen', 'requires: state!=frozen', 'requires: state notin (frozen,lost)'])(
  'a value with one of them is not another value: %s',
  async (condition) => {
    const sites = UNSEEN.map((mark, at) => ({
      id: `R${String(at)}`,
      name: 'Fernbank Surgery',
      status: 'active',
      cohorts: [],
      attributes: { 'template-engine': 'resource-publisher', state: `froz${mark}en` },
    }));
    const run = await judge({
      body: '',
      manifest: `cohorts: [resource-publisher]\n${condition}\n`,
      inventory: { sites },
    });
    expect(run).toMatchObject({ verdict: 'deny', codes: ['site.unproven'] });
  },
);

it('the honest form', async () => {
  expect(await judge({ labels: ['cohort:resource-publisher'] })).toMatchObject({ verdict: 'allow' });
});
