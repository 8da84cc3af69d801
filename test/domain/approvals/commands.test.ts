import { describe, expect, it } from 'vitest';
import { approveLine, readCommands } from '../../../src/domain/approvals/commands.ts';
import { mayHoldCommand } from '../../../src/domain/approvals/may-hold-command.ts';
import { render } from '../../loopback/github/rendering/render.ts';

const DIGEST = '3f2a9c1e77b0d4a2';
const LINE = `/cohort approve rp ${DIGEST}`;
const approve = (cohorts: readonly string[], digest: string | null) => ({ verb: 'approve', cohorts, digest });
const APPROVED = approve(['rp'], DIGEST);
const REJECTED = { verb: 'reject' };

/** What is read of a comment that somebody writes so. */
const read = (markdown: string) => readCommands(render(markdown, 'bodyHTML'));
const brief = (markdown: string) =>
  read(markdown).map((command) => ('meant' in command ? `${command.verb}: ${command.meant ?? '?'}` : command.verb));

describe('approvals', () => {
  it.each([
    ['the line', LINE, APPROVED],
    ['spaces or commas between', `/cohort approve rp,tm , pilot  ${DIGEST}`, approve(['rp', 'tm', 'pilot'], DIGEST)],
    ['tabs, and spaces at the end', `/cohort\tapprove\trp\t${DIGEST} \t`, APPROVED],
    ['a space that does not break, as telephones write it', `/cohort\u00a0approve rp ${DIGEST}\u00a0`, APPROVED],
    ['upper case', `/COHORT Approve rp ${DIGEST.toUpperCase()}`, approve(['rp'], DIGEST.toUpperCase())],
    ['policy', `/cohort approve policy ${DIGEST}`, approve(['policy'], DIGEST)],
    ['without a digest', '/cohort approve rp', approve(['rp'], null)],
    ['without anything', '/cohort approve', approve([], null)],
    ['too short a digest is one still', '/cohort approve rp 3f2a9c1', approve(['rp'], '3f2a9c1')],
    ['what no digest is so short', '/cohort approve 3f2a9c', approve(['3f2a9c'], null)],
    ['a cohort of hex digits', `/cohort approve deadbeef ${DIGEST}`, approve(['deadbeef'], DIGEST)],
  ])('%s', (_, body, command) => expect(read(body)).toEqual([command]));

  it.each([
    ['words after the digest', `${LINE} looks good`],
    ['a letter too few', `/cohort aprove rp ${DIGEST}`],
    ['struck out', `~~${LINE}~~`],
    ['a character that nobody sees', `/cohort approve r\u200bp ${DIGEST}`],
  ])('one that is not quite written so is answered, and approves nothing: %s', (_, body) =>
    expect(brief(body)).toEqual(['unreadable: approve']),
  );

  it('the line to be pasted is read as it is meant', () => {
    expect(approveLine(['rp', 'policy'], DIGEST.repeat(4))).toBe(`/cohort approve rp policy ${DIGEST}`);
    expect(read(approveLine(['rp', 'policy'], DIGEST.repeat(4)))).toEqual([approve(['rp', 'policy'], DIGEST)]);
  });
});

describe('wherever a line stands', () => {
  it.each([
    ['beside others', `Good.\r\n${LINE}\r\nBye.`],
    ['a heading', `# ${LINE}`],
    ['a list', `- well\n- ${LINE}`],
    ['a table', `| a | b |\n|---|---|\n| ${LINE} | c |`],
    ['bold', `**${LINE}**`],
    ['inline code over the whole line', `\`${LINE}\``],
    ['folded away', `<details><summary>more</summary>\n\n${LINE}\n\n</details>`],
    ['raw HTML', `<div>${LINE}</div>`],
    ['after a quotation that ends', `> who?\n\n${LINE}`],
    ['an alert', `<div class="markdown-alert">\n\n${LINE}\n\n</div>`],
    ['beside a comment that nobody sees', `<!-- a -->\n${LINE}`],
  ])('counts %s', (_, body) => expect(read(body)).toEqual([APPROVED]));

  it.each([
    ['nothing', ''],
    ['the middle of a line', `I say ${LINE}`],
    ['code in a sentence', `Do not write \`${LINE}\`!`],
    ['a quotation', `> ${LINE}`],
    ['an HTML comment', `<!-- ${LINE} -->`],
    ['an HTML comment that is never closed', `<!--\n\n${LINE}`],
    ['another name', '/cohesion approve rp'],
    ['prose that begins with the name', 'Cohort sizes are fine.'],
  ])('says nothing in %s', (_, body) => expect(read(body)).toEqual([]));

  it.each([
    ['a fence', `\`\`\`\n${LINE}\n\`\`\``],
    ['a fence, after what some pages show as the end of a line', `\`\`\`\nx\u2028  ${LINE}\n\`\`\``],
    ['a fence that is never closed', `\`\`\`\n${LINE}`],
    ['an indented block', `Try:\n\n    ${LINE}`],
  ])('in a code block it is answered, and counts for nothing: %s', (_, body) =>
    expect(read(body)).toEqual([{ verb: 'in-code', meant: 'approve', written: LINE }]),
  );

  it('several lines say several things', () => {
    expect(brief(`${LINE}\n/cohort reject no\n/cohort recheck\n/cohort help`)).toEqual([
      'approve',
      'reject',
      'recheck',
      'help',
    ]);
  });

  it('what some pages show as the end of a line is one', () => {
    expect(brief('Fine.\u2028/cohort reject')).toEqual(['reject']);
    expect(brief('Fine.\u2028 /cohort reject')).toEqual(['reject']);
  });
});

