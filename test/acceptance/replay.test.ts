import { fail } from '../../src/domain/result.ts';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { command } from '../cli/terminal.ts';
import { VERSION } from '../../src/version.ts';
import { gateScenario } from './gate-scenario.ts';
import { quickScenario, TOKENS } from './scenario.ts';

/* A decision record holds its evidence: whoever has the file can have it judged again. (Every run of the other tests is replayed as well.) */

/** The record of an allowed release, as it was written; the servers it came from are gone by then. */
let text = '';
beforeAll(async () => {
  const own = await quickScenario({ approvedBy: ['alice'] });
  const { recordText } = await own.run();
  await Promise.all([own.github.close(), own.inventory.close()]);
  text = recordText ?? '';
});

/** The same file with something changed in it. */
function changed(text: string, change: (record: any) => unknown): string {
  const record = JSON.parse(text);
  change(record);
  return `${JSON.stringify(record, null, 2)}\n`;
}

const editing = (change: (record: any) => unknown) => (text: string) => changed(text, change);

/** What `replay` says of a record, wherever it says it and however it is wrapped. */
const replayed = async (text: string): Promise<{ readonly code: number; readonly text: string }> => {
  const { code, out, err } = await command(['replay', 'record.json'], { files: { 'record.json': text } });
  return { code, text: `${out}${err}`.replaceAll(/\s+/g, ' ').trimEnd() };
};
const answersTo = (record: any, asked: string): any[] =>
  record.evidence.github
    .filter((exchange: any) => exchange.asked === asked)
    .flatMap((exchange: any) => exchange.answers);
const pullOf = (record: any): any => answersTo(record, 'pull request #1')[0].value.repository.pullRequest;

