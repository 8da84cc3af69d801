import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { read } from './documents.ts';

/* What docs/reference/records.md says about reading a record. */

const hasJq = spawnSync('jq', ['--version']).status === 0;
if (!hasJq) console.warn('This machine has no jq: the line for the ids in a record is not tried.');

it.runIf(hasJq)('gives the ids that a gate hands out by the line for jq', async () => {
  const own = await gateScenario();
  own.deploy({ commit: own.world.head().oid });
  own.land();
  const { recordText, targets } = await own.run();
  expect(targets).not.toEqual([]);

  const [, filter = ''] = /jq -r '([^']+)'/.exec(read('docs/reference/records.md')) ?? [];
  const { stdout, stderr } = spawnSync('jq', ['-r', filter], { input: recordText ?? '', encoding: 'utf8' });
  expect({ stderr, ids: stdout.trimEnd().split('\n') }).toEqual({ stderr: '', ids: targets });
});
