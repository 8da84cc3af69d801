import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generated } from '../../scripts/docs.ts';
import { readAction } from '../../scripts/reference.ts';
import { CODES } from '../../src/codes/index.ts';
import { INPUTS } from '../../src/action/inputs.ts';
import { run } from '../../src/action/run.ts';
import type { Runner } from '../../src/action/runner.ts';
import { virtualClock } from '../loopback/clock.ts';

const root = resolve(import.meta.dirname, '../..');

/** Set by an open gate alone. */
const GATE_OUTPUTS = ['targets-file'];

describe('generated files', () => {
  it.each(Object.entries(generated()))('%s is what `npm run docs` gives', (path, content) => {
    expect(readFileSync(resolve(root, path), 'utf8')).toBe(content);
  });
});

it('the page for the middle of the night knows every code that closes a gate by itself', () => {
  const page = readFileSync(resolve(root, 'docs/how-to/closed-gate.md'), 'utf8');
  const closing = CODES.filter(
    ({ code, docs: { when } }) =>
      /^(?:gate|freeze|wave|limit)\./.test(code) && Object.keys(when).some((effect) => effect !== 'warn'),
  ).map(({ code }) => code);
  expect(closing.length).toBeGreaterThan(8);
  expect(closing.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});

describe('action.yml', () => {
  const action = readAction();

  it('has the inputs that the code reads, with the same defaults', () => {
    // The token's default is an expression, which the runner fills in.
    const declared = Object.entries(action.inputs).map(([name, { default: text = '' }]) => [
      name,
      text.startsWith('${{') ? '' : text,
    ]);
    expect(Object.fromEntries(declared)).toEqual(INPUTS);
  });

  it('has the outputs that a run sets', async () => {
    expect(Object.keys(action.outputs).toSorted()).toEqual([...(await outputsOfRun()), ...GATE_OUTPUTS].toSorted());
  });
});

/** The names of the outputs of a run that has nothing to go on: they are the same whatever happens. */
async function outputsOfRun(): Promise<string[]> {
  const names = new Set<string>();
  const runner: Runner = {
    variables: {},
    input: () => '',
    output: (name) => void names.add(name),
    summarize: () => undefined,
    write: (name) => name,
    context: () => Promise.reject(new Error('no event')),
    log: () => undefined,
    warn: () => undefined,
    debug: () => undefined,
    clock: virtualClock(),
    now: () => new Date(0),
    exit: () => undefined,
    onCrash: () => undefined,
  };
  await run(runner);
  return [...names];
}
