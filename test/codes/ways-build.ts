import { printOwner } from '../../src/domain/policy/policy.ts';
import type { Change } from '../../src/codes/ways/index.ts';
import { site, type Given } from '../report/world.ts';

/* A release of three sites, and what can be changed of it. */

export const SITES = ['A1', 'A2', 'A3'].map((id) => site(id, 'resource-publisher'));
export const TM = site('T1', 'template-manager');
export const RP: Given = { body: 'Target-Cohort: resource-publisher\n', sites: SITES };

export function printed(change: Change): string {
  switch (change.kind) {
    case 'approval':
      return `${change.by.kind === 'administrator' ? 'admin' : printOwner(change.by)} for ${change.cohorts.join('+')}`;
    case 'expect':
      return `expect ${change.sites}`;
    case 'leave-out':
      return `without ${change.sites.join('+')}`;
  }
}

export const listing = (ids: string, more = '') =>
  ({
    kind: 'file',
    path: 'deploy/releases/1.yml',
    content: `cohorts: [resource-publisher]\nsites: [${ids}]\n${more}`,
  }) as const;
export const MANIFEST = [{ path: 'deploy/releases/1.yml', previous: null, kind: 'added' }] as const;
