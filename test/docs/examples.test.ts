import { render } from '../loopback/github/rendering/render.ts';
import { ok } from '../../src/domain/result.ts';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod/mini';
import { policyJsonSchema } from '../../scripts/schemas.ts';
import { coverageOf } from '../../src/domain/sites/coverage.ts';
import { parseDeclaration, rulesOf } from '../../src/domain/declaration/read.ts';
import type { ManifestSource } from '../../src/domain/declaration/sources/source.ts';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { INPUTS } from '../../src/action/inputs.ts';
import { askPolicy, fileOf } from '../inventory/support.ts';
import { below, blocks, PAGES, read, ROOT } from './documents.ts';

/* What the documents tell people to copy works, and what they point at is there. */

const policies = blocks('yaml')
  .filter(({ text }) => /^version: 1$/m.test(text))
  .map(({ page, text }) => [page, text] as const);

describe('policies', () => {
  const validate = new Ajv2020().compile(policyJsonSchema());

  it('are valid for the schema and for the action', () => {
    const files = ['examples/cohort-guard.yml', 'examples/gitops/cohort-guard.yml'];
    for (const [path, text] of [...policies, ...files.map((path) => [path, read(path)] as const)]) {
      validate(parse(text));
      expect.soft(validate.errors ?? [], path).toEqual([]);
      expect.soft(parsePolicy(text, path)).toMatchObject({ ok: true });
    }
  });

  it('are refused by the schema where a key is misspelt', () => {
    expect(validate({ ...parse(read('examples/cohort-guard.yml')), aprovals: {} })).toBe(false);
  });
});

it('README reaches the first verdict within a screen', () => {
  const lines = read('README.md').split('\n');
  const verdict = lines.findIndex((line) => /\*On hold\*|\*Denied\*/.test(line));
  expect(verdict).toBeGreaterThan(0);
  expect(verdict).toBeLessThan(45);
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
      const query = { policy, declaration, coverage: coverageOf(declaration, policy) };
      const path = policy.inventory.provider === 'file' ? policy.inventory.path : '';
      const file = fileOf(read(`examples/${path}`), '2026-11-22T00:00:00Z');
      const resolution = await askPolicy(policy, file, query);
      expect(resolution).toMatchObject(ok({ violations: [], targets: { length: count } }));
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
const step = z.object({ uses: z.optional(z.string()), with: z.optional(z.record(z.string(), z.unknown())) });
const workflow = z.object({
  permissions,
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.optional(permissions),
      uses: z.optional(z.string()),
      steps: z._default(z.array(step), []),
    }),
  ),
});

describe('workflows', () => {
  const SELF = './.cohort-guard';
  const paths = ['examples/workflows', 'examples/gitops/workflows', '.github/workflows'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
  );
  const workflows = paths.map((path) => [path, workflow.parse(parse(read(path)))] as const);
  /** Those that the token of a workflow can have. */
  const grantable = /^(?:actions|attestations|checks|contents|deployments|id-token|issues|pull-requests|statuses)$/;

  it('have pinned actions, known inputs, and no right that a workflow token cannot have', () => {
    for (const [path, { permissions: all, jobs }] of workflows) {
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      const used = [...steps, ...Object.values(jobs)].flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
      const rights = [all, ...Object.values(jobs).map((job) => job.permissions ?? {})].flatMap(Object.keys);
      const inputs = steps
        .filter(({ uses = '' }) => uses.includes('/cohort-guard@') || uses === SELF)
        .flatMap((one) => Object.keys(one.with ?? {}));
      const wrong = [
        ...rights.filter((right) => !grantable.test(right)),
        ...used.filter((uses) => uses !== SELF && !/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)),
        ...inputs.filter((name) => !Object.hasOwn(INPUTS, name)),
        // That is the name of the check run that the action publishes.
        ...Object.keys(jobs).filter((name) => name === 'cohort-guard'),
      ];
      expect.soft(wrong, path).toEqual([]);
    }
  });
});

/** Where a page's links and pictures lead, without those to other servers. */
function linksOf(
  page: string,
): { readonly link: string; readonly file: string; readonly fragment: string | undefined }[] {
  const links = read(page).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g);
  return [...links].flatMap(([, target, picture]) => {
    const link = target ?? picture ?? '';
    const [path = '', fragment] = link.split('#');
    if (/^(?:https?|mailto):/.test(link)) return [];
    return [{ link, file: path === '' ? page : join(dirname(page), path).replace(/\/$/, ''), fragment }];
  });
}

describe('links', () => {
  it('lead to what is there', () => {
    for (const page of PAGES) {
      const broken = linksOf(page).filter(
        ({ file, fragment }) =>
          !existsSync(join(ROOT, file)) || (fragment !== undefined && !anchors(file).includes(fragment)),
      );
      expect.soft(broken, page).toEqual([]);
    }
  });

  it('every page of the docs can be reached from the README', () => {
    const seen = new Set<string>(['README.md']);
    for (const page of seen) for (const { file } of linksOf(page)) if (file.endsWith('.md')) seen.add(file);
    expect(PAGES.filter((page) => page.startsWith('docs/') && !seen.has(page))).toEqual([]);
  });
});

it('the page of the examples names each of them', () => {
  const named = linksOf('examples/README.md').map(({ file }) => file);
  expect(below('examples').filter((path) => path !== 'examples/README.md' && !named.includes(path))).toEqual([]);
});

it('pictures are in light and dark, described, and inert', () => {
  for (const path of below('docs').filter((name) => name.endsWith('.svg'))) {
    const picture = read(path);
    expect.soft(picture, path).toContain('prefers-color-scheme: dark');
    expect.soft(picture, path).toMatch(/<title[^>]*>[^<]{10,}<\/title>\s*<desc[^>]*>[^<]{50,}<\/desc>/);
    expect.soft(picture, path).not.toMatch(/<script|<foreignObject|href=|url\(|\son\w+=/i);
  }
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
