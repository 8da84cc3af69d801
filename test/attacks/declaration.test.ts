import { expect, it } from 'vitest';
import { MANIFEST_PATH } from '../acceptance/scenario.ts';
import { reading, type Written } from '../domain/build.ts';
import { judge } from './support.ts';

/* What is written so that people and machine read two things. A release that alice has approved, and what becomes of it. */

const RP = 'Target-Cohort: resource-publisher\n';
const TM = 'Target-Cohort: template-manager\n';
const WIDE = { 'deploy/shared.yml': 'replicas: 3\n' } as const;
const FAR = '\n\nWords.'.repeat(50);
const denied = (code: string) => ({ verdict: 'deny', gate: 'closed', codes: [code], sites: null });
/** What no page shows widens nothing. */
const NARROW = {
  verdict: 'deny',
  cohorts: ['resource-publisher'],
  codes: expect.arrayContaining(['reach.undeclared']),
};

it.each<[string, Parameters<typeof judge>[0], object]>([
  // All beside names: The author adds `all` to a list of names, in another spelling or from another place: a reader sees the name, the machine is to take everything.
  // Origin: wildcard beside names in access lists (CWE-155); Kubernetes RBAC good practices warn of the same ("Avoid providing wildcard permissions").
  ['all beside names', { body: RP.replace('\n', ', all\n') }, { ...denied('declaration.invalid'), cohorts: [] }],
  [
    'all beside names, as a star',
    { body: 'Target-Cohort: *\n' },
    { codes: expect.arrayContaining(['cohort.unknown']) },
  ],
  // Code: An example in the documentation of the pull request, or a bot's pasted change log, declares in the author's name: as fenced, indented or inline code.
  // Origin: CommonMark 4.4 and 4.5 (code blocks); change logs that dependency bots paste into descriptions (GitHub Docs, "About Dependabot version updates").
  ['code', { body: `\`\`\`text\n${RP}Expect-Sites: 3\n\`\`\`\n` }, denied('declaration.missing')],
  // Colon lookalike: The author writes a condition with a character that looks like a colon, or with a blank that is none: reviewers count on it, the machine is to overlook it.
  // Origin: Unicode TR 39, confusables of U+003A; CVE-2021-42694 (homoglyphs in source code).
  ['colon lookalike', { body: `${RP}Forbids\u0589 ring=beta\n` }, denied('declaration.invalid')],
  // Expect numbers: The author writes a number of sites that people and machine read differently: digits of other scripts, exponents, signs, numbers too large to hold.
  // Origin: Unicode TR 36, numeric spoofs; CWE-681 (incorrect conversion between numeric types).
  ['expect numbers', { body: `${RP}Expect-Sites: \uFF13\n` }, denied('declaration.invalid')],
  [
    'expect numbers, as large as may be written',
    { body: `${RP}Expect-Sites: 999999999\n` },
    { verdict: 'deny', codes: ['declaration.expectation'] },
  ],
  // Html comment: The author hides another declaration in HTML comments, which no reviewer sees on the page: the machine is to read it, the people are not.
  // Origin: "Remote Prompt Injection in GitLab Duo" (Legit Security, May 2025: hidden comments steer a reviewer's tool); CommonMark 4.6, HTML blocks.
  ['html comment', { body: `${RP}Expect-Sites: 3 <!--\n-->\n<!-- Target-Cohort: all -->\n`, changes: WIDE }, NARROW],
  // Label against body: The author declares one thing in the description, which reviewers read, and another by labels or manifest, and hopes that the wider one wins. Look-alike labels feign agreement.
  // Origin: two sources of truth (CWE-436, interpretation conflict); GitHub Docs, "Managing labels": anybody with triage access sets them.
  ['label against body', { labels: ['COHORT:all'] }, denied('declaration.conflict')],
  [
    'label against body, by manifest',
    { manifest: 'cohorts: [resource-publisher, template-manager]\n' },
    denied('declaration.conflict'),
  ],
  ['label against body, in other letters', { labels: ['c\u043Ehort:all'] }, denied('declaration.invalid')],
  // Line separators: The author ends lines with characters that a page shows as line ends and a parser may not (or the other way round): the line after them is to be lost.
  // Origin: TC39 proposal "Subsume JSON" (U+2028 and U+2029 end lines in one grammar and not in the other); Unicode, UAX 14.
  ['line separators', { body: `${RP.trim()}\u2028Expect-Sites: 99` }, denied('declaration.invalid')],
  // Link definition: The author hides a second declaration where a page shows nothing: in the title of a link definition, in an attribute, in a <script>. It is to widen the first one.
  // Origin: CommonMark 4.7 (link reference definitions are not shown); "Trojan Source" (CVE-2021-42574): what people review is not what the machine reads.
  ['link definition', { body: `${RP}\n[a]: /url "\n${TM}"\n`, changes: WIDE }, NARROW],
  ['link definition, as an attribute', { body: `${RP}\n<a title="\n${TM}">x</a>\n`, changes: WIDE }, NARROW],
  ['link definition, as a script', { body: `${RP}\n<script>\n${TM}</script>\n`, changes: WIDE }, NARROW],
  // Marks: The author writes the name of a condition with character references, emphasis or a link in it: the page shows a plain condition, the source holds none.
  // Origin: CommonMark 2.5 (character references); CVE-2021-42574, where what is shown and what is read differ.
  ['marks', { body: `${RP}Forbids&#58; ring=beta\n` }, denied('declaration.invalid')],
  // Quoted: The author quotes somebody else's declaration, or puts one into a list or an indented line, so that readers and machine differ on whether it was said.
  // Origin: GitHub Docs, "Quoting text": a reply repeats another person's words; the class is parser differential (CWE-436).
  ['quoted', { body: `> ${RP}> Expect-Sites: 3\n` }, denied('declaration.missing')],
  [
    'quoted, or folded away',
    { body: `<details>\n<summary>Release</summary>\n\n${RP}\n</details>\n` },
    denied('declaration.invalid'),
  ],
  // Two paragraphs: The author puts a narrow declaration at the top for people to read and a wide one far below; or repeats a trailer that may stand once, so that either could count.
  // Origin: HTTP parameter pollution (OWASP WSTG-INPV-04): of two values each reader takes another; CVE-2017-12635 (CouchDB) is the same with JSON keys.
  [
    'two paragraphs',
    { body: `${RP}${FAR}\n\n${TM}`, changes: WIDE },
    { ...denied('declaration.invalid'), cohorts: [] },
  ],
  ['an honest one, in an item of a list', { body: `- Fixed\n- ${RP}  Expect-Sites: 2-4\n` }, { verdict: 'allow' }],
  [
    'an honest one of all cohorts, which owners of all have approved',
    { body: 'Target-Cohort: all\n', changes: WIDE, approvedBy: ['alice', 'carol'] },
    { verdict: 'allow', sites: 5 },
  ],
])('%s', async (_, options, expected) => {
  expect(await judge(options)).toMatchObject(expected);
});

