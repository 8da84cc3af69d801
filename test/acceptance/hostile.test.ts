import { describe, expect, it } from 'vitest';
import { quickScenario, scenario } from './scenario.ts';

/*
 * Text from outside that tries to be more than text. That nothing of it is live in log, summary, comment and check is
 * part of every run (see scenario.ts): here it is only put wherever it can be put.
 */

const EVIL = [
  '@alice @acme/team #1 GH-1 <img src=x onerror=alert(1)> :tada: www.evil.example',
  '](https://evil.example) ![x](https://evil.example/x.png) [x]: https://evil.example "t"',
  '`` ` ``` ~~~ | \\| --> </details></summary> <script>',
  '::set-output name=gate::open ##[error]no ::error file=a::b %0A%0D',
  '\u202Eevil\u200B\u2066 \u001B[31mred\u001B[2J \u0007 \u{E0041}',
] as const;
const LINES = 'line one\n::set-output name=gate::open\r\n::add-mask::closed\n\n# Heading\n\n| a | b |\n| - | - |';

describe.concurrent('nothing from outside is live', () => {
  it('in title, branch, labels, paths', async () => {
    const own = await scenario({
      title: EVIL.join(' '),
      head: 'x/::set-output-`@alice`-#1-<b>',
      labels: EVIL.map((text) => `cohort:${text}`),
      changes: Object.fromEntries(
        EVIL.map((text, index) => [
          `deploy/${index % 2 === 0 ? 'template-manager/' : ''}${text.replaceAll('/', '∕')}\n::error::${String(index)}.yml`,
          'x\n',
        ]),
      ),
    });
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'deny', gate: 'closed', codes: ['declaration.conflict'] });
    // The record keeps everything as it is.
    expect(run.judgement.pullRequest).toMatchObject({
      title: EVIL.join(' '),
      labels: EVIL.map((text) => `cohort:${text}`),
    });
  });

  it('in paths that are reported', async () => {
    const own = await quickScenario({
      approvedBy: ['alice'],
      changes: Object.fromEntries(
        [...EVIL, LINES].map((text) => [`deploy/template-manager/${text.replaceAll('/', '∕')}`, 'x\n']),
      ),
    });
    expect(await own.run()).toMatchObject({ codes: ['approval.missing', 'reach.undeclared'] });
    expect(own.comment()).toContain('onerror');
  });

  it('in the declaration', async () => {
    const texts = [...EVIL, LINES];
    const trailers = texts
      .map((text) => `Target-Cohort: ${text}\nRequires: ${text}\nExpect-Sites: ${text}\nRequries: ${text}\n`)
      .join('');
    const own = await quickScenario({
      body: trailers,
      manifest: JSON.stringify({
        cohorts: texts,
        sites: texts,
        ...Object.fromEntries(texts.map((text) => [text, text])),
      }),
    });
    expect(await own.run()).toMatchObject({ verdict: 'deny', gate: 'closed', codes: ['declaration.invalid'] });
  });

  it('in the policy', async () => {
    const own = await quickScenario({
      policy: JSON.stringify({
        version: LINES,
        inventory: { provider: EVIL[0], url: EVIL[1] },
        [EVIL[2]]: EVIL[3],
        cohorts: { [EVIL[4]]: { owners: [LINES] } },
      }),
    });
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['policy.invalid'] });
  });

  it('in inputs, event names and what GitHub answers', async () => {
    const own = await scenario();
    expect(
      await own.run({
        event: LINES,
        with: { mode: LINES, 'fail-on': EVIL[3], 'pull-request': EVIL[0], 'policy-path': `../${LINES}` },
      }),
    ).toMatchObject({ codes: ['input.invalid'] });
    own.github.fault = () => ({ status: 403, body: { message: `${LINES} ${EVIL.join(' ')}` } });
    expect(await own.run()).toMatchObject({ codes: ['evidence.unavailable'] });
    own.github.fault = ({ kind }) =>
      kind === 'rest' ? { status: 403, body: { message: `${LINES} ${EVIL.join(' ')}` } } : undefined;
    expect(await own.run()).toMatchObject({ verdict: 'hold' });
  });
});
