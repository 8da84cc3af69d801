import { expect, it } from 'vitest';
import { CHECKS } from './scenarios.ts';
import { matrix } from './suite.ts';
import { overview } from './table.ts';

await matrix('Faults of a check', CHECKS, '../../docs/faults/check.md');

it('the overview names every failure', async () => {
  await expect(overview()).toMatchFileSnapshot('../../docs/faults.md');
});