it('the honest form: all three sources agree', async () => {
  const run = await judge({
    labels: ['cohort:resource-publisher'],
    manifest: 'cohorts: [resource-publisher]\nexpect: 3\n',
  });
  expect(run).toMatchObject({ verdict: 'allow', sites: 3 });
  expect(run.own.world.changedFiles(run.own.pull.number).map((file) => file.path)).toContain(MANIFEST_PATH);
});

/* The same without a pull request: how a description is read. */

const after = (line: string) => reading(`Target-Cohort: rp\n${line}`);

it.each([
  ['an early end', '<!--> -->\nTarget-Cohort: rp\n<!-- \nTarget-Cohort: tm\n-->'],
  ['a comment in it', '<!-- <!-- -->\nTarget-Cohort: rp\n\n<!--\n<!--\nTarget-Cohort: tm\n-->'],
  ['no end', 'Target-Cohort: rp\n\n<!--\nTarget-Cohort: tm'],
  ['a fence in it', '<!--\n```\n-->\nTarget-Cohort: rp\n\n<!--\n```\nTarget-Cohort: tm\n-->'],
])('a comment with %s hides no declaration of another cohort', (_, body) => {
  const read = reading(body);
  expect(read.kind === 'read' ? read.declaration.cohorts : []).not.toContain('tm');
});

it.each([
  ['tildes', '~~~\nTarget-Cohort: tm\n~~~'],
  ['a fence that a shorter one does not close', '````\n```\nTarget-Cohort: tm\n````'],
  ['a fence that is never closed', '```\nTarget-Cohort: tm'],
  ['a fence in a list', '- x\n\n  ```\n  Target-Cohort: tm\n  ```'],
  ['an indented block', '    Target-Cohort: tm'],
])('%s declares nothing', (_, code) => {
  expect(reading(code).kind).toBe('missing');
  expect(after(`\n${code}`)).toMatchObject({ kind: 'read', declaration: { cohorts: ['rp'] } });
});

it('what only looks like a fence hides nothing', () => {
  expect(reading('``` a`b\nTarget-Cohort: rp\nExpect-Sites: 5\n')).toMatchObject({
    declaration: { expect: { min: 5 } },
  });
});

