// The author leaves a selector empty, or writes one that is true of every site, to reach all of them under the name of one cohort.
// Origin: Kubernetes API: "An empty label selector matches all objects"; CrowdStrike, channel file 291 (July 2024): content went to every host at once.
import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

const BODY = 'Target-Cohort: resource-publisher\n';

it.each(['!nowhere', 'nowhere!=x', 'template-engine!=template-manager'])(
  '%s: what it catches outside is named',
  async (select) => {
    const run = await judge({ body: BODY, manifest: `select: ${JSON.stringify(select)}\n` });
    expect(run).toMatchObject({
      verdict: 'deny',
      gate: 'closed',
      codes: expect.arrayContaining(['site.outside-cohort']),
    });
    expect(run.targeted).toContain('N2');
  },
);

it.each(['', ' ', '\t', ',', '*', '**', '.*', '!', '=', 'a in ()', '\u200B', '\u00A0'])('%j means nothing', (text) => {
  const manifest = (key: string) =>
    reading({
      body: 'Target-Cohort: rp',
      manifest: { kind: 'file', path: 'm.yml', content: `${key}: ${JSON.stringify(text)}` },
    }).kind;
  for (const key of ['select', 'requires', 'forbids']) expect(manifest(key)).toBe('invalid');
  expect(reading(`Target-Cohort: rp\nRequires: ${text}`).kind).toBe('invalid');
});

it('the honest form', async () => {
  expect(await judge({ body: BODY, manifest: 'select: "region,template-engine=resource-publisher"\n' })).toMatchObject({
    verdict: 'allow',
    sites: 3,
  });
});
