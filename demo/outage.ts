import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAction, type StepResult } from '../test/acceptance/run-action.ts';
import { createWorld, startGitHub, type World } from '../test/loopback/github/index.ts';
import { startInventory } from '../test/loopback/inventory.ts';
import { deployedBefore, ESTATE, policy, SETTING, STEPS, USERS, type Step } from './steps.ts';
import { box, labelled, paint, render, type Format } from './terminal.ts';

/*
 * The outage of 26 May 2023, played again with cohort-guard in the way: `npm run demo`.
 * What is shown is what the committed dist/index.js wrote to a GitHub on this machine, and nothing else.
 */

const WIDTH = 100;
/** Sites that are told of a list. */
const FIRST = 5;

const STORY = `### 26 May 2023

On that day a fix for GP practices that use *Resource Publisher* was deployed to practices that use *Template Manager*, and they had an outage. Here it is released once more, with cohort-guard in front of it before the merge and before the deployment, and an inventory of ${ESTATE.length.toLocaleString('en')} practices, all made up.

${SETTING}`;

const NEXT = `**What to try next**

- \`README.md\` takes you from nothing to a judged pull request in your own repository.
- \`demo/steps.ts\` holds the steps as data. Let \`carol\` approve in \`bob\`'s place, or push to \`main\` before the deployment, and see what the report says.
- \`docs/how-to/promotion.md\` shows how a release goes on to Template Manager when it is meant to.
- \`npm test\` proves what you have seen, and \`npm run bench\` says what it costs.`;

// Whatever the runs write goes with the demo, however it ends.
const scratch = mkdtempSync(join(tmpdir(), 'cohort-guard-demo-'));
for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = scratch;
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

// A reader that has seen enough, such as `head`.
process.stdout.on('error', () => process.exit(1));

process.exitCode = await play();

async function play(): Promise<number> {
  const inventory = await startInventory({
    sites: ESTATE,
    snapshot: 'practices#1',
    asOf: `${new Date().toISOString().slice(0, 19)}Z`,
  });
  const world = createWorld({
    name: 'practices',
    start: '2023-05-26T08:00:00Z',
    users: USERS,
    files: { '.github/cohort-guard.yml': policy(inventory.url) },
  });
  deployedBefore(world);
  const github = await startGitHub(world);
  try {
    print('', ...render(STORY, WIDTH));
    const played: Played[] = [];
    for (const [index, step] of STEPS.entries()) {
      print('', '', ...title(`Step ${index + 1} of ${STEPS.length}`, step.title), '', ...render(step.does, WIDTH));
      const event = step.act(world);
      const result = await runAction(github, { ...event, bundle: true });
      const { targets } = result;
      const seen = step.sees === 'comment' ? commentOf(world) : { title: 'Summary of the job', text: result.summary };
      const differs = [...differences(step, result, seen.text), ...github.problems.splice(0)];
      played.push({ step, result, differs });
      print(
        '',
        ...box(
          seen.title,
          render(step.expected.names === undefined ? seen.text : unfolded(seen.text), WIDTH - 4),
          WIDTH,
        ),
        '',
        ...(step.sees === 'comment' ? checkRun(world) : []),
        ...stepEnd(result),
        ...(step.sees === 'summary' ? deployStep(targets) : []),
        ...differs.map((text) => paint(['red'], `NOT AS EXPECTED: ${text}`)),
        ...(differs.length > 0 ? ['', 'Log of the run:', result.log] : []),
      );
    }
    print('', '', ...render(summary(played), WIDTH), '', ...render(NEXT, WIDTH), '');
    return played.every(({ differs }) => differs.length === 0) ? 0 : 1;
  } finally {
    await Promise.all([github.close(), inventory.close()]);
  }
}

interface Played {
  readonly step: Step;
  readonly result: StepResult;
  readonly differs: readonly string[];
}

