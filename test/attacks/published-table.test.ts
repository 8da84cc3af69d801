// Names hold pipes, backslashes and line ends: they break a table of the report, so that an offending site slides out of its row or fakes another one.
// Origin: GitHub Flavored Markdown 4.10: a pipe splits cells even within code; CVE-2020-5238 (cmark-gfm tables).
import { expect, it } from 'vitest';
import { judge } from './support.ts';

const CELLS = [
  'a | b',
  '|',
  '||||',
  '\\|',
  '\\\\|',
  '`|`',
  '| R1 | allowed | yes |',
  'x\n| --- | --- |\n| R1 | fine |',
  '\u00A6',
  '|'.repeat(150),
  '`'.repeat(20),
  '\\',
];

it('every row has its columns, every site its row', async () => {
  const sites = CELLS.map((name, index) => ({
    id: `${name} ${String(index)}`,
    name,
    status: 'active',
    cohorts: [name],
    attributes: { 'template-engine': 'template-manager' },
  }));
  const run = await judge({
    body: 'Target-Cohort: resource-publisher\n',
    inventory: { sites },
    manifest: JSON.stringify({ sites: sites.map((site) => site.id) }),
  });
  expect(run).toMatchObject({ verdict: 'deny', sites: CELLS.length });
  const rows = run.own
    .comment()
    .split('\n')
    .filter(
      (line) =>
        /^\| .*not covered|^\| .*outside/i.test(line) ||
        CELLS.some((_, index) => line.startsWith('| ') && line.includes(` ${String(index)}\``)),
    );
  expect(rows.length).toBeGreaterThanOrEqual(CELLS.length);
  expect(run.judgement.offendingSites).toHaveLength(CELLS.length);
});

it('the honest form', async () => {
  const run = await judge({ body: 'Target-Cohort: resource-publisher\n', manifest: 'sites: [R1, T1]\n' });
  expect(
    run.own
      .comment()
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.includes('`T1`')),
  ).toHaveLength(1);
});
