// Names hold commands of the runner: printed in a log at the start of a line they would set outputs, unmask secrets or stop further commands.
// Origin: CVE-2020-15228 (@actions/core: `::set-env` and `::add-path` from untrusted text in the log).
import { expect, it } from 'vitest';
import { judge } from './support.ts';

const COMMANDS = [
  '::set-env name=NODE_OPTIONS::--require=/tmp/x',
  '::set-output name=gate::open',
  '::add-mask::closed',
  '::stop-commands::x',
  '::error file=a,line=1::no',
  '##[set-output name=gate;]open',
  '##[group]x',
  '\n::add-path::/tmp',
  '\r::save-state name=a::b',
  '%0A::debug::x',
  ':\u200B:warning::x',
  ' \t::notice::x',
  '::echo::on',
];

it('no line of the log is a command, and the outputs are ours', async () => {
  const run = await judge({
    title: COMMANDS.join('\n'),
    body: '',
    head: 'x/::set-output',
    manifest: JSON.stringify({ cohorts: COMMANDS }),
  });
  expect(run).toMatchObject({ verdict: 'deny', gate: 'closed', outputs: { gate: 'closed', verdict: 'deny' } });
  expect(run.log).toContain('set-output');
  expect(run.log).not.toMatch(/::|##\[/);
});

it('nor where the inventory or GitHub says them', async () => {
  const answers = await judge({
    inventory: {
      fault: () => ({ status: 404, headers: { 'content-type': 'text/::error::x' }, body: COMMANDS.join('\n') }),
    },
  });
  expect(answers).toMatchObject({ verdict: 'error', codes: ['inventory.unavailable'] });
  expect(answers.log).not.toMatch(/^\s*(?:::|##\[)/m);
});

it('the honest form: what is told is told', async () => {
  expect((await judge({ body: 'Target-Cohort: nowhere\n' })).log).toContain('"nowhere"');
});
