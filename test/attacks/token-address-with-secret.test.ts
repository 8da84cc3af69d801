// The policy's address of the inventory carries a user, a password or a token in its query, or plain http to another machine: secrets in a file that everybody reads, sent in the clear.
// Origin: credentials in addresses (CWE-522, CWE-598), which RFC 3986 section 3.2.1 deprecates.
import { expect, it } from 'vitest';
import { quickScenario } from '../acceptance/scenario.ts';

it.each<readonly [string, (url: string) => string]>([
  ['a user and password', (url) => url.replace('http://', 'http://me:hunter2@')],
  ['a token in the query', (url) => `${url}?token=hunter2`],
  ['a fragment', (url) => `${url}#hunter2`],
  ['plain http to another machine', () => 'http://inventory.example.org/v1'],
  ['plain http to a name like a loopback one', () => 'http://localhost.example.org/v1'],
])('%s is no policy', async (_, address) => {
  const own = await quickScenario({
    approvedBy: ['alice'],
    policy: (draft) => (draft.inventory['url'] = address(String(draft.inventory['url']))),
  });
  expect(await own.run()).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['policy.invalid'] });
  expect(own.inventory.requests).toEqual([]);
});
