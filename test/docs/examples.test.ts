import { render } from '../loopback/github/rendering/render.ts';
import { ok } from '../../src/domain/result.ts';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { policyJsonSchema } from '../../scripts/policy-schema.ts';
import { coverageOf } from '../../src/domain/sites/coverage.ts';
import { parseDeclaration, rulesOf, type ManifestSource } from '../../src/domain/declaration/read.ts';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { INPUTS } from '../../src/action/inputs.ts';
import { createInventory } from '../../src/inventory/index.ts';

/* What the documents tell people to copy works, and what they point at is there. */

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const SKIPPED = /^(?:node_modules|dist|\.git|coverage|reports|build-.*|\.stryker-tmp)$/;
const files = readdirSync(root).flatMap((name) => (SKIPPED.test(name) ? [] : [name, ...below(name)]));
const documents = files.filter((path) => path.endsWith('.md') && !path.startsWith('test/'));

function below(folder: string): string[] {
  const path = join(root, folder);
  return statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
    : [];
}

/** The fenced blocks of a language in a document. */
function fences(path: string, language: string): string[] {
  return [...read(path).matchAll(/^```(\w*)\n(.*?)^```$/gms)].flatMap(([, found, text]) =>
    found === language && text !== undefined ? [text] : [],
  );
}

const policies = documents.flatMap((path) =>
  fences(path, 'yaml')
    .filter((text) => /^version: 1$/m.test(text))
    .map((text) => [path, text] as const),
);

describe('policies', () => {
  const validate = new Ajv2020().compile(policyJsonSchema());

  it.each([...policies, ['examples/cohort-guard.yml', read('examples/cohort-guard.yml')] as const])(
    '%s: valid for the schema and for the action',
    (path, text) => {
      validate(parse(text));
      expect(validate.errors ?? []).toEqual([]);
      expect(parsePolicy(text, path)).toMatchObject({ ok: true });
    },
  );

  it('are refused by the schema where a key is misspelt', () => {
    expect(validate({ ...parse(read('examples/cohort-guard.yml')), aprovals: {} })).toBe(false);
  });
});

describe('README', () => {
  const lines = read('README.md').split('\n');

  it('reaches the first verdict within a screen', () => {
    const verdict = lines.findIndex((line) => /\*On hold\*|\*Denied\*/.test(line));
    expect(verdict).toBeGreaterThan(0);
    expect(verdict).toBeLessThan(45);
  });

  it('shows the declaration of the example', () => {
    expect(read('examples/pull-request.md')).toContain(fences('README.md', 'text')[0]);
  });
});

describe('the example release', () => {
  const policy = policyOf('examples/cohort-guard.yml');

  it.each([
    ['its description', 'examples/pull-request.md', { kind: 'none' }, 3],
    [
      'its manifest',
      null,
      { kind: 'file', path: 'deploy/releases/2026-11-23.yml', content: read('examples/release.yml') },
      2,
    ],
  ] as const)(
    'targets by %s the sites it expects, without an offence',
    async (_, body, manifest: ManifestSource, count) => {
      const reading = parseDeclaration(
        { html: body === null ? '' : render(read(body), 'bodyHTML'), labels: [], manifest },
        rulesOf(policy),
      );
      if (reading.kind !== 'read') throw new Error(`the declaration is ${reading.kind}`);
      const { declaration } = reading;
      const inventory = createInventory(policy.inventory, {
        token: null,
        readStepFile: () => Promise.reject(new Error('no step wrote a file')),
        fetchIdentity: () => Promise.reject(new Error('a file needs no token')),
        fetch: () => Promise.reject(new Error('a file needs no network')),
        now: () => new Date('2026-11-23T00:00:00Z'),
        readFile: ({ path }) =>
          Promise.resolve(ok({ content: Buffer.from(read(`examples/${path}`)), changedAt: '2026-11-22T00:00:00Z' })),
      });
      const resolution = await inventory.resolve(
        [{ policy, declaration, coverage: coverageOf(declaration, policy) }],
        AbortSignal.timeout(5000),
      );
      expect(resolution).toMatchObject(ok([{ violations: [], targets: { length: count } }]));
      expect(declaration.expect).toEqual({ min: count, max: count });
    },
  );
});

function policyOf(path: string): Policy {
  const policy = parsePolicy(read(path), path);
  if (!policy.ok) throw new Error(JSON.stringify(policy.error));
  return policy.value;
}

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const step = z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() });
const workflow = z.object({
  permissions,
  jobs: z.record(
    z.string(),
    z.object({ permissions: permissions.optional(), uses: z.string().optional(), steps: z.array(step).default([]) }),
  ),
});

describe('workflows', () => {
  const paths = ['examples/workflows', '.github/workflows'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  const workflows = paths.map((path) => [path, workflow.parse(parse(read(path)))] as const);
  /** Those that the token of a workflow can have. */
  const grantable = [
    'actions',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'id-token',
    'issues',
    'pull-requests',
    'statuses',
  ];

  it.each(workflows)(
    '%s: pinned actions, known inputs, no right that a workflow token cannot have',
    (_, { permissions: all, jobs }) => {
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      const rights = [all, ...Object.values(jobs).map((job) => job.permissions ?? {})].flatMap((one) =>
        Object.keys(one),
      );
      const uses = [...steps, ...Object.values(jobs)]
        .map((one) => one.uses)
        .filter((one) => one !== undefined && one !== './.cohort-guard');
      const inputs = steps
        .filter((one) => one.uses?.includes('/cohort-guard@') === true || one.uses === './.cohort-guard')
        .flatMap((one) => Object.keys(one.with ?? {}));
      expect(rights.filter((right) => !grantable.includes(right))).toEqual([]);
      expect(uses.filter((one) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(one ?? ''))).toEqual([]);
      expect(inputs.filter((name) => !Object.hasOwn(INPUTS, name))).toEqual([]);
    },
  );

  it.each(workflows)('%s: no job has the name of the check run that the action publishes', (_, { jobs }) => {
    expect(Object.keys(jobs)).not.toContain('cohort-guard');
  });
});

describe('links', () => {
  it.each(documents)('%s: what it links to is there', (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = links.filter((link) => {
      const [target = '', fragment] = link.split('#');
      const file = target === '' ? path : join(dirname(path), target).replace(/\/$/, '');
      if (!files.includes(file)) return true;
      return fragment !== undefined && !anchors(file).includes(fragment);
    });
    expect(broken).toEqual([]);
  });
});

/** The anchors of a document's headings, as GitHub makes them. */
function anchors(path: string): string[] {
  const headings = [...read(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, text = '']) => text);
  return headings.map((text) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