describe('rejections', () => {
  it.each([
    '/cohort reject',
    '/cohort reject breaks printing in the north',
    '/cohort reject: not yet',
    '/Cohort REJECT!',
    '**/cohort reject**',
    '~~/cohort reject~~',
    '`/cohort reject` until it is fixed',
  ])('%s', (body) => expect(read(body)).toEqual([REJECTED]));

  it.each([
    '/cohort rejected',
    '/cohort rejct',
    '/cohort veto',
    '/cohort: reject',
    '"/cohort reject"',
    '/cohort/reject',
    '/cohortreject',
    '//cohort reject',
    '/ cohort reject',
    '\uff0fcohort reject',
    '/cohotr reject',
    '/c\u043ehort reject',
    '/co\u200bhort reject',
    'cohort reject',
    '\u200b cohort reject',
    '@cohort reject',
    '/cohort-guard reject',
    '\\\\cohort reject',
  ])('one that is not quite written so is answered: %s', (body) => expect(brief(body)).toEqual(['unreadable: reject']));
});

describe('other commands', () => {
  it.each([
    ['/cohort recheck', 'recheck'],
    ['/cohort recheck, please', 'recheck'],
    ['/cohort help', 'help'],
    ['/cohort help!', 'help'],
    ['/cohort rechek', 'unreadable: recheck'],
    ['/cohort rerun', 'unreadable: recheck'],
    ['/cohort hlep', 'unreadable: help'],
    ['/cohort usage', 'unreadable: help'],
    ['/cohort', 'unreadable: ?'],
    ['/chort -guard reject', 'unreadable: ?'],
    ['/cohort do something', 'unreadable: ?'],
    ['/cohorts/list.yml is wrong', 'unreadable: ?'],
    ['/cohort emergancy rp', 'unreadable: emergency'],
    ['~~/cohort emergency rp~~', 'unreadable: emergency'],
  ])('%s', (body, expected) => expect(brief(body)).toEqual([expected]));

  it('an emergency is kept with its words', () => {
    expect(read(`/cohort emergency rp ${DIGEST} because the _north_ cannot print`)).toEqual([
      { verb: 'emergency', words: `rp ${DIGEST} because the north cannot print` },
    ]);
  });

  it('what is answered is told by the line that was written, shortened', () => {
    const [command] = read(`/cohort nonsense ${'x'.repeat(500)}`);
    expect(command).toMatchObject({
      verb: 'unreadable',
      written: expect.stringMatching(/^\/cohort nonsense x{100,200}…$/),
    });
  });
});

describe('e-mails, as GitHub shows them', () => {
  const email = (fragment: string, rest = '') => readCommands(`<div class="email-fragment">${fragment}</div>\n${rest}`);
  const folded = (text: string) =>
    `<span class="email-hidden-toggle"><a href="#">…</a></span><div class="email-hidden-reply">\n${text}</div>`;

  it('every line of the answer is read', () => {
    expect(email(`Not so fast.\n${LINE}\n- /cohort reject\n> /cohort reject`)).toEqual([
      APPROVED,
      { verb: 'unreadable', meant: 'reject', written: '- /cohort reject' },
    ]);
  });

  it.each([
    ['what it answers', `<div class="email-quoted-reply">\n${LINE}\n</div>`],
    ['its signature', `<div class="email-signature-reply">--\n${LINE}</div>`],
  ])('nothing is read of what is folded away: %s', (_, hidden) => expect(email('No.', folded(hidden))).toEqual([]));

  it('nor of a quotation in its middle', () => {
    expect(email('No.', `<div class="email-quoted-reply">${LINE}</div><div class="email-fragment">Yes.</div>`)).toEqual(
      [],
    );
  });
});

describe('whatever is written', () => {
  it('a page that nobody can read is no silence', () => {
    expect(readCommands('<div>'.repeat(5_000))).toEqual([{ verb: 'unreadable', meant: null, written: '' }]);
  });

  it.each([
    'Of cohorts nobody speaks.',
    'co&#104;ort',
    'co**h**ort',
    'c-o-h-o-r-t',
    'chort',
    'coxhort',
    'cohotr',
    'c\u043ehort',
    'co<b>h</b>ort',
    '[co](x)hort',
  ])('a text that may hold a command is rendered: %s', (text) => expect(mayHoldCommand(text)).toBe(true));

  it.each(['', 'Looks fine.', 'I ticked the box: - [x', 'A short one.', 'The cot is old.'])(
    'one that cannot is not: %s',
    (text) => expect(mayHoldCommand(text)).toBe(false),
  );
});
