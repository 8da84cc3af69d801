import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import { comment, judge, review, RP, RP_BODY, TM, type Given } from '../domain/approvals/support.ts';
import { policyInLines } from '../fixtures/policy.ts';
import { ask, askFile, FRESH, serve } from '../inventory/support.ts';
import { POLICY_PATH, quickScenario, type Scenario, type ScenarioOptions } from './scenario.ts';

/*
 * What people, bots, spreadsheets and exports write, given to each of the readers: it is read as it is meant, refused, or
 * asked about, and never dropped. A fault that is mended in one reader is mended in its siblings. Each answer is the
 * verdict, the codes, and the number of sites where there is one: of the judgement alone, and of the whole action for the
 * good text of each reader.
 */

const GONE = 'allow, 2 sites';
const VETO = 'hold approval.vetoed, 2 sites';
const HIDDEN = '\u200B';

/** A release that alice has approved, of an estate of two sites a cohort. */
function judged(given: Given): string {
  const { verdict, codes, sites } = judge({ reviews: [review('alice')], ...given });
  return answerOf(verdict, codes, sites);
}

function answerOf(verdict: string, codes: readonly string[], sites: number | null): string {
  return [[verdict, ...codes].join(' '), ...(sites === null ? [] : [`${String(sites)} sites`])].join(', ');
}

/** What an inventory makes of it, for a release that nothing else is wrong with. */
function resolved(answer: Awaited<ReturnType<typeof ask>>): string {
  if (!answer.ok) return answerOf('error', [answer.error.code], null);
  const { length } = answer.value.targets;
  return length === 0 ? answerOf('deny', ['cohort.empty'], 0) : answerOf('allow', [], length);
}

const ofFile = async (path: string, content: string) => resolved(await askFile(path, content, { select: true }));

const READERS = {
  /** The declaration in the description. */
  trailer: (body) => judged({ body }),
  /** A comment, and the text of a review, of the owner who has not approved. */
  comment: (body) => judged({ body: RP_BODY, comments: [comment('bob', body)] }),
  review: (body) => judged({ body: RP_BODY, reviews: [review('alice'), review('bob', { state: 'commented', body })] }),
  /** Labels, one a line, beside a description that declares Resource Publisher. */
  label: (text) => judged({ body: RP_BODY, labels: text.split('\n') }),
  manifest: (manifest) => judged({ body: '', manifest }),
  /** The policy of the default branch: the standard one with one thing replaced. */
  policy: (text) => (parsePolicy(changedPolicy(text), POLICY_PATH).ok ? GONE : WRONG),
  csv: (text) => ofFile('sites.csv', text),
  json: (text) => ofFile('sites.json', text),
  ndjson: (text) => ofFile('sites.ndjson', text),
  page: async (sites) => {
    const { url } = await serve({ fault: () => pageOf(sites, FRESH) });
    return resolved(await ask(url, { select: true }));
  },
} as const satisfies Readonly<Record<string, (text: string) => string | Promise<string>>>;
type Reader = keyof typeof READERS;

function changedPolicy(text: string, url?: string): string {
  const [before = '', after = ''] = text.split(' => ');
  const written = policyInLines(url);
  if (!written.includes(before)) throw new Error(`the policy has no ${before}`);
  return written.replace(before, () => after);
}

/** The sites of one page, which says that it has as many as `total`. */
function pageOf(sites: string, asOf: string) {
  const total = Math.max(/^\[\]$|^null$/.test(sites) ? 0 : 1, (sites.match(/"id"/g) ?? []).length);
  const [mark, list] = sites.startsWith('\uFEFF') ? ['\uFEFF', sites.slice(1)] : ['', sites];
  const body = `${mark}{"snapshot":"s","asOf":"${asOf}","total":${String(total)},"next":null,"sites":${list}}`;
  return { status: 200, headers: { 'content-type': 'application/json' }, body };
}

