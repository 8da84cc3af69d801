// An owner quotes, shows or hides the approval line without meaning it (an answer by e-mail, a code sample, an HTML comment), and a bot takes it for one.
// Origin: chat commands read by simple matching, a known weakness of comment-driven automation (GitHub Security Lab, "Keeping your GitHub Actions and workflows secure", part 2: untrusted input).
import { expect, it } from 'vitest';
import { render } from '../loopback/github/rendering/render.ts';
import { readCommands } from '../../src/domain/approvals/commands.ts';
import { counted, quietScenario, reasons, RP, say } from './support-live.ts';

const DISGUISES: readonly (readonly [string, (line: string) => string])[] = [
  ['a quotation', (line) => `> ${line}\n\nWho wrote this?`],
  ['a fence', (line) => `Like so:\n\n\`\`\`\n${line}\n\`\`\``],
  ['a fence of tildes', (line) => `~~~sh\n${line}\n~~~`],
  ['a fence that is never closed', (line) => `\`\`\`\n${line}`],
  ['a fence within a list', (line) => `- Like so:\n  \`\`\`\n  ${line}\n  \`\`\``],
  ['indented code', (line) => `Like so:\n\n    ${line}`],
  ['an HTML comment', (line) => `Not yet. <!--\n${line}\n-->`],
  ['an HTML comment that is never closed', (line) => `Not yet.\n\n<!--\n${line}`],
  ['code in a sentence', (line) => `Do not write \`${line}\`!`],
  ['the middle of a sentence', (line) => `You should say ${line}`],
  ['another command in front', (line) => `/merge ${line}`],
  ['struck out', (line) => `~~${line}~~`],
  ['a slash of full width', (line) => line.replace('/', '\uFF0F')],
  ['a zero-width space in it', (line) => line.replace('/cohort', '/co\u200Bhort')],
];

it.each(DISGUISES)('%s is no approval', (_, disguise) => {
  const commands = readCommands(render(disguise(`/cohort approve ${RP} 0123456789abcdef`), 'bodyHTML'));
  expect(commands.map((command) => command.verb)).not.toContain('approve');
});

it('all of them together approve nothing; a line of its own does, whatever stands around it', async () => {
  const own = await quietScenario();
  const { plan } = await own.run();
  const line = `/cohort approve ${RP} ${plan}`;
  for (const [, disguise] of DISGUISES) say(own, 'alice', disguise(line));
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect([counted(run), reasons(run)]).toEqual([[], []]);
  say(own, 'alice', `Checked on a test site.\n\n${line}\n\nThanks!`);
  expect(counted(await own.run())).toEqual(['alice']);
});
