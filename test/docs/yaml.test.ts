import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseManifest } from '../../src/domain/declaration/manifest.ts';
import { parseTests } from '../../src/cli/test/read.ts';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import { tool, unlessThere } from '../workflows/tools.ts';
import { blocks, type Block } from './documents.ts';

/* Every block of YAML on a page is something that its reader may copy, and it is valid as what it is. */

type Keys = Record<string, unknown>;

/** Around a piece of a policy. */
const BASE = {
  version: 1,
  inventory: { provider: 'file', path: 'sites.csv' },
  cohorts: {
    'resource-publisher': { select: 'engine=rp', owners: ['alice', 'bob'] },
    'template-manager': { select: 'engine=tm', owners: ['carol', 'dave'] },
  },
};
const POLICY_KEYS = [
  'inventory',
  'cohorts',
  'releases',
  'approvals',
  'policy-owners',
  'freezes',
  'emergency',
  'limits',
];

interface Kind {
  readonly kind: 'policy' | 'manifest' | 'workflow' | 'tests' | 'other';
  readonly text: string;
}

/** What a block is, made whole where it is a piece. */
function kindOf({ text }: Block): Kind {
  const value = parse(text) as Keys | Keys[];
  if (Array.isArray(value)) return { kind: 'workflow', text: stringify(inJob(value)) };
  const keys = Object.keys(value);
  const only = (...allowed: string[]) => keys.every((key) => allowed.includes(key));
  if ('jobs' in value) return { kind: 'workflow', text: 'on' in value ? text : `on: push\n${text}` };
  if (value['version'] === 1) return { kind: 'policy', text };
  if ('sites' in value || 'requires' in value || 'forbids' in value) return { kind: 'manifest', text };
  if (only('environments')) {
    const cohorts = { ...BASE.cohorts, 'resource-publisher': { ...BASE.cohorts['resource-publisher'], ...value } };
    return { kind: 'policy', text: stringify({ ...BASE, cohorts }) };
  }
  if (only(...POLICY_KEYS)) return { kind: 'policy', text: stringify({ ...BASE, ...value }) };
  if ('cases' in value) return { kind: 'tests', text };
  if ('updates' in value) return { kind: 'other', text };
  throw new Error(`YAML that is nothing known: ${keys.join(', ')}`);
}

/** Steps as the only job of a workflow; a step that reads the gate's outputs stands behind one. */
function inJob(steps: readonly Keys[]): Keys {
  const gate = { id: 'gate', uses: 'OWNER/cohort-guard@0000000000000000000000000000000000000000' };
  const asks = JSON.stringify(steps).includes('steps.gate.') && !steps.some((step) => step['id'] === 'gate');
  return { on: 'push', jobs: { deploy: { 'runs-on': 'ubuntu-latest', steps: [...(asks ? [gate] : []), ...steps] } } };
}

const all = blocks('yaml').map((block) => [`${block.page}:${String(block.line)}`, block] as const);

it('each is valid as what it is', () => {
  for (const [place, block] of all) {
    const { kind, text } = kindOf(block);
    const read = { policy: parsePolicy, manifest: parseManifest, tests: parseTests, workflow: null, other: null }[kind];
    expect.soft(read?.(text, place) ?? { ok: true }, place).toMatchObject({ ok: true });
  }
});

const actionlint = tool('actionlint');

it.skipIf(actionlint === null)(
  `actionlint finds nothing in the workflows of the pages${unlessThere('actionlint', actionlint)}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'cohort-guard-docs-'));
    const files = all.flatMap(([place, block]) => {
      const { kind, text } = kindOf(block);
      if (kind !== 'workflow') return [];
      const file = join(folder, `${place.replaceAll(/[/:]/g, '-')}.yml`);
      writeFileSync(file, text);
      return [file];
    });
    expect(files.length).toBeGreaterThan(5);
    const { stdout, stderr } = spawnSync(
      actionlint ?? '',
      ['-no-color', '-shellcheck=', '-config-file', 'test/workflows/actionlint.yml', ...files],
      {
        encoding: 'utf8',
      },
    );
    expect(`${stdout}${stderr}`).toBe('');
  },
);