/** What must not be: empty when the step went as expected. */
function differences({ expected }: Step, { outputs, targets }: StepResult, seen: string): string[] {
  const differing = (['verdict', 'gate'] as const)
    .filter((name) => outputs[name] !== expected[name])
    .map((name) => `${name} is ${outputs[name] ?? 'not set'}, not ${expected[name]}`);
  const missing = expected.names?.filter((name) => !seen.includes(name)) ?? [];
  return [
    ...differing,
    ...(missing.length > 0 ? [`the report does not name ${missing.join(', ')}`] : []),
    ...(JSON.stringify(targets) === JSON.stringify(expected.targets ?? null)
      ? []
      : [
          `the list of sites has ${targets?.length ?? 'not been made, and it should'}, not ${expected.targets?.length ?? 'none'}`,
        ]),
  ];
}

/** The one comment, as it stands on the pull request. */
function commentOf(world: World): { title: string; text: string } {
  const [comment, ...more] = world.pullRequest(1).comments;
  if (comment === undefined || more.length > 0)
    throw new Error(`the pull request has ${more.length + (comment ? 1 : 0)} comments`);
  const edited = comment.edits.length > 0 ? ' · edited' : '';
  return {
    title: `${paint(['bold'], comment.author)} ${paint(['dim'], `bot  commented on #1${edited}`)}`,
    text: comment.body,
  };
}

/** With what is folded opened, as a reader does who wants to know which sites. */
function unfolded(text: string): string {
  return text.replaceAll(/^<details>$/gm, '<details open>');
}

/** The check run beside the merge button. */
function checkRun(world: World): string[] {
  const check = world.checkRuns.find((run) => run.headSha === world.pullRequest(1).headRefOid);
  const conclusion = check?.conclusion?.toLowerCase() ?? 'none';
  const format: Format = conclusion === 'success' ? 'green' : conclusion === 'failure' ? 'red' : 'yellow';
  const symbol = { green: '✓', red: '✗', yellow: '!' }[format];
  return [
    ...labelled(
      'Check run',
      `${paint([format], `${symbol} ${check?.name ?? 'none'}`)} ${paint([format], conclusion.replace('_', ' '))}`,
      WIDTH,
    ),
    ...labelled('', check?.title ?? '', WIDTH),
  ];
}

/** The outputs and the end of the step. */
function stepEnd({ outputs, exitCode }: StepResult): string[] {
  return [
    ...labelled(
      'Outputs',
      ['gate', 'verdict', 'sites', 'codes'].map((name) => `${name}=${outputs[name] ?? ''}`).join('  '),
      WIDTH,
    ),
    ...labelled('Step', `ends with exit code ${exitCode}`, WIDTH),
  ];
}

/** What the gate leaves to the step after it. */
function deployStep(targets: readonly string[] | null): string[] {
  if (targets === null)
    return labelled(
      'Deploy step',
      paint(['red'], '✗ does not run: the gate is closed and has handed out no list of sites'),
      WIDTH,
    );
  const names = new Map(ESTATE.map(({ id, name }) => [id, name]));
  return [
    ...labelled(
      'Deploy step',
      paint(['green'], `✓ runs, with the list in targets-file: ${targets.length.toLocaleString('en')} sites`),
      WIDTH,
    ),
    ...targets.slice(0, FIRST).flatMap((id) => labelled('', `${id} ${names.get(id) ?? ''}`, WIDTH)),
    ...(targets.length > FIRST ? labelled('', `… ${(targets.length - FIRST).toLocaleString('en')} more`, WIDTH) : []),
  ];
}

function title(count: string, text: string): string[] {
  const line = '━'.repeat(WIDTH);
  return [paint(['dim'], line), `${paint(['dim'], `${count}  `)}${paint(['bold'], text)}`, paint(['dim'], line)];
}

function summary(played: readonly Played[]): string {
  const rows = played.map(({ step, result: { outputs, targets }, differs }, index) => {
    const deployed = targets === null ? 'none' : `${targets.length.toLocaleString('en')} sites`;
    return `| ${index + 1} | ${step.title} | ${outputs['verdict'] ?? '–'} | ${outputs['gate'] ?? '–'} | ${step.sees === 'comment' ? '–' : deployed} | ${differs.length === 0 ? '✅' : '❌'} |`;
  });
  return [
    '| Step | What happened | Verdict | Gate | Deployed to | As expected |',
    '| -: | - | - | - | -: | - |',
    ...rows,
  ].join('\n');
}

function print(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
