import { expect, it } from 'vitest';
import type { ScenarioOptions } from '../acceptance/scenario.ts';
import { sameName } from '../../src/domain/policy/policy.ts';
import { reading } from '../domain/build.ts';
import { judge, shown } from './support.ts';

/* Names that look like others. */

const BODY = 'Target-Cohort: resource-publisher\n';
const RP = { 'template-engine': 'resource-publisher' };
const TM = { 'template-engine': 'template-manager' };
const site = (id: string, attributes: Record<string, string> = RP, name = 'Fernbank Surgery') => ({
  id,
  name,
  status: 'active',
  cohorts: [],
  attributes,
});

/** A release for these sites, under conditions or a list of a manifest. */
const ofSites = (sites: readonly ReturnType<typeof site>[], manifest?: string): ScenarioOptions => ({
  body: BODY,
  inventory: { sites },
  ...(manifest !== undefined && { manifest }),
});

// Bidi: Marks of direction reorder what a reviewer sees: a name of the wrong cohort reads like the right one, and a site's name covers the words beside it.
// Origin: CVE-2021-42574, Trojan Source (Boucher and Anderson, 2021).
it('bidi: a reversed name is refused and shown with its marks written out, a name of a site keeps to its place', async () => {
  const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
  const reversed = '\u202E' + Array.from('resource-publisher').toReversed().join('') + '\u202C';
  const run = await judge({ body: `Target-Cohort: ${reversed}\n`, title: `\u2067${reversed}`, head: 'fix/\u202Egpj' });
  expect(run).toMatchObject({ verdict: 'deny', codes: ['declaration.invalid'] });
  expect(shown(run)).toContain('[U+202E]');
  expect(shown(run)).not.toMatch(bidi);
  const sites = [site('R1', RP, '\u2066\u202Eyregrus \u2069 allowed'), site('R2', RP, 'מרפאה')];
  const named = await judge(ofSites(sites, 'requires: ring=stable\n'));
  expect(named).toMatchObject({ verdict: 'deny', codes: ['site.unproven'] });
  expect(shown(named)).not.toMatch(bidi);
  // Letters that run from right to left of themselves are letters.
  expect(shown(named)).toContain('מרפאה');
});

// Case mapping: An account whose name becomes an owner's when its case is changed: the Kelvin sign is a small k, the dotless i a capital I.
// Origin: "Hacking GitHub with Unicode's dotless i" (John Gracey, 2019; GitHub bug bounty, 5 July 2016).
it.each([
  ['frank', 'fran\u212A'],
  ['erin', 'er\u0131n'],
  ['erin', 'er\u0130n'],
  ['alice', 'al\u00EDce'],
  ['boss', 'bo\u00DF'],
  ['boss', 'bo\u017Fs'],
  ['al', '\uFF41l'],
  ['alice', 'alice\u200B'],
  ['alice', ' alice'],
])('case mapping: %s is not %s', (owner, other) => {
  expect([sameName(owner, other), sameName(other, owner)]).toEqual([false, false]);
  expect(sameName(owner, owner.toUpperCase())).toBe(true);
});

// Homoglyph cohort: The author declares a cohort whose name only looks like the right one, in letters of other scripts, hyphens of other widths, other case.
// Origin: Gabrilovich and Gontmakher, "The Homograph Attack" (2002); Unicode TR 39; npm typosquatting (crossenv, 2017).
it('homoglyph cohort: it is unknown, and the nearest name is told', async () => {
  const names = [
    ['r\u0435source-publisher', 'resource\u2010publisher', 'resource\u2212publisher', '\uFF52esource-publisher'],
    ['Resource-Publisher', 'resource_publisher', 'resource-publishe\u0433', 'resource-pub1isher'],
    ['resource-publisher.', 'resource-publisher/'],
  ].flat();
  const run = await judge({ body: `Target-Cohort: ${names.join(', ')}\n` });
  expect(run).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['cohort.unknown']), sites: null });
  const finding = run.judgement.findings.find((each: { code: string }) => each.code === 'cohort.unknown');
  expect(finding.evidence.names).toHaveLength(names.length);
  expect(run.own.comment()).toContain('`resource-publisher`');
  expect(run.own.inventory.requests).toEqual([]);
});