describe('replay', () => {
  it('comes to the same record, byte for byte, without what it was made from', async () => {
    expect(await replayed(text)).toEqual({
      code: 0,
      text: 'record.json: allow, as before; the record is the same, byte for byte.',
    });
  });

  it('of a gate', async () => {
    const own = await gateScenario();
    own.deploy({ commit: own.world.head().oid });
    own.land();
    const { recordText, verdict } = await own.run({});
    expect(verdict).toBe('allow');
    expect(await replayed(recordText ?? '')).toMatchObject({ code: 0, text: expect.stringContaining('byte for byte') });
    const without = changed(recordText ?? '', (record) => {
      record.evidence.inventory = [fail({ code: 'inventory.unavailable', asked: 'x', expected: 'y', observed: 'z' })];
    });
    expect(await replayed(without)).toMatchObject({
      code: 1,
      text: expect.stringContaining('the verdict was allow; on the same evidence it is error now'),
    });
  });

  it('judges, and does not look up: other evidence, another verdict', async () => {
    const vetoed = changed(text, (record) => {
      const { reviews } = pullOf(record);
      const [first] = reviews.nodes;
      const veto = { ...first, id: 'another', author: { ...first.author, login: 'bob' }, state: 'CHANGES_REQUESTED' };
      pullOf(record).reviews = { ...reviews, totalCount: reviews.totalCount + 1, nodes: [...reviews.nodes, veto] };
    });
    expect(await replayed(vetoed)).toEqual({
      code: 1,
      text: 'record.json: the verdict was allow; on the same evidence it is hold now. This version made the record, so the file has been changed since.',
    });
    const elsewhere = changed(text, (record) => {
      record.evidence.inventory[0].value.answers[0].violations.push({
        kind: 'outside-cohort',
        site: { id: 'T1', name: null, status: 'active', cohorts: [] },
        reasons: [],
      });
    });
    expect(await replayed(elsewhere)).toMatchObject({ code: 1, text: expect.stringContaining('it is deny now') });
  });

  it('names what is not as the evidence has it', async () => {
    const edited = changed(text, (record) => {
      record.judgements[0].approvals.counted[0].login = 'bob';
    });
    expect(await replayed(edited)).toEqual({
      code: 0,
      text: 'record.json: allow, as before. Different in the record: judgements. This version made the record, so the file has been changed since.',
    });
    const older = changed(edited, (record) => {
      record.tool.version = '0.0.9';
    });
    expect((await replayed(older)).text).toMatch(
      new RegExp(` Version 0\\.0\\.9 made the record, this is ${VERSION}\\.$`),
    );
    expect((await replayed(JSON.stringify(JSON.parse(text)))).text).toContain('only its layout');
  });

  it('says where a token was hidden in it', async () => {
    const own = await quickScenario({
      approvedBy: ['alice'],
      title: `Fix ${TOKENS.github} ${'at length '.repeat(40)}`,
    });
    const { recordText } = await own.run();
    expect(
      await replayed(
        changed(recordText ?? '', (record) => {
          record.codes = ['x'];
        }),
      ),
    ).toMatchObject({ code: 0, text: expect.stringMatching(/ A token was hidden in it when it was written\.$/) });
    const asked = await own.run({ with: { 'policy-path': `.github/${TOKENS.github}.yml` } });
    expect(await replayed(asked.recordText ?? '')).toMatchObject({
      code: 2,
      text: expect.stringContaining(
        'a token was hidden in it, and with it what was asked (GitHub GraphQL: head and base of #1)',
      ),
    });
  });

  it.for<[string, (text: string) => string, string]>([
    ['a file that is no JSON', () => 'allow', 'it is not JSON'],
    ['a record of another format', () => '{"version":2}', 'it is a decision record of format 2'],
    ['what is no object', () => '7', 'it is no decision record (the file '],
    [
      'evidence of another format',
      editing((record) => (record.evidence.format = 2)),
      'its evidence is not as a record has it',
    ],
    [
      'a run that asked nothing',
      editing((record) => (record.evidence = null)),
      'it holds no answers of GitHub to judge by',
    ],
    [
      'inputs that no action has',
      editing((record) => (record.inputs['fail-on'] = 'maybe')),
      'its inputs are not those of an action',
    ],
    [
      'a check without a subject',
      editing((record) => (record.evidence.subject = null)),
      'it does not tell what was to be judged',
    ],
    [
      'a gate without a commit',
      editing((record) => (record.inputs.mode = 'gate')),
      'it does not tell what was to be judged',
    ],
    [
      'a question left out',
      editing((record) => (record.evidence.github = [])),
      'asks what 0.1.0, which made the record, did not ask (GitHub GraphQL: head and base of #1)',
    ],
    ['an inventory left out', editing((record) => (record.evidence.inventory = [])), 'did not ask (inventory)'],
  ])('%s cannot be replayed, and says why', async ([, change, why]) => {
    const ended = await replayed(change(text));
    expect(ended).toMatchObject({
      code: 2,
      text: expect.stringContaining(`record.json: the record cannot be replayed: `),
    });
    expect(ended.text).toContain(why);
  });

  it('of a record that does not tell what made it', async () => {
    const unknown = changed(text, (record) => {
      record.tool.version = null;
    });
    expect(await replayed(unknown)).toMatchObject({
      code: 0,
      text: expect.stringMatching(/^record\.json: allow, as before\. .*an unknown version made the record/),
    });
    expect(
      (
        await replayed(
          changed(unknown, (record) => {
            record.evidence.github = [];
          }),
        )
      ).text,
    ).toContain('asks what an unknown version, which made the record, did not ask');
  });

  it('a file that is not there is said to be so', async () => {
    expect(await command(['replay', 'none.json'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('there is no such file'),
    });
  });

  it('by the bundle alone, as the docs have it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cohort-guard-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'record.json');
    writeFileSync(file, text);
    const source = (process.env['COHORT_GUARD_ENTRY'] ?? '').startsWith('src/');
    const bundle = resolve(import.meta.dirname, '../..', source ? 'src/cli/main.ts' : 'dist/cli.js');
    const said = (words: readonly string[]) =>
      spawnSync(process.execPath, [bundle, ...words], { cwd: folder, encoding: 'utf8', env: {} });
    expect(said(['replay', file])).toMatchObject({
      status: 0,
      stdout: `${file}: allow, as before; the record is the same, byte for byte.\n`,
      stderr: '',
    });
    expect(said(['replay', folder])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/the file cannot be\s+read: it is a folder/) as string,
    });
  });
});

describe('the same evidence', () => {
  it('gives the same record, but for its timestamp', async () => {
    const own = await quickScenario({ approvedBy: ['alice'] });
    const texts = [await own.run({ with: { publish: 'false' } }), await own.run({ with: { publish: 'false' } })].map(
      ({ record, recordText }) => {
        expect(recordText).toContain(`"timestamp": "${record.timestamp}"`);
        return (recordText ?? '').replace(record.timestamp, '');
      },
    );
    expect(texts[0]).toBe(texts[1]);
  });

  it('in whatever pages the inventory tells it', async () => {
    const own = await quickScenario({ approvedBy: ['alice'], inventory: { pageSize: 2 } });
    const first = await own.run({ with: { publish: 'false' } });
    own.inventory.set({ pageSize: 5 });
    const second = await own.run({ with: { publish: 'false' } });
    expect({ ...second.record, timestamp: null }).toEqual({ ...first.record, timestamp: null });
  });
});
