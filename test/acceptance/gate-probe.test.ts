import { it } from 'vitest';
import { POLICY_PATH } from './scenario.ts';
import { BODY, gateScenario, JOBS, RP, TM, TM_CHANGE, withoutJobs } from './gate-scenario.ts';
const show = (label: string, said: any) => console.log(label, said.verdict, JSON.stringify(said.codes), JSON.stringify(said.findings.map((f: any) => ({ ...f, owners: undefined, sites: undefined })).slice(0, 6)).slice(0, 900), said.judged, said.baseline);
it('probe', async () => {
  let s = await gateScenario();
  s.deploy();
  const pushed = s.push({ [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['noah'])) });
  s.land({ approvedBy: ['alice', 'noah'], body: `${BODY}Adopts: ${pushed.oid}\n` });
  show('adopt-policy', await s.gate());
  s = await gateScenario();
  s.deploy();
  s.land({ approvedBy: [], changes: { 'deploy/resource-publisher/app.yml': 'image: evil\n' } });
  const proposal = s.world.openPullRequest({ author: 'mia', body: '', commits: [{ changes: { [POLICY_PATH]: `# mine\n${s.policyWith()}` }, date: '2001-01-01T00:00:00Z' }] });
  s.land({ approvedBy: ['erin'], body: '', changes: { [POLICY_PATH]: `${s.policyWith()}# theirs\n` } });
  s.world.mergePullRequest(proposal.number, { by: 'mia', method: 'merge' });
  show('backdated', await s.gate());
  // comment approvals in place of reviews for the adopter
  s = await gateScenario();
  s.deploy();
  const p2 = s.push({ [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['noah'])) });
  const pull = s.land({ approvedBy: [], body: `${BODY}Adopts: ${p2.oid}\n` });
  const plan = (await s.gate()).outcome.plan ?? '';
  s.world.comment(pull.number, { author: 'alice', body: `/cohort approve ${RP} ${plan}` });
  s.world.comment(pull.number, { author: 'noah', body: `/cohort approve policy ${plan}` });
  show('adopt-policy by comments', await s.gate());
  // hotfix deployed, then main, job named
  s = await gateScenario({ policy: (d) => (d.releases['branches'] = ['main', 'hotfix/*']) });
  const early = s.land();
  s.deploy();
  s.world.commit({ branch: 'hotfix/1', parent: early.landed.oid, author: 'mia', changes: {}, message: 'x' });
}, 60_000);