it('no look-alike of a colon is passed over, nor a blank that is none before it', () => {
  const colons = '2d0 2f8 589 5c3 703 704 903 a83 16ec 1803 1809 205a 2236 a4fd a789 fe13 fe30 fe55 ff1a'
    .split(' ')
    .map((code) => String.fromCodePoint(Number.parseInt(code, 16)));
  const blanks = ['\u00A0', '\u2003', '\u3000', '\u200B', '\u00AD', '\u2060', '\u3164', '\u{E0020}'];
  const lines = [
    ...blanks.map((blank) => `Forbids${blank}: frozen`),
    ...colons.flatMap((colon) => ['Forbids', 'Requires', 'Expect-Sites'].map((trailer) => `${trailer}${colon} 5`)),
  ];
  expect(lines.filter((line) => after(line).kind !== 'invalid')).toEqual([]);
  expect(reading('At 10\u0589 30 we met: briefly\nTarget-Cohort: rp\nExpect-Sites \t: 5').kind).toBe('read');
});

it('no odd number is one of sites, in a description or a manifest', () => {
  const odd = '\uFF13 \u0663 \u09ea \u{1D7D1} 3e0 0x3 0b11 +3 -3 -0 3.0 3,0 3_0 1/1 three Infinity NaN 3\u200B \u202E3';
  const ranges = ['3-', '-3-3', '5-1', '1\u20135', '1..5', '3 sites', '9999999999', '3-99999999999', '9'.repeat(400)];
  const kindsOf = (written: string) => {
    const content = `expect: ${JSON.stringify(written)}`;
    const manifest = { kind: 'file', path: 'm.yml', content } as const;
    return [after(`Expect-Sites: ${written}`).kind, reading({ body: 'Target-Cohort: rp', manifest }).kind];
  };
  const read = [...odd.split(' '), ...ranges].filter((written) => kindsOf(written).some((kind) => kind !== 'invalid'));
  expect(read).toEqual([]);
});

it.each<[string, string]>([
  ['VT', '\u000B'],
  ['NEL', '\u0085'],
  ['LS', '\u2028'],
  ['PS', '\u2029'],
  ['a form feed, which is a blank', '\f'],
  ['a null', '\u0000'],
  ['a backslash', '\\'],
])('%s ends no line: nothing is dropped, it is refused', (_, end) => {
  expect(reading(`Target-Cohort: rp${end}Expect-Sites: 5`).kind).toBe('invalid');
});

it.each(['\r', '\r\n'])('%j ends one', (end) => {
  expect(reading(`Target-Cohort: rp${end}Expect-Sites: 5`)).toMatchObject({ declaration: { expect: { min: 5 } } });
});

it.each([
  'Forbids&#58; a',
  'Forbids&colon; a',
  '&#70;orbids: a',
  'For&shy;bids: a',
  'Forbids&nbsp;: a',
  '**Forbids**: a',
  '**Forbids:** a',
  'For**bid**s: a',
  '~~Forbids~~: a',
  '`Forbids`: a',
  '`Forbids: a`',
  '\\Forbids: a',
  'Forbids\\: a',
  'For<!-- -->bids: a',
  '[Forbids](https://example.org/): a',
  '[Forbids]: a',
  '&gt; Forbids: a',
  'Expect&#45;Sites: 5',
  'Expect\u2011Sites: 5',
])('%s is a condition, or refused', (line) => {
  const read = after(line);
  expect(read.kind === 'read' && read.declaration.forbids.length === 0 && read.declaration.expect === null).toBe(false);
});

it.each<[string, string | Written, string]>([
  ['the same number twice', 'Target-Cohort: rp\nExpect-Sites: 3\nExpect-Sites: 3', 'invalid'],
  [
    'one in each paragraph',
    `Target-Cohort: rp\nExpect-Sites: 3${FAR}\n\nTarget-Cohort: rp\nExpect-Sites: 9`,
    'invalid',
  ],
  ['all in one of them', `Target-Cohort: rp${FAR}\n\nTarget-Cohort: all`, 'invalid'],
  ['a quotation of all, above', '> Target-Cohort: all\n\nTarget-Cohort: rp\nExpect-Sites: 3', 'read'],
  ['a task', '- [x] Target-Cohort: tm', 'invalid'],
  ['marks in words that are none of ours', 'Target-Cohort: rp\n**Reviewed-by**: [bob](https://example.org/)', 'read'],
])('%s', (_, written, kind) => {
  expect(reading(written).kind).toBe(kind);
});

it.each(['*', '**', 'All', 'ALL', 'all.', '\u0430ll', '\uFF41\uFF4C\uFF4C', 'any', '.*', 'policy'])(
  'all beside names: %j is a name, not a word for everything',
  (name) => {
    const read = reading(`Target-Cohort: ${name}`);
    expect(read.kind === 'read' ? read.declaration : { all: false }).toMatchObject({ all: false });
    expect(reading({ labels: [`cohort:${name}`] })).toMatchObject({ declaration: { cohorts: [name] } });
  },
);
