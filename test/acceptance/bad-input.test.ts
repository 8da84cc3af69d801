import { describe, expect, it } from 'vitest';
import { RP, RP_BODY, TM } from '../domain/approvals/support.ts';
import { LISTS } from './bad-lists.ts';
import {
  answerOf,
  changedPolicy,
  GONE,
  GOOD,
  HIDDEN,
  MALFORMED,
  pageOf,
  READERS,
  UNREAD,
  VETO,
  WRONG,
  type Reader,
  type Row,
} from './readers.ts';
import { quickScenario, type Scenario, type ScenarioOptions } from './scenario.ts';

/*
 * What people, bots, spreadsheets and exports write, given to each of the readers: it is read as it is meant, refused, or
 * asked about, and never dropped. A fault that is mended in one reader is mended in its siblings. Each answer is the
 * verdict, the codes, and the number of sites where there is one: of the judgement alone, and of the whole action for the
 * good text of each reader.
 */

/** What is done to a good text, and what each reader makes of it; one that is not named reads it as if nothing were done. */
const DONE_TO_ALL: readonly (readonly [string, (text: string) => string, Readonly<Partial<Record<Reader, string>>>])[] =
  [
    ['nothing', (text) => text, {}],
    ['a byte order mark in front', (text) => `\uFEFF${text}`, { label: UNREAD, policy: 'skipped' }],
    ['lines that end in CRLF', (text) => text.replaceAll('\n', '\r\n'), { policy: 'skipped' }],
    [
      'lines that end in CR',
      (text) => text.replaceAll('\n', '\r'),
      { manifest: UNREAD, ndjson: MALFORMED, policy: 'skipped' },
    ],
    [
      'an invisible character in a name',
      (text) =>
        text
          .replace(/(coh)(ort)/i, `$1${HIDDEN}$2`)
          .replace('"status"', `"sta${HIDDEN}tus"`)
          .replace(',status,', `,sta${HIDDEN}tus,`),
      {
        trailer: UNREAD,
        label: UNREAD,
        manifest: UNREAD,
        policy: 'skipped',
        csv: MALFORMED,
        // A field that we do not know; the status is unknown, which is not permitted.
        json: 'allow, 1 sites',
        ndjson: 'allow, 1 sites',
        page: 'allow, 1 sites',
      },
    ],
  ];

const ROWS: Readonly<Record<Reader, readonly Row[]>> = {
  trailer: [
    ['a comment beside a declaration', `${RP_BODY}\n<!-- Target-Cohort: ${TM} -->`, GONE],
    ['a full-width colon', `Target-Cohort\uFF1A ${RP}`, 'deny declaration.missing'],
    ['a letter of another script', `T\u0430rget-Cohort: ${RP}`, 'deny declaration.missing'],
    ['the word null', 'Target-Cohort: null', 'deny cohort.unknown'],
    ['a name in another case', 'Target-Cohort: Resource-Publisher', 'deny cohort.unknown'],
    ['twice', `Target-Cohort: ${RP}\nTarget-Cohort: ${TM}`, 'hold approval.missing, 4 sites'],
    ['a huge line', `Target-Cohort: ${RP}\n\n${'x'.repeat(60_000)}\n`, GONE],
    ['a NUL in a value', 'Target-Cohort: resource\0publisher', 'deny cohort.unknown'],
  ],
  // More of them in test/domain/approvals/commands.test.ts: what is not quite a rejection is a veto.
  comment: [
    ['nothing', '', GONE],
    ...[
      '[/cohort reject](https://example.org) no',
      'no\n/cohort reject',
      '/cohort: reject',
      '/cohort reject\uFF1A no',
      '/cohort re\u00ADject',
      '/cohort \u202Ereject',
      '/cohort\u00A0reject',
      '/cohort\0 reject',
      '/cohort',
      '/cohort reject a\n/cohort approve everything',
      `/cohort reject ${'x'.repeat(60_000)}`,
    ].map((text): Row => [JSON.stringify(text).slice(0, 60), text, VETO]),
    ...['> /cohort reject no', '```\n/cohort reject no\n```', 'please do not /cohort reject'].map((text): Row => [
      JSON.stringify(text),
      text,
      GONE,
    ]),
  ],
  review: [
    ['a word that is nearly a command', '/cohort rejcet', VETO],
    ['a quotation', '> /cohort reject no', GONE],
    ['a code block', '```\n/cohort reject no\n```', GONE],
  ],
  label: [
    ['another cohort', `cohort:${TM}`, 'deny declaration.conflict'],
    ['several names', `cohort:${RP},${TM}`, 'deny declaration.conflict'],
    ['a full-width colon', `cohort\uFF1A${TM}`, UNREAD],
  ],
  manifest: [
    ['a comma at the end of a list', `cohorts: [${RP}]\nsites: [${RP}-1,]\n`, 'allow, 1 sites'],
    ['no cohorts', 'cohorts: null\n', UNREAD],
    ['no condition after its key', `cohorts: [${RP}]\nforbids:\n`, UNREAD],
    ['tabs', `cohorts:\n\t- ${RP}\n`, UNREAD],
    ['a full-width colon', `cohorts\uFF1A [${RP}]\n`, UNREAD],
    ['JSON', `{"cohorts":["${RP}"],"sites":["${RP}-1"]}`, 'allow, 1 sites'],
    ...['null', '~', 'true', '7', '007', '1e3', '1_000', '0x1F', '" R1 "', `"R${HIDDEN}1"`, '"R\\0"'].map((id): Row => [
      `${id} for an id is that text`,
      `cohorts: [${RP}]\nsites: [${id}]\n`,
      'deny site.unknown, 1 sites',
    ]),
    ...['1e3', '0x3', '1_000', '3.5', '-3', 'null', '{ min: 1 }'].map((written): Row => [
      `${written} for a number`,
      `cohorts: [${RP}]\nexpect: ${written}\n`,
      UNREAD,
    ]),
    ['a huge line', `cohorts: [${RP}]\nsites: [${RP}-1]\n# ${'x'.repeat(60_000)}\n`, 'allow, 1 sites'],
  ],
  policy: [
    ...['1e0', '0x1', '01', '+1', '1_0', '"1"', 'true', 'null', '1.5', ''].map((written): Row => [
      `${written} for a number`,
      `within-cohort: 1 => within-cohort: ${written}`,
      WRONG,
    ]),
    ['a key in another case', 'policy-owners => Policy-Owners', WRONG],
    ['a key with a letter of another script', 'policy-owners => policy-\u043Ewners', WRONG],
    ['a key with an invisible character', `policy-owners => policy-${HIDDEN}owners`, WRONG],
    ['null for an owner', '- bob => - null', WRONG],
    ['true for an owner', '- bob => - true', WRONG],
    ['an invisible character in an owner', `- bob => - "b${HIDDEN}ob"`, WRONG],
    ['an empty selector', `select: template-engine=${RP} => select: ""`, WRONG],
    ['null for a selector', `select: template-engine=${RP} => select: null`, WRONG],
    ['a full-width colon', 'version: 1 => version\uFF1A 1', WRONG],
  ],
  ...LISTS,
};

