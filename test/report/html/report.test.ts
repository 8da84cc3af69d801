import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { GATES, gateNamed } from '../gates.ts';
import { outcomeNamed, OUTCOMES } from '../outcomes.ts';
import { comment, ESTATE, LINKS, manifest, MANIFEST_CHANGE, outcomeOf, POLICY, review, site } from '../world.ts';
import {
  elementsOf,
  foreignIn,
  gateRecordText,
  recordText,
  reportOf,
  shortened,
  shortenedGate,
  textsOf,
} from './page.ts';

const RP = 'Target-Cohort: resource-publisher\n';
const ALL = [
  ...Object.entries(OUTCOMES).map(([name, outcome]) => [name, () => shortened(outcome)] as const),
  ...Object.entries(GATES).map(([name, outcome]) => [name, () => shortenedGate(outcome)] as const),
];

describe('every report', () => {
  it.each(ALL)('%s: the verdict, then what to do; links lead somewhere; nothing from outside is live', (_, text) => {
    const page = reportOf(text());
    const elements = elementsOf(page);
    expect(foreignIn(elements)).toEqual([]);
    const named = (name: string) => elements.filter((element) => element.name === name);
    expect(named('h1')).toHaveLength(1);
    const steps = elements.find(({ attributes }) => attributes.get('class') === 'steps');
    if (steps !== undefined) expect(named('h2')[0]?.text).toBe('What to do next');
    const open = (/<ol class="steps">([^]*?)<\/ol>/.exec(page)?.[1] ?? '').replaceAll(/<ul>[^]*?<\/ul>/g, '');
    expect(open.match(/<li>/g)?.length ?? 0).toBeLessThanOrEqual(3);

    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    const addresses = elements.flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(addresses.filter((address) => address.startsWith('#') && !ids.includes(address.slice(1)))).toEqual([]);

    const digest = (name: string) => `'sha256-${createHash('sha256').update(rawTextOf(page, name)).digest('base64')}'`;
    const policy = elements.find(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy');
    expect(policy?.attributes.get('content')).toBe(
      `default-src 'none'; style-src ${digest('style')}; script-src ${digest('script')}; base-uri 'none'; form-action 'none'`,
    );
    expect(page).toContain(`content="default-src 'none';`);
    expect([named('style').length, named('script').length]).toEqual([1, 1]);
    expect(rawTextOf(page, 'style')).not.toMatch(/@import|url\(/);
  });
});

function rawTextOf(page: string, name: string): string {
  return new RegExp(`<${name}>([^]*?)</${name}>`).exec(page)?.[1] ?? '';
}

describe('one row a cohort, with a bar of its sites', () => {
  it('split into those that must not receive it, targeted, covered and not covered, each with its rows', () => {
    const page = reportOf(recordText(outcomeNamed('wrong-sites-denied')));
    expect(textsOf(page, 'ul.parts')).toEqual(['214 must not receive it 5,273 not covered', '1,150 targeted']);
    expect(textsOf(page, 'tbody.offending').map((text) => text.slice(0, 80))).toEqual(
      ['B83152 PRACTICE B83152 template-manager outside resource-publisher B83153 PRACTI'].map((text) =>
        expect.stringContaining(text.slice(0, 60)),
      ),
    );
    const rows = (kind: string) =>
      textsOf(page, kind)
        .join(' ')
        .match(/PRACTICE/g)?.length;
    expect([rows('tbody.offending'), rows('tbody.targeted'), rows('tbody.apart')]).toEqual([214, 1150, 5273]);
  });

  it('sites of another status are covered and not targeted', () => {
    const page = reportOf(
      recordText(
        outcomeOf({
          body: RP,
          sites: [site('A1', 'resource-publisher'), site('A2', 'resource-publisher', { status: 'closed' })],
        }),
      ),
    );
    expect(textsOf(page, 'ul.parts')[0]).toBe('1 targeted 1 covered, not targeted');
  });

  it('and one for those in no cohort, and for those in several of one dimension', () => {
    const policy = POLICY.replace('template-engine=template-manager', 'ring=late');
    const late = (engine: string | null) =>
      new Map([['ring', 'late'], ...(engine === null ? [] : ([['template-engine', engine]] as const))]);
    const page = reportOf(
      recordText(
        outcomeOf({
          policy,
          body: RP,
          sites: [
            site('A1', 'resource-publisher'),
            site('N1', null),
            site('X1', null, { attributes: late('resource-publisher') }),
            site('T1', null, { attributes: late(null) }),
          ],
        }),
      ),
    );
    expect(textsOf(page, 'table.cohorts').map((text) => text.replace(/^.*?Its sites /, ''))).toEqual([
      [
        'resource-publisher ✓ declared reached by 1 changed path 1 must not receive it 1 targeted',
        'template-manager ✗ not declared 1 must not receive it 1 not covered',
        'ambiguous sites that are in several cohorts of one dimension; they count in those as well 1 must not receive it',
      ].join(' '),
      'none sites that are in no cohort 1 not covered',
    ]);
  });

  it('of an inventory with too many sites to list: counted, and the offending ones still named', () => {
    const many = Array.from({ length: 10_001 }, (_, index) =>
      site(`M${index}`, index === 0 ? 'template-manager' : 'resource-publisher'),
    );
    const page = reportOf(
      recordText(
        outcomeOf({
          body: RP,
          sites: many,
          manifest: manifest('sites: [M0, M1]\n'),
          changes: [MANIFEST_CHANGE],
        }),
      ),
    );
    expect(textsOf(page, 'ul.parts')).toEqual(['1 must not receive it', '1 targeted 9,999 covered, not targeted']);
    expect(page).toContain('The inventory has 10,001 sites. So many are counted');
    expect(textsOf(page, 'tbody.offending')).toEqual(['M0 PRACTICE M0 template-manager outside resource-publisher']);
    expect(page.length).toBeLessThan(50_000);
  });
});

describe('approvals', () => {
  it('stand on a line of time, with what counts and why not', () => {
    const page = reportOf(
      recordText(
        outcomeOf({
          body: RP,
          reviews: [
            review('alice', { submittedAt: '2026-11-22T03:30:00Z', url: 'https://github.example/review/2' }),
            review('zoe', { submittedAt: '2026-11-22T03:10:00Z' }),
          ],
          comments: [comment('bob', '/cohort reject it breaks the printers')],
        }),
      ),
    );
    expect(textsOf(page, 'ol.timeline')).toEqual([
      [
        '⛔ 2026-11-22 03:00 UTC: bob rejected it: a veto for resource-publisher',
        '✗ 2026-11-22 03:10 UTC: zoe approved. Not counted: owns no cohort involved here',
        '✓ 2026-11-22 03:30 UTC: alice approved. It counts for resource-publisher',
        '· 2026-11-22 04:00 UTC: judged',
      ].join(' '),
    ]);
  });
});

describe('a gate', () => {
  it('shows its releases, those of its sites that a release leaves out, and what it hands out', () => {
    const denied = reportOf(gateRecordText(gateNamed('gate-denied')));
    expect(textsOf(denied, 'summary').filter((text) => text.includes('#4'))).toEqual([
      expect.stringContaining('#46 denied: Says nothing'),
      expect.stringContaining('#47 denied: For the other engine, but shared'),
    ]);
    expect(textsOf(denied, 'ul.parts')[0]).toBe('1,150 must not receive it');
    expect(denied).toContain('left out by pull request');
    expect(textsOf(reportOf(gateRecordText(gateNamed('gate-open'))), 'header')[0]).toContain('1,150 sites handed out.');
  });

  it('shows what sites have, and as targeted only the sites that it hands out', () => {
    const page = reportOf(gateRecordText(gateNamed('gate-by-sites')));
    expect(textsOf(page, 'table.plain').find((text) => text.startsWith('How many'))).toBe(
      [
        'How many sites have which commit Commit Sites For this deployment',
        'ffffffffffff 2 (0.2 %) newer than this commit, left out',
        '0123456789ab 598 (52 %) this commit',
        'fedcba987654 500 (43 %) older than this commit, judged since fedcba987654',
        'not known 50 (4.3 %) commit not known in this repository, judged since dddddddddddd',
      ].join(' '),
    );
    expect(textsOf(page, 'ul.parts')[0]).toBe('550 targeted 600 covered, not targeted');
  });

  it('names the sites that a standing manifest keeps out', () => {
    const page = reportOf(gateRecordText(gateNamed('gate-standing')));
    expect(textsOf(page, 'tbody.offending').join(' ')).toContain('not covered by deploy/releases/2026-11-01.yml');
  });
});

it('several pull requests, judged together, are chapters of one page', () => {
  const page = reportOf(recordText(outcomeNamed('allowed'), outcomeNamed('held')));
  expect(textsOf(page, 'h1')).toEqual([expect.stringContaining('On hold')]);
  expect(textsOf(page, 'h2')).toEqual([
    expect.stringContaining('#42: allowed'),
    expect.stringContaining('#42: on hold'),
  ]);
});

it('other pull requests with the same head are named, with what is wrong with them', () => {
  const record = JSON.parse(recordText(outcomeNamed('allowed'))) as Record<string, unknown>;
  const sharedHead = [{ number: 43, verdict: 'deny', reason: 'no declaration', codes: [], plan: null }];
  const page = reportOf(JSON.stringify({ ...record, sharedHead }));
  expect(textsOf(page, 'li')).toContain('⛔ #43: denied, no declaration');
});

it('an address that is none of the web leads nowhere', () => {
  const text = recordText(outcomeNamed('held')).replaceAll(LINKS.run ?? '', 'javascript:alert(1)//');
  expect(reportOf(text.replaceAll('https://github.example', 'data:text/html'))).not.toMatch(/href="(?!#)/);
});

it('a record without a judgement says its own reason', () => {
  const record = JSON.parse(recordText(outcomeNamed('held'))) as Record<string, unknown>;
  const page = reportOf(JSON.stringify({ ...record, judgements: [], reason: 'Nothing could be read' }));
  expect(textsOf(page, 'h1')).toEqual([expect.stringContaining('Nothing could be read')]);
});

it('6,637 sites fit into 1.5 MB', () => {
  expect(ESTATE).toHaveLength(6637);
  for (const name of ['held', 'wrong-sites-denied'])
    expect(new TextEncoder().encode(reportOf(recordText(outcomeNamed(name)))).length).toBeLessThan(1_500_000);
});

it('a record that an earlier version of this format wrote is shown as far as it goes', () => {
  const record = JSON.parse(recordText(outcomeNamed('held'))) as { judgements: Record<string, any>[] };
  for (const judgement of record.judgements)
    for (const key of ['reason', 'steps', 'cohorts', 'note']) delete judgement[key];
  for (const judgement of record.judgements) delete judgement['resolution'].groups;
  const page = reportOf(JSON.stringify(record));
  expect(textsOf(page, 'h1')).toEqual([expect.stringContaining('On hold')]);
  expect(textsOf(page, 'h2')).toContain('Findings');
});
