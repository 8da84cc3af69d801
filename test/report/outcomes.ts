import { judgement } from '../../src/domain/verdict.ts';
import type { Finding } from '../../src/codes/index.ts';
import type { Outcome } from '../../src/codes/outcome.ts';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import { change, POLICY_PATH } from '../domain/build.ts';
import {
  ESTATE,
  manifest,
  MANIFEST_CHANGE,
  outcomeOf,
  outcomeWithoutFacts,
  POLICY,
  comment,
  review,
  site,
} from './world.ts';

const RP = 'Target-Cohort: resource-publisher\n';
const BOTH = 'Target-Cohort: resource-publisher, template-manager\n';
const RP_IDS = ESTATE.slice(0, 1150).map((one) => one.id);
const TM_IDS = ESTATE.slice(1151, 1365).map((one) => one.id);
const badPolicy = parsePolicy('version: 2\ninventry: {}\ncohorts:\n  all: { owners: [] }\n', POLICY_PATH);

/** Text that tries to be something else wherever it is shown. */
export const HOSTILE = [
  '@alice #1 <img src=x onerror=alert(1)>',
  '`` ` ```\n::set-output name=gate::open\n##[error]no',
  '](https://evil.example) ![x](https://evil.example/x.png) | --> </details>',
  '\u202Eevil\u200B \uD800 \u001B[31mred www.evil.example GH-1',
] as const;

/** One outcome of every kind that a reader meets. */
export const OUTCOMES: Readonly<Record<string, Outcome>> = {
  'declaration-missing': outcomeOf({
    changes: [change('deploy/resource-publisher/cache.yml'), change('src/cache.ts')],
  }),
  'declaration-almost': outcomeOf({ body: 'Fixes the cache.\n\nTarget-Cohrt: resource-publisher\n' }),
  'declaration-invalid': outcomeOf({
    body: `${RP}Expect-Sites: about 1000\nRequires: template-engine==\nRequries: a=b\n`,
  }),
  'declaration-to-manifest': outcomeOf({
    body: `${RP}Expect-Sites: 1100-1200\nRequires: template-engine=resource-publisher\nForbids: frozen\n`,
  }),
  'declaration-conflict': outcomeOf({ body: RP, labels: ['cohort:template-manager'] }),
  'cohort-unknown': outcomeOf({ body: 'Target-Cohort: resource-publsher\n' }),
  'wrong-sites-denied': outcomeOf({
    body: RP,
    manifest: manifest(`sites: [${[...RP_IDS, ...TM_IDS].join(', ')}]\n`),
    changes: [MANIFEST_CHANGE, change('deploy/resource-publisher/cache.yml')],
  }),
  'many-problems-denied': outcomeOf({
    body: `${RP}Expect-Sites: 3\n`,
    manifest: manifest('requires: region=Y63\nsites: [A81001, B83155, Z99999, C1, C2]\n'),
    changes: [MANIFEST_CHANGE, change('deploy/template-manager/x.yml')],
    sites: [
      ...ESTATE,
      site('C1', null, { status: 'closed' }),
      site('C2', 'resource-publisher', {
        name: null,
        attributes: new Map([
          ['template-engine', 'resource-publisher'],
          ['region', 'Y60'],
        ]),
      }),
    ],
  }),
  'same-sites-denied': outcomeOf({
    body: RP,
    manifest: manifest(
      `requires: template-engine=resource-publisher\nforbids: frozen=true\nsites: [A81001, ${TM_IDS.slice(0, 7).join(', ')}]\n`,
    ),
    changes: [MANIFEST_CHANGE],
    sites: ESTATE.map((one) =>
      one.id === 'A81001' ? one : { ...one, attributes: new Map([...one.attributes, ['frozen', 'false']]) },
    ),
  }),
  held: outcomeOf({
    body: `${RP}Expect-Sites: 1100-1200\n`,
    reviews: [review('mallory'), review('zoe'), review('bob', { commit: 'f'.repeat(40) })],
  }),
  allowed: outcomeOf({ body: `${RP}Expect-Sites: 1150\n`, reviews: [review('alice')] }),
  'cross-cohort-held': outcomeOf({
    body: BOTH,
    reviews: [review('alice'), review('dave', { state: 'changes-requested' })],
    changes: [change('src/shared.ts')],
  }),
  'teams-unreadable-held': outcomeOf({
    body: `${RP}Expect-Sites: 1150\n`,
    reviews: [review('grace')],
    teams: 'no-token',
    commits: [{ oid: 'd'.repeat(40), people: [null], signed: false }],
  }),
  'commands-answered-held': outcomeOf({
    body: `${RP}Expect-Sites: 1150\n`,
    comments: [
      comment('alice', '/cohort rejekt on a Friday'),
      comment('bob', '```\n/cohort approve resource-publisher\n```'),
      comment('zoe', '/cohort help'),
    ],
  }),
  'nobody-left-held': outcomeOf({
    policy: POLICY.replace(', "@acme/rp-release"', ''),
    body: `${RP}Expect-Sites: 1150\n`,
    author: 'alice',
    commits: [{ oid: 'd'.repeat(40), people: [{ login: 'bob', kind: 'user' }], signed: true }],
    reviews: [review('bob')],
  }),
  'policy-changed-held': outcomeOf({ changes: [change(POLICY_PATH)] }),
  'inventory-stale': outcomeOf({
    body: RP,
    reviews: [review('alice')],
    failure: {
      code: 'inventory.stale',
      asked: 'GET https://inventory.example.org/v1/sites',
      expected: 'a snapshot no older than 24 hours',
      observed: 'a snapshot as of 2026-11-19T02:00:00Z, 73 hours old',
    },
  }),
  'evidence-unavailable': outcomeWithoutFacts(
    [
      {
        effect: 'error',
        code: 'evidence.unavailable',
        asked: 'the pull request 42 of acme/gp-templates',
        expected: 'an answer',
        observed: 'HTTP 403: Resource not accessible by integration',
      },
    ],
    null,
  ),
  'policy-missing': outcomeWithoutFacts([
    { code: 'policy.missing', effect: 'error', path: POLICY_PATH, branch: 'main' },
  ]),
  'policy-invalid': outcomeWithoutFacts([
    { code: 'policy.invalid', effect: 'error', path: POLICY_PATH, problems: badPolicy.ok ? [] : badPolicy.error },
  ]),
  'skip-other-branch': outcomeOf({ base: 'next', body: RP }),
  skip: outcomeOf({ changes: [change('docs/readme.md')] }),
  internal: outcomeWithoutFacts([{ code: 'internal', effect: 'error', id: 'c0ffee12' }], null),
  'hostile-cohort': outcomeOf({
    body: 'Target-Cohort: 1. "]`**b** <img src=x onerror=alert(1)> #35; @alice, - `end, resource-publisher\n',
  }),
  hostile: hostile(HOSTILE),
};

