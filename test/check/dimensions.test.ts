import { describe, expect, it } from 'vitest';
import { gateScenario, RP } from '../acceptance/gate-scenario.ts';
import {
  MANIFEST_PATH,
  quickScenario,
  RP_CHANGE,
  type PolicyDraft,
  type ScenarioOptions,
} from '../acceptance/scenario.ts';

/* With cohorts of several dimensions the whole declaration stands: a manifest names the cohorts. */

function withRings(draft: PolicyDraft): void {
  draft.cohorts['stable'] = { dimension: 'ring', select: 'ring=stable', owners: ['alice', 'erin'] };
}

async function judged(options: ScenarioOptions) {
  const own = await quickScenario({ policy: withRings, approvedBy: ['alice', 'carol'], ...options });
  return own.run();
}

describe.concurrent('cohorts are declared', () => {
  it.each<[string, ScenarioOptions, string[]]>([
    [
      'by a description: the file to paste has all of it',
      { body: `Target-Cohort: ${RP}\nExpect-Sites: 3\n` },
      [`cohorts: [${RP}]`, 'expect: 3'],
    ],
    [
      'beside a manifest that names none',
      { body: `Target-Cohort: ${RP}\n`, manifest: 'requires: region\n' },
      [`cohorts: [${RP}]`, 'requires: region'],
    ],
  ])('%s', async (_, options, lines) => {
    const run = await judged(options);
    expect(run).toMatchObject({ verdict: 'deny', codes: ['declaration.invalid'] });
    expect(run.judgement.findings[0].next.lines).toEqual(lines);
    const pasted = await judged({ ...options, body: '', labels: [], manifest: `${lines.join('\n')}\n` });
    expect(pasted.codes).not.toContain('declaration.invalid');
  });

  it.each<[string, ScenarioOptions]>([
    ['by a manifest and a description that agree', { manifest: `cohorts: [${RP}]\n` }],
    ['as all, by a label', { body: '', labels: ['cohort:all'] }],
    [
      'by a description, where the sites tell what they have',
      {
        body: `Target-Cohort: ${RP}\n`,
        policy: (draft) => {
          withRings(draft);
          draft.releases['deployed'] = 'sites';
        },
      },
    ],
    ['by a description, in one dimension', { policy: () => undefined }],
  ])('%s: that is well', async (_, options) => {
    expect(await judged(options)).toMatchObject({ verdict: 'allow', codes: [] });
  });
});

describe.concurrent('at the gate', () => {
  it.each<[string, string, string]>([
    ['its description declares', `Target-Cohort: ${RP}\n`, 'allow'],
    ['it says nothing else', '', 'deny'],
  ])('a release whose manifest is gone since: %s', async (_, body, verdict) => {
    const s = await gateScenario({ policy: withRings });
    s.deploy();
    s.land({ body, approvedBy: ['alice'], changes: { ...RP_CHANGE, [MANIFEST_PATH]: `cohorts: [${RP}]\n` } });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    s.land({ body: '', approvedBy: ['alice'], changes: { [MANIFEST_PATH]: null } });
    expect(await s.gate()).toMatchObject({ verdict });
  });
});
