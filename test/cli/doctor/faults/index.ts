import { BRANCHES } from './branches.ts';
import { ENVIRONMENTS } from './environments.ts';
import { INVENTORY } from './inventory.ts';
import { PEOPLE } from './people.ts';
import { RELEASES } from './releases.ts';
import { WORKFLOWS } from './workflows.ts';
import type { Fault } from './fault.ts';

/** One fault a row at least. */
export const FAULTS: readonly Fault[] = [
  ...BRANCHES,
  ...ENVIRONMENTS,
  ...WORKFLOWS,
  ...RELEASES,
  ...PEOPLE,
  ...INVENTORY,
];