const readers = Object.keys(GOOD).filter((name): name is Reader => name in GOOD);

describe.each(readers)('%s', (reader) => {
  it.each([
    ...DONE_TO_ALL.flatMap(([done, edit, answers]) => {
      const [text, answer] = GOOD[reader];
      return answers[reader] === 'skipped' ? [] : [[`with ${done}`, edit(text), answers[reader] ?? answer] as const];
    }),
    ...ROWS[reader],
  ])('%s', async (_, text, answer) => expect(await READERS[reader](text)).toBe(answer));
});

/* What each reader makes of a text is what the action makes of it. */

const of = (path: string, content: string): ScenarioOptions => ({
  body: `Target-Cohort: ${RP}\n`,
  policy: (draft) => void (draft.inventory = { provider: 'file', path }),
  world: { files: { [path]: content } },
});

it.each<[Reader, ScenarioOptions, ((own: Scenario) => unknown) | null, string]>([
  ['trailer', { body: '# Target-Cohort: resource-publisher' }, null, UNREAD],
  [
    'comment',
    {},
    ({ world, pull }) => world.comment(pull.number, { author: 'bob', body: 'cohort reject' }),
    'hold approval.vetoed, 3 sites',
  ],
  [
    'review',
    {},
    ({ world, pull }) => world.review(pull.number, { author: 'bob', state: 'COMMENTED', body: '/cohort rejcet' }),
    'hold approval.vetoed, 3 sites',
  ],
  ['label', { labels: ['cohort\uFF1Aall'] }, null, UNREAD],
  ['manifest', { manifest: 'cohorts\uFF1A [resource-publisher]\n' }, null, UNREAD],
  ['policy', { policy: changedPolicy('version: 1 => version: 1\nversion: 1') }, null, WRONG],
  ['csv', of('sites.csv', GOOD.csv[0].replaceAll(',', ';')), null, MALFORMED],
  ['json', of('sites.json', GOOD.json[0].replace(']', ',]')), null, MALFORMED],
  ['ndjson', of('sites.ndjson', GOOD.json[0]), null, MALFORMED],
  ['page', { inventory: { fault: () => pageOf('null', new Date().toISOString()) } }, null, MALFORMED],
])('%s, through the action', async (_, options, then, answer) => {
  const own = await quickScenario({ approvedBy: ['alice'], ...options });
  then?.(own);
  const { verdict, codes, sites } = await own.run({ with: { publish: 'false' } });
  expect(answerOf(verdict, codes, sites)).toBe(answer);
});
