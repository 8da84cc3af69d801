import { expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { quickScenario } from '../acceptance/scenario.ts';
import { emergencyLine, frozen, HOUR, nowOf, REASON, setTime } from '../attacks/support-risk.ts';
import { blocksOf } from './documents.ts';

/* What the pages show as an answer of ours is what is answered, but for digests. */

/** Text as it is read, without Markdown's marks, links and digests. */
const plain = (text: string): string =>
  text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*`]/g, '')
    .replaceAll(/\b[0-9a-f]{16}\b/g, '<digest>')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' · ', ' ')
    .replaceAll(/ (?:- )+/g, ' ');

const samples = blocksOf('docs/reference/approvals.md').filter(({ language }) => language === 'text');
const sample = (beginning: string): string => samples.find(({ text }) => text.startsWith(beginning))?.text ?? '';

it('help', async () => {
  const own = await quickScenario({ policy: frozen });
  own.world.comment(own.pull.number, { author: 'alice', body: '/cohort help' });
  await own.run();
  expect(plain(own.comment())).toContain(plain(sample('What can be said here')).trim());
});

it('an emergency, before and after', async () => {
  const s = await gateScenario({ policy: frozen });
  s.deploy();
  const { number } = s.land();
  setTime(s, nowOf(s));
  const { summary } = await s.run();
  expect(plain(summary)).toContain(plain(sample('In an emergency')).trim());
  const body = await emergencyLine(s);
  expect(body).toContain(REASON);
  for (const author of ['erin', 'adam']) s.world.comment(number, { author, body });
  setTime(s, nowOf(s) + HOUR);
  const opened = await s.run();
  const lines = sample('emergency.used').trim().split('\n');
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(plain(opened.summary)).toContain(plain(line));
});
