// A comment ends in a carriage return without a line feed: for YAML, and for an editor, a condition stands on the next line; for the library it is all one comment.
// Origin: YAML 1.2.2, 5.4 (a carriage return ends a line); parser differentials in YAML readers (the class is CWE-436).
import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { policyInLines } from '../fixtures/policy.ts';
import { judge } from './support.ts';

it('is refused in a manifest', async () => {
  expect(await judge({ manifest: 'sites: [R1, R2, R3] # all of them\rforbids: ring=beta\n' })).toMatchObject({
    verdict: 'deny',
    codes: ['declaration.invalid'],
  });
});

it('and in a policy', async () => {
  const policy = policyInLines('http://127.0.0.1:9/v1').replace(
    'version: 1\n',
    'version: 1 # the first\rapprovals: { within-cohort: 9 }\n',
  );
  expect(await judge({ policy })).toMatchObject({ verdict: 'error', codes: ['policy.invalid'] });
});

it('the honest form: line ends of Windows', () => {
  const read = reading({
    body: 'Target-Cohort: rp',
    manifest: { kind: 'file', path: 'm.yml', content: 'sites: [A1] # all\r\nforbids: frozen\r\n' },
  });
  expect(read).toMatchObject({ kind: 'read', declaration: { forbids: [{}] } });
});