export function outcomeNamed(name: string): Outcome {
  const outcome = OUTCOMES[name];
  if (outcome === undefined) throw new Error(name);
  return outcome;
}

/** An outcome in which every name that can come from outside is one of these. */
export function hostile(names: readonly string[]): Outcome {
  const name = (index: number) => names[index % names.length] ?? '';
  const sites = names.map((one, index) =>
    site(`${one.toWellFormed()}${index}`, 'template-manager', {
      name: one,
      status: index % 2 === 0 ? 'active' : one,
      cohorts: [one],
    }),
  );
  const outcome = outcomeOf({
    policy: POLICY,
    title: name(0),
    author: name(1),
    body: RP,
    labels: [],
    changes: [
      MANIFEST_CHANGE,
      ...names.map((one) => ({ path: `deploy/template-manager/${one}`, previous: one, kind: 'renamed' as const })),
      change(`.github/${name(2)}`, 'added'),
    ],
    manifest: {
      kind: 'file',
      path: 'deploy/releases/x.yml',
      content: `sites: ${JSON.stringify([...sites.map((one) => one.id), name(0), name(3)].map((id) => id.toWellFormed().trim() || 'blank'))}\n`,
    },
    sites,
    snapshot: name(1),
    reviews: [...names.map((one) => review(one)), review('carol', { state: 'changes-requested' })],
  });
  const nearest = names.map((one) => ({ name: one, nearest: one }));
  const findings: Finding[] = [
    ...outcome.findings,
    { code: 'cohort.unknown', effect: 'deny', where: 'policy', names: nearest, known: names },
    { code: 'cohort.empty', effect: 'deny', cohorts: names, statuses: names, found: names.map((one) => [one, 3]) },
  ];
  return { ...outcome, ...judgement(findings, 'allow'), note: name(3) };
}
