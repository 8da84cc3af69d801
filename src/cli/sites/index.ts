import { ADMINISTRATORS_POLICY } from '../../domain/policy/administrators.ts';
import { printSource } from '../../domain/policy/inventory.ts';
import { declarationValue } from '../../domain/plan.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Query, Resolution } from '../../domain/sites/resolution.ts';
import { object, resolutionValue } from '../../report/record-parts.ts';
import { DEFAULT_POLICY, type DefineCommand } from '../command.ts';
import { readPolicyOrExplain, sayFailure, sayProblems, sayTrouble } from '../trouble.ts';
import { inventoryOptions, readInventory, readInventoryOption } from '../inventory.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { answerLines, whyRefused } from './answer.ts';
import { sitesQuestion, type SitesOptions } from './question.ts';
import { siteLines } from './site.ts';

/** `sites`: who would be reached, for trying a policy or a mapping. */
export const defineSites: DefineCommand = (program, terminal, end) => {
  inventoryOptions(
    program
      .command('sites')
      .summary('say which sites a release would reach, and why one is in or out')
      .description(
        'Asks the inventory which sites a release would reach. 0: some, and none of them would be refused; 1: none, or some would be refused, or the one that is asked for is not reached; 2: the inventory gave no answer.',
      )
      .option('--cohort <name...>', 'cohorts that the release declares, or all (default: all)')
      .option('--select <selector>', 'only the sites that this label selector matches, as in a release manifest')
      .option('--site <id>', 'say why this one site would be reached or not')
      .option('--ids', 'print only the ids, one a line')
      .option('--policy <file>', `the policy (default: ${DEFAULT_POLICY}, where it is there)`),
  )
    .option('--json', 'print the answer as JSON')
    .action(async (options: SitesOptions) => end(await sites(options, terminal)));
};

async function sites(options: SitesOptions, terminal: Terminal): Promise<ExitCode> {
  const policy = readPolicy(options, terminal);
  if (policy === null) return 2;
  const question = sitesQuestion(options, policy);
  if (!question.ok) return sayProblems(terminal, question.error);
  const answers = await readInventory([question.value], options, terminal);
  if (!answers.ok) return sayFailure(terminal, answers.error);
  const [resolution] = answers.value;
  if (resolution === undefined) throw new Error('the inventory left the question unanswered');
  return answer(options, question.value, resolution, terminal);
}

/** The policy, or none of any cohort where only an inventory is given; null after saying what is wrong. */
function readPolicy(options: SitesOptions, terminal: Terminal): Policy | null {
  const path = options.policy ?? DEFAULT_POLICY;
  const isAlone = options.policy === undefined && options.inventory !== undefined && !terminal.exists(path);
  const policy = isAlone ? ADMINISTRATORS_POLICY : (readPolicyOrExplain(terminal, path)?.policy ?? null);
  if (policy === null) return null;
  const inventory = readInventoryOption(options, isAlone ? null : policy.inventory, terminal);
  if (inventory.ok) return { ...policy, inventory: inventory.value ?? policy.inventory };
  sayProblems(terminal, inventory.error);
  return null;
}

function answer({ json, ids, site }: SitesOptions, query: Query, resolution: Resolution, terminal: Terminal): ExitCode {
  if (json === true) terminal.out(JSON.stringify(valueOf(query, resolution), null, 2));
  else if (ids === true) {
    const broken = resolution.targets.find((id) => /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(id));
    if (broken !== undefined) {
      const what = `${JSON.stringify(broken)} holds a control character: it is no line of a list.`;
      return sayTrouble(terminal, { what, todo: '--json prints every id.' });
    }
    for (const id of resolution.targets) terminal.out(id);
    const why = whyRefused(query, resolution, terminal);
    if (why.length > 0) terminal.err(why.join('\n'));
  } else if (site === undefined) terminal.out(answerLines(query, resolution, terminal).join('\n'));
  else terminal.out(siteLines(site, query, resolution, terminal).join('\n'));
  if (site === undefined) return resolution.targets.length > 0 && resolution.violations.length === 0 ? 0 : 1;
  const found = resolution.explained.find((explanation) => explanation.site.id === site);
  return found?.targeted === true && found.violations.length === 0 ? 0 : 1;
}

function valueOf({ policy, declaration }: Query, resolution: Resolution) {
  return {
    inventory: printSource(policy.inventory),
    declaration: declarationValue(declaration),
    resolution: { ...resolutionValue(resolution), targets: resolution.targets },
    statuses: object(resolution.statuses),
    unassigned: resolution.unassigned,
    violations: resolution.violations,
    explained: resolution.explained.map(({ site, ...explanation }) => ({
      site: { ...site, attributes: object(site.attributes) },
      ...explanation,
    })),
  };
}
