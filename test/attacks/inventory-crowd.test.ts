// Five thousand sites, each of which offends and each with a long name, to drown the report, its limits on GitHub, or the judge.
// Origin: resource exhaustion (CWE-400); GitHub refuses comments of more than 65,536 characters, and a report that fails to appear is a report withheld.
import { expect, it } from 'vitest';
import { quickScenario } from '../acceptance/scenario.ts';

it('they are all in the record, and the report still fits', async () => {
  const COUNT = 5000;
  const sites = Array.from({ length: COUNT }, (_, at) => ({
    id: `S${String(at)}`,
    name: `Surgery number ${String(at)} `.repeat(3),
    status: 'active',
    cohorts: [],
    attributes: { 'template-engine': 'resource-publisher' },
  }));
  const own = await quickScenario({
    approvedBy: ['alice'],
    body: 'Target-Cohort: resource-publisher\n',
    manifest: 'requires: region\n',
    inventory: { sites, pageSize: COUNT },
  });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'deny', gate: 'closed', codes: ['site.incapable'], sites: COUNT });
  expect(run.judgement.offendingSites).toHaveLength(COUNT);
  expect(own.comment().length).toBeLessThan(65_536);
  expect((own.check().text ?? '').length).toBeLessThan(65_536);
  expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
});
