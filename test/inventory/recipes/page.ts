import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { policyFrom } from '../../domain/build.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';

const FOLDER = resolve(import.meta.dirname, '../../../docs/how-to/inventories');

/** The `inventory:` of a recipe's page as it stands there, with what a test must change, in a policy of two cohorts. */
export function policyOfPage(
  page: string,
  {
    changes = {},
    statuses = ['active'],
    select = true,
  }: { changes?: Record<string, unknown>; statuses?: readonly string[]; select?: boolean } = {},
): Policy {
  const blocks = readFileSync(join(FOLDER, `${page}.md`), 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm);
  const block = [...blocks].map(([, yaml = '']) => yaml).find((yaml) => yaml.startsWith('inventory:'));
  if (block === undefined) throw new Error(`no inventory in ${page}.md`);
  const { inventory } = parse(block) as { inventory: Record<string, unknown> };
  return policyFrom(
    stringify({
      version: 1,
      inventory: { ...inventory, ...changes },
      releases: { statuses },
      cohorts: {
        rp: { ...(select && { select: 'template-engine=rp' }), owners: ['alice'] },
        tm: { ...(select && { select: 'template-engine=tm' }), owners: ['carol'] },
      },
    }),
  );
}

/** The options and the filter of the nth `jq` on a page. */
export function filterOf(page: string, nth: number): readonly [options: readonly string[], filter: string] {
  const found = [...readFileSync(join(FOLDER, `${page}.md`), 'utf8').matchAll(/\bjq ((?:-\w+ )*)'([^']+)'/g)][nth];
  const [, options = '', filter] = found ?? [];
  if (filter === undefined) throw new Error(`no jq in ${page}.md`);
  return [options.split(' ').filter((option) => option !== ''), filter];
}
