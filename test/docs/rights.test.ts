import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rightOfRoute } from '../../src/github/rights.ts';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { onComment } from '../acceptance/events.ts';
import { quickScenario } from '../acceptance/scenario.ts';
import type { LoopbackGitHub } from '../loopback/github/index.ts';
import { below, blocks, read } from './documents.ts';
import { templateOf } from '../loopback/github/rest/router.ts';
import { FIELD_RIGHTS, ROUTE_RIGHTS, type Rights } from '../loopback/github/rights.ts';
import { CHECK_RIGHTS, GATE_RIGHTS } from '../loopback/github/world/state.ts';

/*
 * The tests' GitHub grants the workflow token what the workflows of the examples ask for, and nothing else. So
 * whatever the product asks in the tests, those rights cover; here, that nothing is asked for in vain.
 */

const OURS = /(?:^|\/)cohort-guard@|^\.\/|^\$\/$/;

/** Every job of ours in the workflow files and on the pages, with its permissions. */
const ours = [
  ...[...below('examples'), ...below('.github/workflows')]
    .filter((path) => /workflows\/[^/]+\.ya?ml$/.test(path))
    .map((path) => [path, read(path)] as const),
  ...blocks('yaml').map(({ page, line, text }) => [`${page}:${String(line)}`, text] as const),
].flatMap(([place, text]) => {
  const file = parse(text) as { readonly permissions?: Rights; readonly jobs?: Record<string, Job> } | null;
  return Object.entries(file?.jobs ?? {}).flatMap(([name, job]) => {
    const modes = (job.steps ?? [])
      .filter(({ uses = '' }) => OURS.test(uses))
      .map((step) => step.with?.mode ?? 'check');
    const rights = job.permissions ?? file?.permissions;
    return modes.length === 0 || rights === undefined ? [] : [[`${place} ${name}`, modes, rights] as const];
  });
});

interface Job {
  readonly permissions?: Rights;
  readonly steps?: readonly { readonly uses?: string; readonly with?: { readonly mode?: string } }[];
}

/** What some jobs may have beside: the check run of a wave's health, and an identity for the inventory or the cloud. */
const BESIDE = ['checks: read', 'id-token: write'];
/** Those that the tests' GitHub grants, and that a reader copies first: they have nothing beside. */
const PLAIN = [
  'examples/workflows/cohort-guard.yml judge',
  'examples/workflows/deploy.yml deploy',
  'examples/workflows/deploy-matrix.yml deploy',
  'examples/workflows/verify.yml verify',
  'examples/gitops/workflows/cohort-guard.yml judge',
  'examples/gitops/workflows/verify.yml verify',
];

describe('each job of ours asks for what its modes need, and no more', () => {
  it('is found', () => expect(ours.map(([title]) => title)).toEqual(expect.arrayContaining(PLAIN)));

  it.each(ours)('%s', (title, modes, rights) => {
    const needed = Object.assign({}, ...modes.map((mode) => (mode === 'check' ? CHECK_RIGHTS : GATE_RIGHTS))) as Rights;
    const allowed = PLAIN.includes(title) ? [] : BESIDE;
    const counted = Object.entries(rights).filter(([name, level]) => !allowed.includes(`${name}: ${level}`));
    expect(Object.fromEntries(counted)).toEqual(needed);
  });
});

/** The rights that what was asked needs, the first where several would do. */
function neededFor({ requests }: LoopbackGitHub): Set<string> {
  const needed = new Set<string>();
  for (const { kind, method, path, query } of requests) {
    if (kind === 'rest') {
      const template = templateOf(method, new URL(path, 'http://loopback').pathname);
      for (const right of ROUTE_RIGHTS[`${method} ${template ?? ''}`]?.slice(-1) ?? []) needed.add(right);
    } else
      for (const [field, right] of Object.entries(FIELD_RIGHTS))
        if (new RegExp(`\\b${field.split('.')[1] ?? ''}\\b[^{]*\\{`).test(query)) needed.add(right);
  }
  return needed;
}

/** `name: write` holds `name: read`. */
function inVain(rights: Rights, needed: ReadonlySet<string>): string[] {
  return Object.entries(rights)
    .map(([name, level]) => `${name}: ${level}`)
    .filter((right) => !needed.has(right));
}

describe('no right is asked for in vain', () => {
  it('of the check', async () => {
    const own = await quickScenario({ approvedBy: ['alice'] });
    await own.run();
    expect(inVain(CHECK_RIGHTS, neededFor(own.github))).toEqual([]);
  });

  it('of the gate', async () => {
    const s = await gateScenario();
    s.land();
    s.deploy();
    s.land({ changes: { 'deploy/resource-publisher/app.yml': 'image: 3\n' } });
    await s.gate();
    expect(inVain(GATE_RIGHTS, neededFor(s.github))).toEqual([]);
  });
});

it('advice names the right that GitHub lists for a route', () => {
  const wrong = Object.entries(ROUTE_RIGHTS).filter(([route, rights]) => {
    const named = rightOfRoute(route);
    return named !== null && ![...rights].includes(named);
  });
  expect(wrong).toEqual([]);
});

it('advice knows every route that is asked', async () => {
  const own = await quickScenario({ approvedBy: ['alice'] });
  await own.run();
  own.world.comment(own.pull.number, { author: 'alice', body: '/cohort recheck' });
  await own.run(onComment(own.pull));
  for (const exchange of own.github.requests.filter(({ kind }) => kind === 'rest')) {
    const template = templateOf(exchange.method, new URL(exchange.path, 'http://loopback').pathname) ?? '';
    expect([template, rightOfRoute(`${exchange.method} ${template}`)]).toEqual([template, expect.any(String)]);
  }
});

it('names the events of the workflow that a policy of a public repository has to allow', () => {
  const page = readFileSync('docs/how-to/public-repositories.md', 'utf8');
  const named = /^\| allowed events \| (.*) \|$/m.exec(page)?.[1]?.matchAll(/`(\w+)`/g) ?? [];
  const workflow = parse(readFileSync('examples/workflows/cohort-guard.yml', 'utf8')) as { on: object };
  expect([...named].map(([, event]) => event)).toEqual(Object.keys(workflow.on));
});
