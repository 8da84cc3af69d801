// The author declares a cohort whose name only looks like the right one, in letters of other scripts, hyphens of other widths, other case.
// Origin: Gabrilovich and Gontmakher, "The Homograph Attack" (2002); Unicode TR 39; npm typosquatting (crossenv, 2017).
import { expect, it } from 'vitest';
import { judge } from './support.ts';

const NAMES = [
  'r\u0435source-publisher',
  'resource\u2010publisher',
  'resource\u2212publisher',
  '\uFF52esource-publisher',
  'Resource-Publisher',
  'resource_publisher',
  'resource-publishe\u0433',
  'resource-pub1isher',
  'resource-publisher.',
  'resource-publisher/',
];

it('is unknown, and the nearest name is told', async () => {
  const run = await judge({ body: `Target-Cohort: ${NAMES.join(', ')}\n` });
  expect(run).toMatchObject({
    verdict: 'deny',
    gate: 'closed',
    codes: expect.arrayContaining(['cohort.unknown']),
    sites: null,
  });
  const finding = run.judgement.findings.find((each: { code: string }) => each.code === 'cohort.unknown');
  expect(finding.evidence.names).toHaveLength(NAMES.length);
  expect(run.own.comment()).toContain('`resource-publisher`');
  expect(run.own.inventory.requests).toEqual([]);
});

it('the honest form', async () => {
  expect(await judge()).toMatchObject({ verdict: 'allow', cohorts: ['resource-publisher'] });
});
