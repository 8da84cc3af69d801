import { behaviour } from './behaviour.ts';

export const queueForbidden = behaviour({
  does: 'The workflow token may not read a merge queue, and no `permissions:` key gives it the right; an app may have it as *Merge queues: read*.',
  source: 'nakafaai/nakafa.com #481; github/gh-stack #497 names the right',
  date: '2026-08-28',
  certainty: 'likely',
  /** So it is from the start; another token reads the queue. */
  on(world) {
    const grant = world.grants.get(world.token);
    if (grant === undefined) return;
    const { 'merge-queues': _, ...rights } = grant.rights;
    grant.rights = rights;
  },
});
