// The author hides a second declaration where a page shows nothing: in the title of a link definition, in an attribute, in a <script>. It is to widen the first one.
// Origin: CommonMark 4.7 (link reference definitions are not shown); "Trojan Source" (CVE-2021-42574): what people review is not what the machine reads.
import { expect, it } from 'vitest';
import { judge } from './support.ts';

const RP = 'Target-Cohort: resource-publisher\n';
const WIDE = { 'deploy/shared.yml': 'replicas: 3\n' };

it.each([
  ['the title of a link definition', `${RP}\n[a]: /url "\nTarget-Cohort: template-manager\n"\n`],
  ['an attribute', `${RP}\n<a title="\nTarget-Cohort: template-manager\n">x</a>\n`],
  ['a script, which GitHub drops', `${RP}\n<script>\nTarget-Cohort: template-manager\n</script>\n`],
])('%s: what no page shows declares nothing', async (_, body) => {
  const run = await judge({ body, changes: WIDE });
  expect(run).toMatchObject({
    verdict: 'deny',
    codes: expect.arrayContaining(['reach.undeclared']),
    cohorts: ['resource-publisher'],
  });
});

it('the honest form: both in sight, and both owners have approved', async () => {
  expect(
    await judge({ body: `${RP}Target-Cohort: template-manager\n`, changes: WIDE, approvedBy: ['alice', 'carol'] }),
  ).toMatchObject({ verdict: 'allow' });
});
