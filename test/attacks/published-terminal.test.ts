// Names hold escape sequences: in the terminal of whoever reads the log they move the cursor, recolour or rewrite what was printed before.
// Origin: CVE-2021-25743 (kubectl prints the escape sequences of objects).
import { expect, it } from 'vitest';
import { judge, shown } from './support.ts';

const ESCAPES = [
  '\u001B[2J',
  '\u001B[1A\u001B[2KALLOW',
  '\u001B]0;owned\u0007',
  '\u001B]8;;https://evil.example\u001B\\x\u001B]8;;\u001B\\',
  '\u009B31m',
  '\b\b\b\bALLOW',
  '\u0000',
  '\r ALLOW',
  '\u007F',
  '\u001B[8m',
];

it('are written out', async () => {
  const sites = ESCAPES.map((name, index) => ({
    id: `S${String(index)}${name}`,
    name,
    status: name,
    cohorts: [],
    attributes: { 'template-engine': 'resource-publisher' },
  }));
  const run = await judge({
    body: 'Target-Cohort: resource-publisher\n',
    inventory: { sites },
    manifest: JSON.stringify({ sites: sites.map((site) => site.id) }),
    title: ESCAPES.join(''),
  });
  expect(run).toMatchObject({ verdict: 'deny', codes: ['site.inactive'], sites: ESCAPES.length });
  expect(run.log).toContain('[U+001B]');
  expect(shown(run).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

it('the honest form: letters and colours of words are left alone', async () => {
  expect((await judge({ body: 'Target-Cohort: [31mred\n' })).own.comment()).toContain('`[31mred`');
});
