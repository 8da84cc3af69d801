// The author adds `all` to a list of names, in another spelling or from another place: a reader sees the name, the machine is to take everything.
// Origin: wildcard beside names in access lists (CWE-155); Kubernetes RBAC good practices warn of the same ("Avoid providing wildcard permissions").
import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

it.each([
  ['in one line', { body: 'Target-Cohort: resource-publisher, all\n' }],
  ['by labels', { body: '', labels: ['cohort:all', 'cohort:resource-publisher'] }],
])('%s', async (_, options) => {
  expect(await judge(options)).toMatchObject({ verdict: 'deny', codes: ['declaration.invalid'], cohorts: [] });
});

it.each(['*', '**', 'All', 'ALL', 'all.', 'al\u200Bl', '\u0430ll', '\uFF41\uFF4C\uFF4C', 'any', '.*', 'policy'])(
  '%j is a name, not a word for everything',
  (name) => {
    const read = reading(`Target-Cohort: ${name}`);
    expect(read.kind === 'read' ? read.declaration : { all: false }).toMatchObject({ all: false });
    expect(reading({ labels: [`cohort:${name}`] })).toMatchObject({ declaration: { cohorts: [name] } });
  },
);

it('such a name is unknown', async () => {
  expect(await judge({ body: 'Target-Cohort: *\n' })).toMatchObject({
    verdict: 'deny',
    codes: expect.arrayContaining(['cohort.unknown']),
  });
});

it('the honest form: `all` alone, approved by owners of all', async () => {
  expect(
    await judge({
      body: 'Target-Cohort: all\n',
      changes: { 'deploy/shared.yml': 'x\n' },
      approvedBy: ['alice', 'carol'],
    }),
  ).toMatchObject({ verdict: 'allow', sites: 5 });
});
