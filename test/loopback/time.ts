import type { LoopbackGitHub, World } from './github/index.ts';

/* What GitHub's clock shows to whoever asks for the repository: freezes, waves and emergencies go by it. */

/** A moment: text as ISO 8601 has it, or milliseconds since 1970. In the place of what is wrong with GitHub else. */
export function setTime({ github }: { readonly github: LoopbackGitHub }, time: number | string): void {
  const headers = { date: new Date(time).toUTCString() };
  github.fault = ({ method, path }) =>
    method === 'GET' && /^\/repos\/[^/]+\/[^/]+$/.test(path) ? { status: 200, headers, body: {} } : undefined;
}

/** So many minutes after what has happened last in the world, which comments and deployments are stamped with. */
export function later(s: { readonly github: LoopbackGitHub; readonly world: World }, minutes: number): void {
  setTime(s, Date.parse(s.world.clock.peek()) + minutes * 60_000);
}
