import { parsePolicy } from '../../src/domain/policy/parse.ts';
import { comment, judge, review, RP, RP_BODY, type Given } from '../domain/approvals/support.ts';
import { policyInLines } from '../fixtures/policy.ts';
import { ask, askFile, FRESH, serve } from '../inventory/support.ts';
import { POLICY_PATH } from './scenario.ts';

/* All readers of what people write, and a good text for each. */

export const GONE = 'allow, 2 sites';
export const VETO = 'hold approval.vetoed, 2 sites';
/** An invisible character. */
export const HIDDEN = '\u200B';

/** A release that alice has approved, of an estate of two sites a cohort. */
function judged(given: Given): string {
  const { verdict, codes, sites } = judge({ reviews: [review('alice')], ...given });
  return answerOf(verdict, codes, sites);
}

/** Verdict, codes and number of sites, as the tables of bad input have them. */
export function answerOf(verdict: string, codes: readonly string[], sites: number | null): string {
  return [[verdict, ...codes].join(' '), ...(sites === null ? [] : [`${String(sites)} sites`])].join(', ');
}

/** What an inventory makes of it, for a release that nothing else is wrong with. */
function resolved(answer: Awaited<ReturnType<typeof ask>>): string {
  if (!answer.ok) return answerOf('error', [answer.error.code], null);
  const { length } = answer.value.targets;
  return length === 0 ? answerOf('deny', ['cohort.empty'], 0) : answerOf('allow', [], length);
}

const ofFile = async (path: string, content: string) => resolved(await askFile(path, content, { select: true }));

/** A text to what is made of it. */
export const READERS = {
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
export type Reader = keyof typeof READERS;

/** The standard policy with one thing replaced: `before => after`. */
export function changedPolicy(text: string, url?: string): string {
  const [before = '', after = ''] = text.split(' => ');
  const written = policyInLines(url);
  if (!written.includes(before)) throw new Error(`the policy has no ${before}`);
  return written.replace(before, () => after);
}

/** The sites of one page, which says that it has as many as `total`. */
export function pageOf(sites: string, asOf: string) {
  const total = Math.max(/^\[\]$|^null$/.test(sites) ? 0 : 1, (sites.match(/"id"/g) ?? []).length);
  const [mark, list] = sites.startsWith('\uFEFF') ? ['\uFEFF', sites.slice(1)] : ['', sites];
  const body = `${mark}{"snapshot":"s","asOf":"${asOf}","total":${String(total)},"next":null,"sites":${list}}`;
  return { status: 200, headers: { 'content-type': 'application/json' }, body };
}

/** A good text for each reader, and what is made of it. */
export const GOOD: Readonly<Record<Reader, readonly [string, string]>> = {
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

/** A site of Resource Publisher as JSON has it. */
export function site(id: string): string {
  return `{"id":"${id}","status":"active","attributes":{"template-engine":"${RP}"}}`;
}
/** A list of items as JSON has it. */
export function listOf(...items: readonly string[]): string {
  return `[${items.join(',')}]`;
}
/** A list of one site with an id as JSON writes it. */
export const withId = (id: string) => listOf(site('').replace('""', id));

/** What it is, the text, and what is made of it. */
export type Row = readonly [string, string, string];
export const MALFORMED = 'error inventory.malformed';
export const UNREAD = 'deny declaration.invalid';
export const WRONG = 'error policy.invalid';