// Homoglyph trailer: The author writes the name of a condition with letters of another script: reviewers read "Forbids", the machine reads a word that it does not know.
// Origin: CVE-2021-42694 (homoglyph function names, of the Trojan Source paper).
it('homoglyph trailer: no such name is passed over, beside a label neither', async () => {
  const alike =
    'F\u043Erbids F\u043Erb\u0456d\u0455 F\u043Er\u044C\u0456\u0501\u0455 \u03DC\u043Er\u0184\u0456\u0501\u0455 ' +
    '\uFF26\uFF4F\uFF52\uFF42\uFF49\uFF44\uFF53 \u{1D405}\u{1D428}\u{1D42B}\u{1D41B}\u{1D422}\u{1D41D}\u{1D42C} ' +
    'F\u00F3rbids Fo\u0323rbids R\u0435qu\u0456r\u0435\u0455 \u0415xp\u0435ct-\u0405it\u0435\u0455 Expect\u2011Sites';
  const kindOf = (name: string) => reading(`Target-Cohort: rp\n${name}: frozen`).kind;
  expect(alike.split(' ').filter((name) => kindOf(name) !== 'invalid')).toEqual([]);
  // Words of other languages with as many letters are words.
  const words = ['\u0423\u0441\u043B\u043E\u0432\u0438\u0435', 'Caf\u00E9', 'R\u00E9sum\u00E9', '\u6CE8\u610F'];
  expect(words.filter((word) => kindOf(word) !== 'read')).toEqual([]);
  const body = 'Target-C\u043Eh\u043Ert: template-manager\nForbids: frozen\n';
  expect(await judge({ body, labels: ['cohort:resource-publisher'] })).toMatchObject({
    verdict: 'deny',
    codes: ['declaration.invalid'],
  });
});

const UNSEEN = ['\u200B', '\u200D', '\u00AD', '\u2060', '\uFEFF', '\uFE0F', '\u3164', '\u034F', '\u{E0061}'];

// Invisible: Names that hold characters without a shape: zero-width, soft hyphens, variation selectors, tags. Two names look the same and are not.
// Origin: "The Invisible JavaScript Backdoor" (Certitude, 2021); Unicode TR 39, identifiers without default-ignorable characters.
it('invisible: a cohort with one of them is another cohort, and the report shows which character it is', async () => {
  const run = await judge({ body: '', labels: UNSEEN.map((mark) => `cohort:resource${mark}-publisher`) });
  expect(run).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['cohort.unknown']) });
  expect(shown(run)).toMatch(/\[U\+200B\]/);
  for (const mark of UNSEEN) expect(shown(run)).not.toContain(mark);
});

const COMPOSED = 'Caf\u00E9-1';
const DECOMPOSED = 'Cafe\u0301-1';
const OUTSIDE = { verdict: 'deny', codes: expect.arrayContaining(['site.outside-cohort']) };
const states = UNSEEN.map((mark, at) => site(`R${String(at)}`, { ...RP, state: `froz${mark}en` }));

it.each<[string, ScenarioOptions, object]>([
  [
    'invisible: a site with one of them is no twin',
    ofSites([site('R1'), site('R\u200B1', TM), site('R1\u2060', TM)], 'sites: ["R1", "R\\u200B1", "R1\\u2060"]\n'),
    OUTSIDE,
  ],
  ...['forbids: state=frozen', 'requires: state!=frozen', 'requires: state notin (frozen,lost)'].map(
    (condition): [string, ScenarioOptions, object] => [
      `invisible: a value with one of them is not another value: ${condition}`,
      ofSites(states, `${condition}\n`),
      { verdict: 'deny', codes: ['site.unproven'] },
    ],
  ),
  // Normal form: One name in two normal forms: to the eye and to some file systems they are one, to an exact comparison two. Neither is to stand for the other.
  // Origin: Unicode, UAX 15; git's `core.precomposeUnicode` for macOS, which decomposes file names.
  [
    'normal form: the list asks for the one, the inventory has the other',
    ofSites([site(COMPOSED)], `sites: ["${DECOMPOSED}"]\n`),
    { verdict: 'deny', codes: ['site.unknown'] },
  ],
  [
    'normal form: of both, the one that is no member is found out',
    ofSites([site(COMPOSED), site(DECOMPOSED, TM)], `sites: ["${COMPOSED}", "${DECOMPOSED}"]\n`),
    { ...OUTSIDE, sites: 2 },
  ],
  ['an honest one', ofSites([site(COMPOSED)], `sites: ["${COMPOSED}"]\n`), { verdict: 'allow', sites: 1 }],
])('%s', async (_, options, expected) => {
  expect(await judge(options)).toMatchObject(expected);
});
