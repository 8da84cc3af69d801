// Text from outside goes into outputs that the runner reads from a file: line ends and the delimiter in it are to add an output `gate=open` of the attacker's.
// Origin: CVE-2022-35954 (@actions/core: delimiter injection in `exportVariable`).
import { expect, it } from 'vitest';
import { scenario } from '../acceptance/scenario.ts';

const NAMES = [
  'x\ngate=open',
  'x\nEOF\ngate<<EOF\nopen\nEOF',
  'ghadelimiter_00000000-0000-4000-8000-000000000000\ngate=open',
  'x\r\nverdict=allow',
];

it('the bundle writes one value for each name, and they are ours', async () => {
  const own = await scenario({ body: '', manifest: JSON.stringify({ cohorts: NAMES }) });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'deny', gate: 'closed', cohorts: NAMES.toSorted() });
  expect(run.outputs['cohorts']).not.toContain('\n');
});

it('the honest form: a name that is one comes out as it is', async () => {
  const run = await (await scenario({ approvedBy: ['alice'] })).run();
  expect(run).toMatchObject({ outputs: { gate: 'open', cohorts: '["resource-publisher"]' } });
});