/** A good text for each reader, and what is made of it. */
const GOOD: Readonly<Record<Reader, readonly [string, string]>> = {
  trailer: [`Target-Cohort: ${RP}\nExpect-Sites: 2\n`, 'allow, 2 sites'],
  comment: ['/cohort reject it breaks printing\n', VETO],
  review: ['/cohort reject it breaks printing\n', VETO],
  label: [`cohort:${RP}`, 'allow, 2 sites'],
  manifest: [`cohorts: [${RP}]\nsites: [${RP}-1]\n`, 'allow, 1 sites'],
  policy: ['version: 1 => version: 1', 'allow, 2 sites'],
  csv: [`id,name,status,template-engine\nR1,One,active,${RP}\nR2,Two,active,${RP}\n`, 'allow, 2 sites'],
  json: [listOf(site('R1'), site('R2')), 'allow, 2 sites'],
  ndjson: [`${site('R1')}\n${site('R2')}\n`, 'allow, 2 sites'],
  page: [listOf(site('R1'), site('R2')), 'allow, 2 sites'],
};

function site(id: string): string {
  return `{"id":"${id}","status":"active","attributes":{"template-engine":"${RP}"}}`;
}
function listOf(...items: readonly string[]): string {
  return `[${items.join(',')}]`;
}
/** A list of one site with an id as JSON writes it. */
const withId = (id: string) => listOf(site('').replace('""', id));

type Row = readonly [string, string, string];
const MALFORMED = 'error inventory.malformed';
const UNREAD = 'deny declaration.invalid';
const WRONG = 'error policy.invalid';

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

