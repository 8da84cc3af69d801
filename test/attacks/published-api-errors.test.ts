// What GitHub or the inventory answer in place of facts holds markup, commands or our own token: a report that quotes the answer passes it on.
// Origin: log injection by error messages (OWASP, "Log Injection"); tokens echoed by proxies (CWE-209).
import { expect, it } from 'vitest';
import { quickScenario, TOKENS } from '../acceptance/scenario.ts';
import { judge, shown } from './support.ts';

const EVIL = '@alice ![x](https://evil.example/x.png)\n::set-output name=gate::open\n\u001B[2J<!-- </details> `|`';

it.each([
  ['a GraphQL error', { status: 200, body: { data: null, errors: [{ message: EVIL, type: EVIL, path: [EVIL] }] } }],
  ['a refusal', { status: 403, body: { message: EVIL } }],
])('%s', async (_, fault) => {
  const own = await quickScenario();
  own.github.fault = ({ kind }) => (kind === 'graphql' ? fault : undefined);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['evidence.unavailable'] });
  expect(shown({ ...run, own })).toContain('alice');
});

it('an inventory that says them in what it counts, and echoes the token', async () => {
  const run = await judge({
    inventory: {
      edit: (body, { headers }) => ({ ...body, snapshot: EVIL, asOf: `${EVIL}${headers.authorization ?? ''}` }),
    },
  });
  expect(run).toMatchObject({ verdict: 'error', codes: ['inventory.malformed'] });
  expect(shown(run)).not.toContain(TOKENS.inventory);
});

it('the honest form', async () => {
  expect(await judge()).toMatchObject({ verdict: 'allow' });
});
