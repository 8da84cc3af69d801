import { readFileSync } from 'node:fs';
import { NoDeprecatedCustomRule, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { doctor, patientWith } from '../cli/doctor/healthy.ts';
import { quickScenario } from '../acceptance/scenario.ts';
import { gitHubSchema } from '../loopback/github/graphql/schema.ts';
import type { RecordedRequest } from '../loopback/github/index.ts';
import { templateOf } from '../loopback/github/rest/router.ts';

/*
 * What is asked, held against GitHub's own descriptions of each version that can be had: docs/explanation/github.md says which. The
 * tests' GitHub executes every document against github.com's schema anyway; here is what it does not look at.
 */

const REST = ['api.github.com', 'ghes-3.18', 'ghes-3.19'] as const;

/**
 * Routes of `doctor` alone that some version lacks, or its description: the row says what it makes of that. `doctor`
 * names them in docs/explanation/github.md.
 */
const LACKING: Readonly<Record<string, { readonly lack: readonly string[] }>> = {
  // Newer than the package; a GitHub Enterprise Server has no policies of Actions, and the row says so.
  'GET /repos/{owner}/{repo}/actions/policies': { lack: REST },
  // Enterprise Server does not describe it: the row `server` does without.
  'GET /versions': { lack: ['ghes-3.18', 'ghes-3.19'] },
  // Told since 3.19: before that the rows that need it are unknown.
  'GET /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention': { lack: ['ghes-3.18'] },
};

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly deprecated?: boolean }>>>>;
}

let asked: readonly RecordedRequest[] = [];

beforeAll(async () => {
  const own = await quickScenario({
    approvedBy: ['alice'],
    policy: (draft) => {
      draft.cohorts['resource-publisher'] = {
        ...draft.cohorts['resource-publisher'],
        owners: ['alice', '@acme/release'],
      };
    },
    world: { teams: { release: ['bob'] }, files: { 'deploy/resource-publisher/old.yml': 'a: 1\nb: 2\n' } },
    changes: {
      'deploy/resource-publisher/old.yml': null,
      'deploy/resource-publisher/new.yml': 'a: 1\nb: 2\n',
    },
  });
  await own.run();
  const s = await gateScenario();
  s.land();
  s.deploy();
  s.land({ changes: { 'deploy/resource-publisher/app.yml': 'image: 3\n' } });
  await s.gate();
  const patient = await patientWith({ policy: (draft) => void (draft.releases['deployed'] = 'sites') });
  await doctor(patient);
  asked = [...own.github.requests, ...s.github.requests, ...patient.github.requests];
}, 120_000);

describe.each(REST)('%s', (version) => {
  const file = new URL(`../../node_modules/@octokit/openapi/generated/${version}.json`, import.meta.url);

  it('has every route, and means to keep it', () => {
    const { paths } = JSON.parse(readFileSync(file, 'utf8')) as Description;
    const routes = new Set(
      asked
        .filter(({ kind }) => kind === 'rest')
        .map(
          ({ method, path }) => `${method} ${templateOf(method, new URL(path, 'http://loopback').pathname) ?? path}`,
        ),
    );
    expect(routes.size).toBeGreaterThan(6);
    for (const [route, { lack }] of Object.entries(LACKING)) {
      expect(routes).toContain(route);
      const [method = '', template = ''] = route.split(' ');
      expect([route, paths[template]?.[method.toLowerCase()] === undefined]).toEqual([route, lack.includes(version)]);
    }
    for (const route of routes) {
      if (LACKING[route]?.lack.includes(version) === true) continue;
      const [method = '', template = ''] = route.split(' ');
      const operation = paths[template]?.[method.toLowerCase()];
      expect([route, operation !== undefined, operation?.deprecated ?? false]).toEqual([route, true, false]);
    }
  });
});

it('no document asks for a field that GitHub means to take away', () => {
  const documents = new Set(asked.filter(({ kind }) => kind === 'graphql').map(({ query }) => query));
  expect(documents.size).toBeGreaterThan(6);
  for (const document of documents)
    expect(validate(gitHubSchema(), parse(document), [NoDeprecatedCustomRule]).map(({ message }) => message)).toEqual(
      [],
    );
});