/** What lies in the place of a file when something before it has failed, and nobody meant it. */
const IN_ITS_PLACE: readonly (readonly [string, (good: string) => string])[] = [
  ['a pointer of LFS', () => 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a21\nsize 12345\n'],
  ['a page to log in', () => '<!doctype html>\n<html><body>Log in</body></html>\n'],
  ['a merge with conflicts', (good) => `<<<<<<< HEAD\n${good}=======\n${good}>>>>>>> other\n`],
  ['the message of a shell', () => 'bash: kubectl: command not found\n'],
  ['the end of a row missing', (good) => good.slice(0, good.lastIndexOf(',') - 2)],
];
const inItsPlace = (reader: Reader, answer: string): Row[] =>
  IN_ITS_PLACE.map(([what, edit]) => [what, edit(GOOD[reader][0]), answer]);

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
  comment: [
    ['nothing', '', GONE],
    ...[
      '**/cohort reject no**',
      '`/cohort reject no`',
      '### /cohort reject no',
      '1. /cohort reject no',
      '~~/cohort reject no~~',
      '| a |\n| - |\n| /cohort reject no |',
      '<details>\n\n/cohort reject no\n\n</details>',
      '[/cohort reject](https://example.org) no',
      'no\n/cohort reject',
      '/cohort: reject',
      '/cohort reject\uFF1A no',
      '\uFF0Fcohort reject',
      `/coh${HIDDEN}ort reject`,
      '/c\u043Ehort reject',
      '/cohort re\u00ADject',
      '/cohort \u202Ereject',
      '/cohort\u00A0reject',
      '/cohort\0 reject',
      'cohort reject',
      '/COHORT REJECT',
      '/cohort rejected',
      '/cohort veto',
      '/cohort',
      '/cohort reject a\n/cohort approve everything',
      `/cohort reject ${'x'.repeat(60_000)}`,
    ].map((text): Row => [JSON.stringify(text).slice(0, 60), text, VETO]),
    ...[
      '> /cohort reject no',
      '> > /cohort reject no',
      'On Monday bob wrote:\n> /cohort reject no',
      '```\n/cohort reject no\n```',
      '    /cohort reject no',
      '<!-- /cohort reject no -->',
      'please do not /cohort reject',
    ].map((text): Row => [JSON.stringify(text), text, GONE]),
  ],
  review: [
    ['a line of code', '`/cohort reject no`', VETO],
    ['a full-width slash', '\uFF0Fcohort reject', VETO],
    ['a word that is nearly a command', '/cohort rejcet', VETO],
    ['collapsed', '<details>\n\n/cohort reject no\n\n</details>', VETO],
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
  csv: [
    ['a header alone', 'id,name,status,template-engine\n', 'deny cohort.empty, 0 sites'],
    ['the header again', `${GOOD.csv[0]}${GOOD.csv[0].replaceAll(/R([12])/g, 'S$1')}`, MALFORMED],
    ['semicolons', GOOD.csv[0].replaceAll(',', ';'), MALFORMED],
    ['a line in front', `sep=,\n${GOOD.csv[0]}`, MALFORMED],
    ['rows of commas', `${GOOD.csv[0]},,,\n`, 'allow, 2 sites'],
    ['a comma at the end of each row', GOOD.csv[0].replaceAll('\n', ',\n'), MALFORMED],
    ['a column in another case', GOOD.csv[0].replace('id', 'ID'), MALFORMED],
    ['a column with an invisible character', GOOD.csv[0].replace('engine', `eng${HIDDEN}ine`), MALFORMED],
    ['a status with one', GOOD.csv[0].replace('active', `act${HIDDEN}ive`), 'allow, 1 sites'],
    ['an id twice', `${GOOD.csv[0]}R1 ,Three,active,${RP}\n`, 'error inventory.inconsistent'],
    [
      'ids that are one number',
      `id,status,template-engine\n7,active,${RP}\n007,active,${RP}\n7e0,active,${RP}\n`,
      'allow, 3 sites',
    ],
    ['the end of a file by DOS', `${GOOD.csv[0]}\u001A`, MALFORMED],
    ...inItsPlace('csv', MALFORMED),
    // No reader can tell; `bounds` of the cohort do, and `site.unassigned` names the site.
    ['the end of a cell missing', GOOD.csv[0].slice(0, -5), 'allow, 1 sites'],
  ],
  json: [
    ['nothing', '', MALFORMED],
    ['an empty list', '[]', 'deny cohort.empty, 0 sites'],
    ['null', 'null', MALFORMED],
    ['an object', `{"sites":${GOOD.json[0]}}`, MALFORMED],
    ['a comma at the end', GOOD.json[0].replace(']', ',]'), MALFORMED],
    ['a comment', `// all\n${GOOD.json[0]}`, MALFORMED],
    ['two documents', `${GOOD.json[0]}\n${GOOD.json[0]}`, MALFORMED],
    ['a NUL', GOOD.json[0].replace('R1', 'R\0'), MALFORMED],
    ['a key with an invisible character', GOOD.json[0].replace('engine', `eng${HIDDEN}ine`), MALFORMED],
    ...badJson('json'),
    ...inItsPlace('json', MALFORMED),
  ],
  ndjson: [
    ['nothing', '', MALFORMED],
    ['blank lines', '\n \n', MALFORMED],
    ['a list', GOOD.json[0], MALFORMED],
    ['null', 'null\n', MALFORMED],
    ['blank lines between', GOOD.ndjson[0].replaceAll('\n', '\n\n'), 'allow, 2 sites'],
    ['a comma at the end', GOOD.ndjson[0].replaceAll('\n', ',\n'), MALFORMED],
    ['a status with an invisible character', GOOD.ndjson[0].replace('active', `act${HIDDEN}ive`), 'allow, 1 sites'],
    ...badJson('ndjson'),
    ...inItsPlace('ndjson', MALFORMED),
  ],
  page: [
    ['an empty list', '[]', 'deny cohort.empty, 0 sites'],
    ['null', 'null', MALFORMED],
    ['a comma at the end', GOOD.json[0].replace(']', ',]'), MALFORMED],
    ['a key with an invisible character', GOOD.json[0].replace('engine', `eng${HIDDEN}ine`), MALFORMED],
    ...badJson('page'),
    ...inItsPlace('page', MALFORMED),
  ],
};

/** Items of JSON that are no site, to each reader of it. */
function badJson(reader: 'json' | 'ndjson' | 'page'): Row[] {
  const line = (list: string) => (reader === 'ndjson' ? `${list.slice(1, -1)}\n` : list);
  return [
    ...[
      'null',
      'true',
      '7',
      '1e3',
      '007',
      '1_000',
      '0x1F',
      '1.0',
      '""',
      '"  "',
      '["R1"]',
      '{"a":1}',
      "'R1'",
      'NaN',
    ].map((id): Row => [`${id} for an id`, line(withId(id)), MALFORMED]),
    ['a key twice', line('[{"id":"R1","status":"closed","status":"active"}]'), MALFORMED],
    ['an id twice in one site', line(withId('"R1","id":"R2"')), MALFORMED],
    ['a status that is none', line('[{"id":"R1","status":true}]'), MALFORMED],
    ['a list for a value', line('[{"id":"R1","attributes":{"a":[]}}]'), MALFORMED],
    ['a text for a site', line('["R1"]'), MALFORMED],
  ];
}

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
