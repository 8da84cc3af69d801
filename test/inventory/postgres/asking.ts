import postgres, { type Sql } from 'postgres';
import type { Declaration } from '../../../src/domain/declaration/declaration.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import type { TellProgress } from '../../../src/inventory/progress.ts';
import { declaration, policyFrom } from '../../domain/build.ts';
import { askPolicy, NOW } from '../support.ts';
import { queryOf } from './estates.ts';
import { findPostgres } from './server.ts';

/* What is asked of a table, by a policy whose inventory it is. */

export const binaries = findPostgres();
if (binaries === null) console.warn('This machine has no PostgreSQL: what is asked of it is not tried.');

/** As the owner, of this database or another one. */
export const connect = (port: number, of: string = 'postgres'): Sql =>
  postgres({ host: '127.0.0.1', port, username: 'owner', database: of, onnotice: () => undefined, max: 1 });

export const owners = ['x'];

export function policyAt(
  url: string,
  table: string,
  keys: Readonly<Record<string, unknown>> = {},
  cohorts: Readonly<Record<string, unknown>> = {
    rp: { select: 'engine=rp', owners },
    tm: { select: 'engine=tm', owners },
  },
): Policy {
  return policyFrom(JSON.stringify({ version: 1, inventory: { provider: 'postgres', url, table, ...keys }, cohorts }));
}

export async function ask(policy: Policy, parts: Partial<Declaration> = {}, progress: TellProgress = () => undefined) {
  const { inventory } = policy;
  const isDated = inventory.provider === 'postgres' && inventory.asOf !== null;
  const now = () => (isDated ? NOW : new Date());
  return askPolicy(policy, { now, progress }, queryOf(policy, declaration({ cohorts: ['rp'], ...parts })));
}
