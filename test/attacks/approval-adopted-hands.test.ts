// Whoever pushed a commit past all review approves the pull request that adopts it, or adopts it in a pull request of somebody else.
// Origin: the commits pushed straight to php-src (March 2021): what came past the review must not be waved through by who brought it.
import { expect, it } from 'vitest';
import { RP_BODY } from '../acceptance/scenario.ts';
import { counted, quietScenario, reasons } from './support-live.ts';

it.each(['author', 'co-author'])('the %s of an adopted commit', async (role) => {
  const own = await quietScenario({ body: '' });
  const { oid } = own.world.commit({
    branch: 'main',
    changes: { 'deploy/resource-publisher/hot.yml': 'x\n' },
    author: role === 'author' ? 'alice' : 'mia',
    message: role === 'author' ? 'Hot' : 'Hot\n\nCo-authored-by: A <alice@example.org>',
  });
  own.world.editBody(own.pull.number, { by: 'mia', body: `${RP_BODY}Adopts: ${oid}\n` });
  for (const author of ['alice', 'erin']) own.world.review(own.pull.number, { author });
  const run = await own.run();
  expect(run).toMatchObject({ gate: 'closed' });
  expect(counted(run)).toEqual(['erin']);
  expect(reasons(run)).toEqual(['alice committer']);
  own.world.review(own.pull.number, { author: 'bob' });
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
});
